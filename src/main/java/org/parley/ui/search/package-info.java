/** Search, and the searches that were kept. */
package org.parley.ui.search;
