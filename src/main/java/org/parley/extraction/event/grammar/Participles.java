package org.parley.extraction.event.grammar;

import java.util.List;

import org.parley.extraction.event.grammar.Verb.Tense;
import org.parley.extraction.event.grammar.Word.VerbForm;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;

/** Tells past forms that are participles of a noun from those that are the verb of a clause. */
final class Participles {

    private final Tokens tokens;
    private final Word[] words;
    private final FunctionWords function;

    Participles(Tokens tokens, Word[] words, FunctionWords function) {
        this.tokens = tokens;
        this.words = words;
        this.function = function;
    }

    /** Adds a verb to those before it in its sentence; one of the two can turn out to be a participle by that. */
    void add(Sentence sentence, List<Verb> found, Verb verb) {
        int finite = found.size() - 1;
        while (finite >= 0 && !found.get(finite).tense().finite()) {
            finite--;
        }
        Verb first = finite < 0 ? null : found.get(finite);
        if (first != null && hidden(sentence, first, verb)) {
            found.set(finite, reduced(first));
        }
        found.add(first != null && hanging(sentence, first, verb) ? reduced(verb) : verb);
    }

    /**
     * "Talks aimed at a truce have failed": of two verbs in one clause the first is a participle, where the second has
     * an auxiliary.
     */
    private boolean hidden(Sentence sentence, Verb first, Verb second) {
        boolean auxiliary = second.from() < second.at() && second.tense().finite();
        return auxiliary && canBeParticiple(sentence, first)
                && !function.pronouns().contains(lower(sentence, first.at() - 1))
                && oneClause(first.at() + 1, second.from());
    }

    /** "They discussed the pact signed in Lima": a second past form behind a noun that is the object of the first. */
    private boolean hanging(Sentence sentence, Verb first, Verb second) {
        boolean says = first.form().strength() == 0 || first.form().kind().equals("statement");
        return !says && first.tense().finite() && second.at() > first.at() + 1 && canBeParticiple(sentence, second)
                && !first.reduced() && oneClause(first.at() + 1, second.from());
    }

    /** A past form without auxiliary, and before a preposition. */
    private boolean canBeParticiple(Sentence sentence, Verb verb) {
        return verb.from() == verb.at() && verb.tense() == Tense.PAST && !verb.passive()
                && verb.form().can(VerbForm.PARTICIPLE)
                && function.prepositions().contains(lower(sentence, verb.at() + 1));
    }

    /** True if nothing between two tokens begins a clause. */
    private boolean oneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.lower(i);
            if (!Character.isLetterOrDigit(tokens.first(i)) && "-'’".indexOf(tokens.first(i)) < 0
                    || function.coordinators().contains(lower) || function.pronouns().contains(lower)
                    || function.subordinators().contains(lower)) {
                return false;
            }
        }
        return true;
    }

    private static Verb reduced(Verb verb) {
        return new Verb(verb.at(), verb.from(), verb.form(), verb.tense(), true, verb.negated());
    }

    /** "The deal, signed in Lima, was extended": between commas, with the verb of the sentence behind them. */
    boolean setAside(Sentence sentence, int at) {
        int before = function.beforeAdverbs(tokens, at - 1, sentence.from());
        if (before <= sentence.from() || tokens.first(before) != ',') {
            return false;
        }
        for (int i = at + 1; i + 1 < sentence.to(); i++) {
            String next = tokens.first(i) == ',' ? tokens.lower(i + 1) : "";
            boolean main = function.be().contains(next) || function.have().contains(next)
                    || function.futures().contains(next) || function.modals().contains(next)
                    || !next.isEmpty() && words[i + 1].verb() != null && words[i + 1].noun() == null
                            && (words[i + 1].verb().can(VerbForm.PRESENT) && !tokens.capitalised(i + 1)
                                    || words[i + 1].verb().can(VerbForm.PAST) && words[i + 1].verb().strength() > 0);
            if (main) {
                return true;
            }
        }
        return false;
    }

    /** True if "that" has begun a clause since the verb before. */
    boolean saidThat(Verb last, int at) {
        boolean that = false;
        for (int i = last.at() + 1; i < at; i++) {
            that |= tokens.lower(i).equals("that");
        }
        return that;
    }

    private String lower(Sentence sentence, int i) {
        return i >= sentence.from() && i < sentence.to() ? tokens.lower(i) : "";
    }
}
