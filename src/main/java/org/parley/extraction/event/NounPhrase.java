package org.parley.extraction.event;

/**
 * The words that belong to a noun.
 *
 * @param from first token, the determiner if there is one
 * @param head the noun
 * @param to one past its last prepositional phrase
 */
record NounPhrase(int from, int head, int to) {}
