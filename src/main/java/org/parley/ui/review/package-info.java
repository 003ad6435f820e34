/** What a person should look at: contradictions, possible matches, and what was corrected. */
package org.parley.ui.review;
