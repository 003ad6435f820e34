/** Reads Markdown: CommonMark with tables, and front matter. */
package org.parley.importer.markdown;
