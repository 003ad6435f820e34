package org.parley.extraction.event.grammar;

/**
 * The words that belong to a noun.
 *
 * @param from first token, the determiner if there is one
 * @param head the noun
 * @param to one past its last prepositional phrase
 */
public record NounPhrase(int from, int head, int to) {}
