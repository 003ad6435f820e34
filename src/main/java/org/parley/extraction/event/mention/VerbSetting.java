package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;

/** Reads where and when something is that a verb tells. */
final class VerbSetting {

    /** How many words "and" and what it joins to an object have before a time. */
    private static final int LISTED = 6;

    private final EventText text;
    private final Clauses clauses;
    private final Participants participants;

    VerbSetting(EventText text, Clauses clauses, Participants participants) {
        this.text = text;
        this.clauses = clauses;
        this.participants = participants;
    }

    /** Where it is: behind the verb, before "where", or at the start of the clause. */
    Optional<String> place(Sentence in, Verb verb, int end) {
        if (verb.form().lemma().equals("discuss") && in.unit() != Sentence.Unit.HEADING) {
            return clauses.fronted(in, verb.from(), participants).stream().findFirst();
        }
        List<String> after = participants.places(text, in, verb.at() + 1, end);
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst());
        }
        int start = clauses.start(in, verb.from());
        if (text.lower(in, start - 1).equals("where")) {
            return placeBefore(in, start - 1);
        }
        return clauses.fronted(in, verb.from(), participants).stream().findFirst();
    }

    /** "Left for Lima on Friday, where he met": the place named last before "where". */
    private Optional<String> placeBefore(Sentence in, int where) {
        for (int i = where - 1; i >= in.from(); i--) {
            ActorMention actor = text.actor(i);
            if (actor != null && (actor.kind() == ActorKind.PLACE || actor.kind() == ActorKind.STATE)) {
                return Optional.of(actor.name());
            }
            if (text.verbAt(i) != null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** When it is, as an index of a time expression; −1 if nothing tells. */
    int time(Sentence in, Verb verb, int end) {
        for (int i = verb.at() + 1; i < Math.min(in.to(), end + 3) && text.verbAt(i) == null; i++) {
            if (text.tokens().first(i) == '—') {
                return -1;
            }
            if (text.dated(i) && !text.timeModifies(in, i)) {
                return text.time(i);
            }
        }
        int listed = timeOfList(in, end);
        if (listed >= 0) {
            return listed;
        }
        if (clauses.relative(in, verb.from())) {
            return antecedentTime(in, verb);
        }
        return clauses.alleged(in, verb) ? -1 : clauses.openingTime(in, verb.from());
    }

    /** "Jailed for theft and fraud in 1981": the time behind the last object that "and" joins. */
    private int timeOfList(Sentence in, int and) {
        boolean noun = text.function().coordinators().contains(text.lower(in, and))
                && !text.function().prepositions().contains(text.lower(in, and + 1));
        for (int i = and + 1; noun && i < Math.min(in.to(), and + LISTED) && text.verbAt(i) == null; i++) {
            if (text.dated(i)) {
                return text.timeModifies(in, i) ? -1 : text.time(i);
            }
            noun = text.tokens().isWord(i) && text.actor(i) == null;
        }
        return -1;
    }

    /** "The 2009 crash, which killed all": the time that says which one is meant. */
    private int antecedentTime(Sentence in, Verb verb) {
        for (int i = verb.from() - 1; i >= in.from() && text.verbAt(i) == null; i--) {
            if (text.dated(i) && text.timeModifies(in, i)) {
                return text.time(i);
            }
        }
        return -1;
    }
}
