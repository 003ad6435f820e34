/** Reads text without markup: headings, lists and tables by their shape and place. */
package org.parley.importer.text;
