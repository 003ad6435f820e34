/** The tables of the articles. */
package org.parley.ui.tables;
