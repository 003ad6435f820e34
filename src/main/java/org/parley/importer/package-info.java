/** From bytes to an article: one reader for each format, one place that chooses, and what the readers share. */
package org.parley.importer;
