package org.parley.timeline;

import org.parley.article.Span;

/**
 * Words of the article at hand. With the name of the article they become {@link Evidence}.
 *
 * @param span where the words stand in the canonical text
 * @param line the line that they begin on, counted from 1
 * @param quote the words
 */
public record Passage(Span span, int line, String quote) {}
