package org.parley.extraction.event.grammar;

/**
 * What the lexicon knows about one written word; a reading that it cannot have is null.
 *
 * @param verb as a form of a verb
 * @param noun as a noun that names an event
 * @param adjective true if it says as an adjective that something happened to someone ("dead")
 */
public record Word(VerbForm verb, NounForm noun, boolean adjective) {

    /** A word that tells of no event. */
    static final Word NONE = new Word(null, null, false);

    /** A word of a name. */
    static final Word NAMED = new Word(null, null, false);

    /**
     * A form of a verb.
     *
     * @param forms which of its forms it can be, a sum of the constants below
     * @param strength how surely it reports an event: 3 by itself, 2 mostly, 1 perhaps, 0 not
     */
    public record VerbForm(String lemma, int forms, String kind, int strength) {

        static final int BASE = 1;
        static final int PRESENT = 2;
        static final int PAST = 4;
        static final int PARTICIPLE = 8;
        static final int GERUND = 16;

        boolean can(int form) {
            return (forms & form) != 0;
        }
    }

    /**
     * A noun that names an event.
     *
     * @param loose true if it is a word for any contact of two sides, such as "exchange"
     */
    public record NounForm(String lemma, boolean plural, String kind, boolean loose, int strength) {}
}
