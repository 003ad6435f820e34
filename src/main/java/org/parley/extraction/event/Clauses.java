package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.parley.article.Span;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.Sentence;

/** Finds what belongs together in a sentence: verbs by place, clauses, conditions and who is said to say so. */
final class Clauses {

    private static final Set<String> SAY = Set.of("say", "tell", "report", "announce", "state", "claim", "confirm",
            "add",
            "declare", "reveal", "note", "allege", "warn", "explain", "suggest");

    private final EventText text;

    Clauses(EventText text) {
        this.text = text;
    }

    /** The finite verb group that begins at token {@code at} or one word later, or null. */
    Verb next(int sentence, int at) {
        for (Verb verb : text.verbs(sentence)) {
            if (verb.from() >= at) {
                return verb.from() <= at + 1 && verb.tense().finite() ? verb : null;
            }
        }
        return null;
    }

    /** First token of the clause that token {@code at} is in. */
    int start(Sentence in, int at) {
        for (int i = at - 1; i >= in.from(); i--) {
            char c = text.tokens.first(i);
            if (c == ';' || c == ':' || text.function.subordinators.contains(text.tokens.lower(i))) {
                return i + 1;
            }
        }
        return in.from();
    }

    /** The places of a phrase of place that opens the clause of a verb: "In Istanbul, diplomats met". */
    List<String> fronted(Sentence in, int verb, Participants participants) {
        int end = verb;
        for (int i = verb - 1; i >= in.from() - 1; i--) {
            boolean comma = i < in.from() || text.tokens.first(i) == ',';
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

    /** The time that opens the sentence of a verb: "On Friday, the court ruled", or −1. */
    int openingTime(Sentence in, int verb) {
        int first = in.from();
        while (first < verb && !text.dated(first) && text.function.prepositions.contains(text.tokens.lower(first))) {
            first++;
        }
        if (first < verb && text.dated(first)) {
            return text.time(first);
        }
        return verb > in.from() && text.dated(verb - 1) ? text.time(verb - 1) : -1;
    }

    /**
     * True if what stands at token {@code at} is said by someone in the sentence: "he said he would", "they would, he
     * wrote".
     */
    boolean reported(Sentence in, int at) {
        for (int i = in.from(); i < in.to(); i++) {
            Verb verb = i == at ? null : text.verbAt(i);
            if (verb != null && (SAY.contains(verb.form().lemma()) || verb.form().lemma().equals("write"))) {
                return true;
            }
        }
        return false;
    }

    /** True if token {@code at} stands under a condition: "if talks resume". */
    boolean conditional(Sentence in, int at) {
        for (int i = at - 1; i >= in.from(); i--) {
            String lower = text.tokens.lower(i);
            if (lower.equals("if") || lower.equals("unless") || lower.equals("whether")) {
                return true;
            }
            if (text.tokens.first(i) == ',') {
                return false;
            }
        }
        return false;
    }

    /** Who is said to say so: "according to the police", "Reuters reported", "reported by Reuters". */
    Optional<Span> attribution(int sentence) {
        Sentence in = text.sentences().get(sentence);
        for (int i = in.from(); i + 2 < in.to(); i++) {
            if (text.tokens.lower(i).equals("according") && text.tokens.lower(i + 1).equals("to")) {
                return Optional.of(text.tokens.span(i, phraseEnd(in, i + 2)));
            }
        }
        for (Verb verb : text.verbs(sentence)) {
            if (SAY.contains(verb.form().lemma())) {
                return sayer(in, verb);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> sayer(Sentence in, Verb verb) {
        if (verb.at() + 2 < in.to() && text.tokens.lower(verb.at() + 1).equals("by")) {
            return Optional.of(text.tokens.span(verb.at(), phraseEnd(in, verb.at() + 2)));
        }
        for (int i = verb.from() - 1; i >= in.from() && text.tokens.first(i) != ','; i--) {
            ActorMention actor = text.actor(i);
            if (actor != null && actor.kind() != ActorKind.PLACE) {
                return Optional.of(text.tokens.span(Math.max(in.from(), actor.from()), verb.at() + 1));
            }
        }
        return Optional.empty();
    }

    private int phraseEnd(Sentence in, int from) {
        int at = from;
        while (at < in.to() && (text.actor(at) != null || text.tokens.isWord(at))
                && !text.function.prepositions.contains(text.tokens.lower(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }
}
