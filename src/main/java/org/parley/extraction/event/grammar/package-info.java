/**
 * What the words of a sentence are: verbs with their tense, nouns that name events, phrases, and words that tell a
 * status.
 */
package org.parley.extraction.event.grammar;
