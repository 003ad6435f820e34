/** What is known of the event or article that is selected, and its corrections. */
package org.parley.ui.inspector;
