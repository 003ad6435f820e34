package org.parley.timeline;

import org.parley.article.Span;

/**
 * Words of an article that show something.
 *
 * @param article the file of the article
 * @param key the short key that the article goes by in the window
 * @param span where the words stand in its canonical text
 * @param line the line that they begin on, counted from 1
 * @param quote the words
 */
public record Evidence(String article, String key, Span span, int line, String quote) {}
