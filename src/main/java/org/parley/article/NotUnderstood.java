package org.parley.article;

/**
 * Something in an article that was set aside or not used: nothing is dropped in silence.
 *
 * @param span where it stands in the canonical text
 * @param line its first line, counted from 1
 * @param reason one short sentence a person understands
 */
public record NotUnderstood(Span span, int line, String reason) {}
