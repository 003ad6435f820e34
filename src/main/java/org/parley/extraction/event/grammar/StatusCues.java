package org.parley.extraction.event.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Word.VerbForm;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** The words that tell whether an event is to come, over, put off or called off. */
public final class StatusCues {

    private final Map<String, Set<String>> classes = new HashMap<>();

    public StatusCues() {
        for (String line : WordList.lines(StatusCues.class, "status-cues.txt")) {
            int colon = line.indexOf(':');
            classes.put(line.substring(0, colon), WordSet.of(line.substring(colon + 1).strip().split(" +")));
        }
    }

    /** True if the list has the word in this class. */
    public boolean is(String cue, String word) {
        return classes.get(cue).contains(word);
    }

    /** The words of this class. */
    public Set<String> all(String cue) {
        return classes.get(cue);
    }

    /** What an adjective before the name of an event says of it. */
    public Cue ofAdjective(String lower) {
        if (is("upcoming-adjective", lower)) {
            return new Cue(Status.UPCOMING, 3, "upcoming adjective");
        }
        if (is("held-adjective", lower)) {
            return new Cue(Status.HELD, 3, "adjective of the past");
        }
        if (is("postponed-adjective", lower)) {
            return new Cue(Status.POSTPONED, 4, "postponed");
        }
        return is("cancelled-adjective", lower) ? new Cue(Status.CANCELLED, 4, "cancelled") : Cue.NONE;
    }

    /**
     * What a verb says of the event that is its object: "held talks", "prepare for a call", "cancelled the meeting",
     * "did not plan a visit".
     */
    public Cue ofGoverning(Verb verb) {
        String lemma = verb.form().lemma();
        if (verb.negated() && is("attending-verb", lemma)) {
            return verb.tense().over() ? new Cue(Status.HELD, 1, "not attended")
                    : new Cue(Status.UPCOMING, 1, "not to be attended");
        }
        if (verb.negated() && !is("light-verb", lemma)) {
            boolean never = is("upcoming-verb", lemma) && verb.tense() != Verb.Tense.PERFECT;
            return never ? new Cue(Status.DENIED, 2, "not planned") : Cue.NONE;
        }
        if (callsOff(verb)) {
            return ofCallingOff(verb.form());
        }
        if (is("denied-verb", lemma)) {
            return new Cue(Status.DENIED, 4, "denied");
        }
        if (is("upcoming-verb", lemma)) {
            return new Cue(Status.UPCOMING, 2, "verb of preparing");
        }
        return is("light-verb", lemma) ? ofTense(verb) : Cue.NONE;
    }

    /** What a verb says of the event that is its subject: "the talks took place", "the summit will mark". */
    public Cue ofPredicate(Verb verb, boolean headline) {
        Cue governed = ofGoverning(verb);
        boolean calledOff = governed.status() == Status.POSTPONED || governed.status() == Status.CANCELLED;
        if ((verb.passive() || headline && calledOff) && governed.weight() > 0) {
            return verb.tense() == Verb.Tense.PAST_PERFECT && governed.status() == Status.UPCOMING ? Cue.NONE
                    : governed;
        }
        if (verb.negated() && is("taking-place", verb.form().lemma()) && verb.tense() != Verb.Tense.MODAL) {
            return new Cue(Status.CANCELLED, 3, "does not take place");
        }
        if (verb.form().lemma().equals("be") && !verb.passive()) {
            return Cue.NONE;
        }
        if (verb.negated()) {
            return verb.tense().over() && !verb.passive() ? new Cue(Status.HELD, 1, "brought nothing") : Cue.NONE;
        }
        if (headline && verb.tense() == Verb.Tense.PRESENT && happens(verb)) {
            return new Cue(Status.HELD, 2, "present of a headline");
        }
        boolean ahead = verb.tense() == Verb.Tense.MODAL || verb.tense() == Verb.Tense.FUTURE;
        if (ahead && is("ending-verb", verb.form().lemma())) {
            return Cue.NONE;
        }
        return verb.tense() == Verb.Tense.MODAL ? new Cue(Status.UPCOMING, 1, "modal verb") : ofTense(verb);
    }

    /** What a verb says of an event that is at another time now. */
    public Cue ofMoving(Verb verb) {
        return is("postponed-verb", verb.form().lemma()) ? new Cue(Status.POSTPONED, 4, "postponed")
                : new Cue(Status.UPCOMING, 4, "moved to another time");
    }

    /** What a verb says of a deal or a statement: once signed, reached or announced it is there. */
    public Cue ofMaking(Verb verb) {
        boolean made = is("making-verb", verb.form().lemma()) && !verb.negated();
        return made && (verb.tense().over() || verb.reduced()) ? new Cue(Status.HELD, 2, "made") : Cue.NONE;
    }

    /** True if the verb, as said of an event, tells when and where it happens: "will be held", "ended". */
    public boolean happens(Verb verb) {
        return is("phase-verb", verb.form().lemma()) || is("upcoming-verb", verb.form().lemma()) && verb.passive();
    }

    /** What "postponed" or "cancelled" says of an event; nothing for other verbs, or for null. */
    public Cue ofCallingOff(VerbForm form) {
        String lemma = form == null ? "" : form.lemma();
        return is("postponed-verb", lemma) ? new Cue(Status.POSTPONED, 4, "postponed")
                : is("cancelled-verb", lemma) ? new Cue(Status.CANCELLED, 4, "cancelled") : Cue.NONE;
    }

    /** What "the postponement of" says of an event behind it. */
    public Cue ofNoun(String lower) {
        return is("postponing-noun", lower) ? new Cue(Status.POSTPONED, 4, "postponed")
                : is("cancelling-noun", lower) ? new Cue(Status.CANCELLED, 4, "cancelled") : Cue.NONE;
    }

    /** True if the verb puts off or calls off what it is said of. */
    public boolean callsOff(Verb verb) {
        return is("postponed-verb", verb.form().lemma()) || is("cancelled-verb", verb.form().lemma());
    }

    /** True if the verb says no more of an event than whether it comes about: "took place", "was postponed". */
    public boolean empty(Verb verb) {
        return is("taking-place", verb.form().lemma()) || callsOff(verb);
    }

    /** What the tense of a verb says of the event that it reports. */
    public Cue ofTense(Verb verb) {
        if (verb.negated()) {
            boolean told = verb.tense().over() || verb.tense() == Verb.Tense.FUTURE;
            return told ? new Cue(Status.DENIED, 2, "negated") : Cue.NONE;
        }
        return switch (verb.tense()) {
            case PAST, PAST_PERFECT, PERFECT -> new Cue(Status.HELD, 2, "past tense");
            case FUTURE -> new Cue(Status.UPCOMING, 2, "future tense");
            default -> Cue.NONE;
        };
    }

    /** What the word before "to" says of an infinitive: "set to meet", "refused to sign". */
    public Cue ofInfinitive(String governing) {
        if (is("governing-upcoming", governing)) {
            return new Cue(Status.UPCOMING, 2, "announced infinitive");
        }
        if (is("governing-held", governing)) {
            return new Cue(Status.HELD, 1, "infinitive of what was done");
        }
        return is("governing-denied", governing) ? new Cue(Status.DENIED, 2, "infinitive of what was not done")
                : Cue.NONE;
    }
}
