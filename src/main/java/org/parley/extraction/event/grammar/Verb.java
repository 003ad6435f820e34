package org.parley.extraction.event.grammar;

/**
 * A verb with its auxiliaries.
 *
 * @param at the token of the verb itself
 * @param from first token of the group: "has been" in "has been sent"
 * @param negated true if it says that it did not happen
 */
public record Verb(int at, int from, Word.VerbForm form, Tense tense, boolean passive, boolean negated) {

    /** "A delegation led by Ruiz": a participle that belongs to the noun before it. */
    public boolean reduced() {
        return passive && from == at;
    }

    /** This as a form of another verb. */
    public Verb as(Word.VerbForm other) {
        return new Verb(at, from, other, tense, passive, negated);
    }

    /** What the form of a verb says of its time. */
    public enum Tense {
        PAST, PAST_PERFECT, PERFECT, PRESENT, PROGRESSIVE, FUTURE, MODAL, INFINITIVE, GERUND, PARTICIPLE;

        /** True if the tense reports something that has happened. */
        public boolean over() {
            return this == PAST || this == PAST_PERFECT || this == PERFECT;
        }

        /** True for a form that needs no other verb beside it. */
        public boolean finite() {
            return this != INFINITIVE && this != GERUND && this != PARTICIPLE;
        }
    }
}
