/**
 * Reads saved web pages: finds the article on the page, its metadata and its data tables, and keeps where each run of
 * text stands in the file.
 */
package org.parley.importer.html;
