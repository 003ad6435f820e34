package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Set;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/** Finds what belongs together in a sentence: clauses, their places and times, and conditions. */
final class Clauses {

    /** "The goal is to reach a deal": what is wanted, and not planned. */
    private static final Set<String> WISHES = WordSet.of("goal", "aim", "purpose", "objective", "idea", "task", "role",
            "hope", "priority", "way", "key", "job", "mission", "point", "step", "challenge");

    private static final Set<String> TEMPORAL = WordSet.of("when", "after", "before", "until", "once");

    /** An infinitive tells of what is to come. */
    static final Cue ANNOUNCED = new Cue(Status.UPCOMING, 2, "announced infinitive");

    private final EventText text;
    private final StatusCues cues;

    Clauses(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** First token of the clause that token {@code at} is in. */
    int start(Sentence in, int at) {
        for (int i = at - 1; i >= in.from(); i--) {
            char c = text.tokens().first(i);
            if (c == ';' || c == ':' || text.function().subordinators().contains(text.tokens().lower(i))) {
                return i + 1;
            }
        }
        return in.from();
    }

    /** The places of a phrase of place that opens the clause of a verb: "In Lima, diplomats met". */
    List<String> fronted(Sentence in, int verb, Participants participants) {
        int end = verb;
        for (int i = verb - 1; i >= in.from() - 1; i--) {
            boolean comma = i < in.from() || text.tokens().first(i) == ',';
            if (comma) {
                String first = text.lower(in, i + 1);
                if (first.equals("in") || first.equals("at")) {
                    return participants.places(text, in, i + 1, end);
                }
                end = i;
            }
        }
        return List.of();
    }

    /**
     * True if the verb that begins at a token belongs to a clause about a noun or with "that": "the crash, which
     * killed".
     */
    boolean relative(Sentence in, int verb) {
        for (int i = verb - 1; i >= in.from(); i--) {
            Verb before = text.verbAt(i);
            if (before != null && before.tense().finite() && !before.reduced()) {
                return false;
            }
            if (text.function().relatives().contains(text.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The time that opens the sentence of a verb: "On Friday, the court ruled", or what a clause with "when" is about:
     * "in May, when the court ruled"; −1 if there is none.
     */
    int openingTime(Sentence in, int verb) {
        int when = timeBeforeWhen(in, verb);
        if (when >= 0) {
            return when;
        }
        int first = in.from();
        while (first < verb && !text.dated(first)
                && text.function().prepositions().contains(text.tokens().lower(first))) {
            first++;
        }
        if (first < verb && text.dated(first)) {
            return text.time(first);
        }
        return verb > in.from() && text.dated(verb - 1) ? text.time(verb - 1) : -1;
    }

    /**
     * "On February 24, when she visited Lima": the day that the clause of a verb tells of; −1 if "when" begins none.
     */
    private int timeBeforeWhen(Sentence in, int verb) {
        int when = start(in, verb) - 1;
        if (!text.lower(in, when).equals("when")) {
            return -1;
        }
        int before = text.lower(in, when - 1).equals(",") ? when - 2 : when - 1;
        return before >= in.from() && text.dated(before) ? text.time(before) : -1;
    }

    /**
     * The time that opens the sentence for its main verb and for none within it: "In May, both signed a pact", but not
     * "In May, she said both had signed a pact". −1 if there is none.
     */
    int openingTimeOfMain(Sentence in, Verb verb) {
        int time = verb.tense().finite() && !verb.reduced() ? openingTime(in, verb.from()) : -1;
        if (time >= 0 && time == timeBeforeWhen(in, verb.from())) {
            return time;
        }
        for (int i = in.from(); i < verb.from() && time >= 0; i++) {
            boolean another = text.verbAt(i) != null
                    || text.function().subordinators().contains(text.tokens().lower(i));
            time = another && text.time(i) < 0 ? -1 : time;
        }
        return time;
    }

    /**
     * True if what stands at token {@code at} is said by someone in the sentence: "he said he would", "they would, he
     * wrote".
     */
    boolean reported(Sentence in, int at) {
        for (int i = in.from(); i < in.to(); i++) {
            Verb verb = i == at ? null : text.verbAt(i);
            if (verb != null && cues.is("saying-verb", verb.form().lemma())) {
                return true;
            }
        }
        return false;
    }

    /** True if someone alleges what a verb tells: "claimed he fired", "accused Berg of stealing", "allegedly stole". */
    boolean alleged(Sentence in, Verb verb) {
        if (text.any(verb.from(), verb.at(), cues.all("alleging-adverb"))) {
            return true;
        }
        for (int i = verb.from() - 1; i >= in.from(); i--) {
            Verb before = text.verbAt(i);
            if (before != null) {
                boolean charge = text.lower(in, verb.from() - 1).equals("of") && verb.tense() == Verb.Tense.GERUND;
                return cues.is("alleging-verb", before.form().lemma()) && !before.passive()
                        && (verb.tense().finite() || charge);
            }
            if (i == verb.from() - 1 && cues.is("alleging-adverb", text.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** True if someone denies what a verb tells: "denied meeting Berg", "denies (reports) that it had held talks". */
    boolean denied(Sentence in, Verb verb) {
        for (int i = verb.from() - 1; i >= in.from(); i--) {
            Verb before = text.verbAt(i);
            if (before != null) {
                boolean clause = verb.tense().finite() && (text.lower(in, before.at() + 1).equals("that")
                        || text.lower(in, before.at() + 2).equals("that"));
                boolean gerund = verb.tense() == Verb.Tense.GERUND && before.at() >= verb.from() - 2;
                return cues.is("denied-verb", before.form().lemma()) && !before.passive() && !before.negated()
                        && (clause || gerund);
            }
        }
        return false;
    }

    /** True if a verb tells what hardly came about: "nearly signed". */
    boolean missed(Sentence in, Verb verb) {
        return text.any(Math.max(in.from(), verb.from() - 1), verb.at(), cues.all("missing-adverb"));
    }

    /** "Failed to sign", "unable to agree", "refuse to meet": what an infinitive tells was not done. */
    boolean failed(Verb infinitive) {
        if (infinitive.tense() != Verb.Tense.INFINITIVE || infinitive.from() == 0
                || !cues.is("governing-denied", text.tokens().lower(infinitive.from() - 1))) {
            return false;
        }
        Verb failing = text.verbAt(infinitive.from() - 1);
        return failing == null || failing.tense().over() || failing.tense() == Verb.Tense.PRESENT;
    }

    /** What the words before an infinitive say of what it tells: "plans to meet", "had no plans to meet". */
    Cue ofInfinitive(Sentence in, Verb infinitive) {
        if (planned(in, infinitive)) {
            return ANNOUNCED;
        }
        int governing = infinitive.from() - 1;
        Cue cue = cues.ofInfinitive(text.lower(in, governing));
        Verb plan = governing >= in.from() ? text.verbAt(governing) : null;
        if (cue.status() == Status.UPCOMING && plan != null && plan.tense() == Verb.Tense.PAST_PERFECT
                && cues.is("planning-verb", plan.form().lemma())) {
            return Cue.NONE;
        }
        return cue.status() == Status.UPCOMING && negated(in, governing) ? new Cue(Status.DENIED, 2, "not planned")
                : cue;
    }

    /** "No plans", "not expected", "did not agree". */
    private boolean negated(Sentence in, int at) {
        Verb verb = at >= in.from() ? text.verbAt(at) : null;
        int before = at - 1;
        while (text.function().adverb(text.lower(in, before))
                && !text.function().negations().contains(text.lower(in, before))) {
            before--;
        }
        return verb != null && verb.negated() || text.function().negations().contains(text.lower(in, before));
    }

    /** "After they start the campaign", "when the deal closes": the present of a clause of time lies ahead. */
    boolean awaits(Sentence in, Verb verb) {
        return verb.tense() == Verb.Tense.PRESENT && !verb.negated() && in.unit() != Sentence.Unit.HEADING
                && TEMPORAL.contains(text.lower(in, start(in, verb.from()) - 1));
    }

    /** "Peru to hold talks": an infinitive right behind a name in a headline tells of what is to come. */
    boolean announces(Sentence in, Verb infinitive) {
        return in.unit() == Sentence.Unit.HEADING && infinitive.tense() == Verb.Tense.INFINITIVE
                && infinitive.from() > in.from() && text.actor(infinitive.from() - 1) != null;
    }

    /** "Is to travel". */
    private boolean planned(Sentence in, Verb infinitive) {
        String before = text.lower(in, infinitive.from() - 1);
        return (before.equals("is") || before.equals("are")) && !WISHES.contains(text.lower(in, infinitive.from() - 2));
    }

    /** True if token {@code at} stands under a condition: "if talks resume". */
    boolean conditional(Sentence in, int at) {
        for (int i = at - 1; i >= in.from(); i--) {
            if (text.function().conditions().contains(text.tokens().lower(i))) {
                return true;
            }
            if (text.tokens().first(i) == ',') {
                return false;
            }
        }
        return false;
    }
}
