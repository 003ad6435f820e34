package org.parley.extraction.event.mention;

import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange.Dated;

/** Tells whether what a verb tells is to come, over, denied or only alleged. */
final class VerbStatus {

    /** For how many days what someone said they would do is still to come. */
    private static final int NEWS = 60;

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Clauses clauses;

    VerbStatus(EventText text, StatusCues cues, KindScheme kinds, Clauses clauses) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.clauses = clauses;
    }

    /** True if it is only possible: "could meet", "if talks resume". */
    boolean conditional(Sentence in, Verb verb) {
        return verb.tense() == Verb.Tense.MODAL && !announced(in, verb) || clauses.conditional(in, verb.from());
    }

    /**
     * "He said he would travel": what someone says they will do; "in May 2001 he said he would" tells nothing of what
     * is to come.
     */
    private boolean announced(Sentence in, Verb verb) {
        return verb.tense() == Verb.Tense.MODAL && text.lower(in, verb.from()).equals("would") && !verb.negated()
                && clauses.reported(in, verb.from()) && !longAgo(clauses.openingTime(in, verb.from()));
    }

    /** True for a day that is months before the writing, or that has a year where nobody knows when it was written. */
    private boolean longAgo(int time) {
        return time >= 0 && text.times().get(time).days().orElse(null) instanceof Dated days
                && days.latest().isPresent()
                && text.written().filter(day -> day.minusDays(NEWS).isBefore(days.latest().get())).isEmpty();
    }

    /** What its tense and the words around it say. */
    Cue of(Sentence in, Verb verb) {
        if (verb.tense() == Verb.Tense.INFINITIVE) {
            Cue governed = clauses.announces(in, verb) ? Clauses.ANNOUNCED : clauses.ofInfinitive(in, verb);
            if (clauses.failed(verb) && !kinds.sameFamily(verb.form().kind(), "meeting")) {
                return Cue.FAILED;
            }
            return verb.negated() ? Cue.NONE : governed;
        }
        if (clauses.denied(in, verb)) {
            return Cue.DENIED;
        }
        if (clauses.missed(in, verb)) {
            return Cue.MISSED;
        }
        if (clauses.alleged(in, verb)) {
            return Cue.ALLEGED;
        }
        if (verb.tense() == Verb.Tense.PRESENT && in.unit() == Sentence.Unit.HEADING) {
            return new Cue(Status.HELD, 1, "present of a headline");
        }
        if (clauses.awaits(in, verb)) {
            return new Cue(Status.UPCOMING, 1, "present of a clause of time");
        }
        if (verb.tense() == Verb.Tense.GERUND || verb.tense() == Verb.Tense.PARTICIPLE) {
            return new Cue(Status.HELD, 1, "participle");
        }
        return announced(in, verb) ? new Cue(Status.UPCOMING, 1, "future in the past") : cues.ofTense(verb);
    }
}
