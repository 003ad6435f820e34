/** From findings to files: CSV with CSVW, JSON, Markdown, and the check of what was exported. */
package org.parley.export;
