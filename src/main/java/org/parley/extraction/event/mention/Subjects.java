package org.parley.extraction.event.mention;

import java.util.List;
import java.util.stream.Stream;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;

/** Finds who does what a verb says: the actors before it in its clause. */
final class Subjects {

    private final EventText text;
    private final Participants participants;
    private final Pronouns pronouns;

    Subjects(EventText text, Participants participants) {
        this.text = text;
        this.participants = participants;
        this.pronouns = new Pronouns(text, participants);
    }

    /**
     * A subject.
     *
     * @param from its first token; the verb itself if no subject was found
     * @param names who it is
     */
    record Subject(int from, List<String> names) {}

    /**
     * The subject of the verb group that begins at token {@code verb}. An apposition between commas does not hide it,
     * and what an opening phrase ends with a comma is not it.
     */
    Subject of(int sentence, int verb) {
        Sentence in = text.sentences().get(sentence);
        int start = clauseStart(in, verb);
        if (text.joined(in, verb)) {
            return shared(in, sentence, start, verb);
        }
        if (pronouns.stands(sentence, verb)) {
            return new Subject(verb, pronouns.meant(sentence, verb));
        }
        Subject near = between(in, Math.max(start, afterFinite(sentence, verb)), verb);
        if (!near.names().isEmpty()) {
            return new Subject(near.from(), pronouns.with(sentence, near.from(), near.names()));
        }
        List<String> meant = pronouns.meant(sentence, verb);
        if (!meant.isEmpty()) {
            return new Subject(verb, meant);
        }
        return own(in, verb) ? new Subject(verb, List.of()) : shared(in, sentence, start, verb);
    }

    /** "Berg spoke with Ruiz and will travel": the subject that a verb shares with one before it in its clause. */
    private Subject shared(Sentence in, int sentence, int start, int verb) {
        for (Verb other : text.verbs(sentence).reversed()) {
            boolean before = other.from() < verb && other.from() >= start && other.tense().finite()
                    && !other.reduced() && !text.joined(in, other.from());
            Subject own = before ? between(in, Math.max(start, afterFinite(sentence, other.from())), other.from())
                    : null;
            if (own != null && !own.names().isEmpty()) {
                return new Subject(own.from(), own.names());
            }
        }
        return between(in, start, verb);
    }

    /** True if a noun without a name stands right before the verb: "the firm stole", and not "met Berg and stole". */
    private boolean own(Sentence in, int verb) {
        int before = verb - 1;
        if (text.lower(in, verb).equals("to")) {
            return false;
        }
        while (before > in.from() && (text.function().adverb(text.tokens().lower(before))
                || text.function().have().contains(text.tokens().lower(before)))) {
            before--;
        }
        String lower = text.lower(in, before);
        return before >= in.from() && text.tokens().isWord(before) && text.verbAt(before) == null
                && text.time(before) < 0
                && text.actor(before) == null && !lower.equals("to") && !text.function().closers().contains(lower);
    }

    private Subject between(Sentence in, int start, int verb) {
        int to = verb;
        while (to > start) {
            int from = to;
            while (from > start && (text.tokens().first(from - 1) != ',' || text.sameKind(in, from - 2, from)
                    || text.endsList(in, from - 1))) {
                from--;
            }
            boolean opening = from > start || to < verb;
            List<String> names = opening && aside(in, from) || apposition(in, from, to, verb) ? List.of()
                    : participants.in(text, in, from, to);
            if (!names.isEmpty() && from > start && text.lower(in, from - 2).startsWith("counterpart")) {
                Subject host = between(in, start, from - 1);
                return new Subject(host.from(), Stream.concat(
                        host.names().stream().filter(name -> !text.isState(name)), names.stream()).toList());
            }
            if (!names.isEmpty()) {
                return new Subject(from, names);
            }
            if (to == verb && from > start && nameless(from, to)) {
                break;
            }
            to = from - 1;
        }
        return new Subject(verb, List.of());
    }

    /** What begins behind a comma with a verb, a preposition or the state of a place names no subject. */
    private boolean aside(Sentence in, int from) {
        String first = text.tokens().lower(from);
        boolean goesOn = text.actor(from) != null && text.ofPlace(in, text.actor(from));
        return goesOn || text.verbAt(from) != null || first.equals("according")
                || text.function().prepositions().contains(first) && !first.equals("following");
    }

    /** "Roth, then the head of the bank, travelled": what is said between commas of someone named before it. */
    private boolean apposition(Sentence in, int from, int to, int verb) {
        int after = text.function().afterAdverbs(text.tokens(), to + 1, verb);
        ActorMention named = after == verb && from - 2 >= in.from() && text.tokens().first(from - 1) == ','
                ? text.actor(from - 2)
                : null;
        ActorMention other = text.actor(from);
        return named != null && named.kind() == ActorKind.PERSON && text.tokens().first(to) == ','
                && (other == null || other.kind() != ActorKind.PERSON);
    }

    /** "His office": who is the subject is said, though by no name. */
    private boolean nameless(int from, int to) {
        return from < to && text.function().possessives().contains(text.tokens().lower(from));
    }

    private int afterFinite(int sentence, int verb) {
        int after = 0;
        for (Verb other : text.verbs(sentence)) {
            boolean says = other.tense() == Verb.Tense.GERUND && other.form().kind().equals("statement");
            if (other.at() < verb && (says || other.tense().finite() && !other.reduced())) {
                after = other.at() + 1;
            }
        }
        return after;
    }

    /** Where the clause of a verb begins: after a conjunction or a mark that parts clauses. */
    private int clauseStart(Sentence in, int verb) {
        int start = in.from();
        for (int i = verb - 1; i >= in.from(); i--) {
            char c = text.tokens().first(i);
            String lower = text.tokens().lower(i);
            boolean breaks = c == ';' || c == ':' || c == '—' || c == '–' && !text.tokens().touchesPrevious(i)
                    || c == '"' || c == '“' || c == '”'
                    || text.function().subordinators().contains(lower) && !lower.equals("who");
            if (breaks) {
                start = i + 1;
                break;
            }
        }
        return start;
    }
}
