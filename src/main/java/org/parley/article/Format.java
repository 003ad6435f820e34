package org.parley.article;

/** The file formats that are read. */
public enum Format {
    TEXT, MARKDOWN, HTML, MHTML
}
