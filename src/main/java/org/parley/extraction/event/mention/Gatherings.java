package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhrase;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.DayRange.Dated;

/**
 * Reads what a clause of coming together says of the contact for which people come: "Berg will host Kenyan ministers in
 * Lima on Sunday for a summit", "arrived in Oslo for talks".
 */
final class Gatherings {

    /** How many days people can be somewhere before they meet. */
    private static final int JUST_ARRIVED = 10;

    private final EventText text;
    private final StatusCues cues;
    private final Participants participants;
    private final Subjects subjects;

    Gatherings(EventText text, StatusCues cues, Participants participants, Subjects subjects) {
        this.text = text;
        this.cues = cues;
        this.participants = participants;
        this.subjects = subjects;
    }

    /**
     * A coming together.
     *
     * @param who whoever comes and whoever invites
     * @param time index of its time expression, or −1
     * @param cue whether it is still to come
     */
    record Gathering(List<String> who, Optional<String> where, int time, Cue cue) {}

    /**
     * The gathering for the contact that the phrase names, if "for" stands before the phrase and such a verb before.
     */
    Optional<Gathering> before(int sentence, NounPhrase phrase) {
        Sentence in = text.sentences().get(sentence);
        if (!text.lower(in, phrase.from() - 1).equals("for")) {
            return Optional.empty();
        }
        Verb verb = null;
        for (Verb one : text.verbs(sentence)) {
            verb = one.at() < phrase.from() && one.equals(text.verbAt(one.at())) ? one : verb;
        }
        if (verb == null || verb.negated() || !cues.is("gathering-verb", verb.form().lemma())) {
            return Optional.empty();
        }
        List<String> who = new ArrayList<>(subjects.of(sentence, verb.from()).names());
        participants.in(text, in, verb.at() + 1, phrase.from()).stream().filter(name -> !who.contains(name))
                .forEach(who::add);
        Optional<String> where = participants.destination(text, verb.at() + 1, phrase.from());
        who.removeIf(name -> where.filter(name::equals).isPresent());
        int time = text.timeWithin(verb.at() + 1, phrase.from());
        return Optional.of(new Gathering(who, where, time, cue(verb, time)));
    }

    /** Who has only arrived has not met yet, unless that was long ago: "travelled there in May 2018 for a summit". */
    private Cue cue(Verb verb, int time) {
        boolean ahead = verb.tense() == Verb.Tense.FUTURE
                || !past(time) && verb.tense().over() && cues.is("arriving-verb", verb.form().lemma());
        if (ahead) {
            return new Cue(Status.UPCOMING, 1, "what people come for");
        }
        return verb.tense().over() ? new Cue(Status.HELD, 1, "what people came together for") : Cue.NONE;
    }

    private boolean past(int time) {
        return time >= 0 && text.times().get(time).days().orElse(null) instanceof Dated days
                && days.latest().isPresent()
                && text.written().map(day -> day.minusDays(JUST_ARRIVED)).filter(days.latest().get()::isAfter)
                        .isEmpty();
    }
}
