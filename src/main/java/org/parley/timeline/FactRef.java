package org.parley.timeline;

/**
 * Names an event as one article tells of it.
 *
 * @param file of the article
 * @param number counts the events of the article from 0
 */
public record FactRef(String file, int number) {}
