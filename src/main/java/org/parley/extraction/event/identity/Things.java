package org.parley.extraction.event.identity;

import java.util.HashSet;
import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.text.Sentence;

/** Reads what a verb acts upon, to tell whether two verbs are of one thing: "the main wreckage was found". */
final class Things {

    private static final int SHORTEST = 4;
    /** How many words behind a verb name what it acts upon at most. */
    private static final int LONGEST = 12;

    private final EventText text;

    Things(EventText text) {
        this.text = text;
    }

    /** How many words the things share that two verbs act upon; names and times are none of them. */
    int shared(Draft one, Draft other) {
        Set<String> words = of(one);
        words.retainAll(of(other));
        return words.size();
    }

    private Set<String> of(Draft draft) {
        Set<String> words = new HashSet<>();
        Verb verb = draft.verb().orElseThrow();
        Sentence in = text.sentences().get(draft.sentence());
        int from = verb.passive() ? before(in, verb) : verb.at() + 1;
        int to = verb.passive() ? verb.from() : Math.min(in.to(), verb.at() + LONGEST);
        for (int i = from; i < to && (text.verbAt(i) == null || verb.passive()); i++) {
            String lower = text.tokens().lower(i);
            boolean plain = text.actor(i) == null && text.time(i) < 0 && text.tokens().isWord(i)
                    && lower.length() >= SHORTEST && !text.function().closers().contains(lower)
                    && !text.function().adverb(lower);
            if (plain) {
                words.add(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
            }
        }
        return words;
    }

    /** Where the phrase right before a verb begins: at its article, or behind a word that ends another. */
    private int before(Sentence in, Verb verb) {
        int at = verb.from();
        while (at > in.from() && text.verbAt(at - 1) == null && text.tokens().isWord(at - 1)
                && !text.function().closers().contains(text.lower(in, at - 1))
                && !text.function().determiners().contains(text.lower(in, at))) {
            at--;
        }
        return at;
    }
}
