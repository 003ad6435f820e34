package org.parley.extraction.event.grammar;

import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/** Tells whether the one time that a sentence gives is that of one of its verbs. */
public final class SentenceTimes {

    /** Words that begin a clause of another day; "where" and "when" begin one of the same. */
    private static final Set<String> PARTING = WordSet.of("who", "which", "that", "whom", "whose", "until", "after",
            "before", "since", "because", "although", "though", "unless", "if", "whether");
    private static final Set<String> APART = Set.of("since", "until", "before", "after", "following", "—");

    private final EventText text;

    public SentenceTimes(EventText text) {
        this.text = text;
    }

    /** The only time of a sentence, for its verb {@code first}, unless it belongs to another closer to it. */
    public int of(int sentence, Verb first) {
        int time = of(sentence);
        if (time < 0 || isOfSaying(sentence, time, first.at())
                || ofAnother(text.sentences().get(sentence), first.at(), time)) {
            return -1;
        }
        Verb closest = null;
        for (Verb verb : text.verbs(sentence)) {
            if (text.tokens().start(verb.at()) < text.times().get(time).span().start()) {
                closest = verb;
            }
        }
        boolean another = closest != null && !closest.equals(first)
                && (closest.at() < first.at() || switch (closest.tense()) {
                    case INFINITIVE, FUTURE, MODAL -> true;
                    default -> text.any(first.at(), closest.from(), PARTING);
                });
        return another ? -1 : time;
    }

    /** "Tension had risen since the raid on Friday": the time belongs to what is set apart in time. */
    private boolean ofAnother(Sentence in, int verb, int time) {
        int at = text.timeStart(time);
        return at > verb && (text.any(verb + 1, at, APART) || text.lower(in, at - 1).equals("to"));
    }

    /**
     * True if a time stands right beside a verb of saying other than that at token {@code except}: "said on Monday" and
     * "yesterday told" do not date what is said.
     */
    public boolean isOfSaying(int sentence, int time, int except) {
        Sentence in = text.sentences().get(sentence);
        for (Verb verb : text.verbs(sentence)) {
            boolean says = verb.form().strength() == 0 || verb.form().kind().equals("statement");
            boolean on = text.function().prepositions().contains(text.lower(in, verb.at() + 1));
            int after = verb.at() + (on ? 2 : 1);
            if (says && verb.at() != except && (after < in.to() && text.time(after) == time
                    || verb.from() > in.from() && text.time(verb.from() - 1) == time)) {
                return true;
            }
        }
        return false;
    }

    /** The only time expression of a sentence that denotes days, or −1 if it has none or several. */
    public int of(int sentence) {
        Sentence in = text.sentences().get(sentence);
        int found = -1;
        for (int i = in.from(); i < in.to(); i++) {
            if (text.dated(i) && text.time(i) != found) {
                if (found >= 0) {
                    return -1;
                }
                found = text.time(i);
            }
        }
        return found;
    }
}
