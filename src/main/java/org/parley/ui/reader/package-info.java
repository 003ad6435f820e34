/** The text of an article with its marks, and its source. */
package org.parley.ui.reader;
