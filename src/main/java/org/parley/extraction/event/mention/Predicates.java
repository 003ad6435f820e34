package org.parley.extraction.event.mention;

import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.text.Sentence;

/**
 * Finds the verb that a noun is the subject of, across what can stand between the two: a relative clause ("the talks
 * that had been due on Friday were called off"), a plan ("talks set for Sunday will not take place"), and either of
 * them between commas ("the round, first planned for May, was postponed").
 */
final class Predicates {

    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re");
    private static final Set<String> PAST = Set.of("was", "were");
    /** How many words a clause between a noun and its verb can have. */
    private static final int LONGEST = 28;
    /** How many words a phrase can have that is set aside. */
    private static final int SHORT = 10;

    private final EventText text;
    private final StatusCues cues;

    Predicates(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /**
     * A noun’s verb.
     *
     * @param clause first token of what stands between the noun and its verb
     * @param happens true if that says when it comes about: "the talks that were due on Friday"
     * @param verb the verb
     */
    record Predicate(int clause, boolean happens, Verb verb) {}

    /** The verb of the noun phrase that ends before token {@code at}. */
    Optional<Predicate> of(int sentence, int at) {
        Sentence in = text.sentences().get(sentence);
        if (text.lower(in, at).equals("who")) {
            return Optional.empty();
        }
        Verb due = due(in, at);
        if (due != null) {
            return Optional.of(new Predicate(at, true, due));
        }
        Optional<Predicate> hosted = hosted(in, sentence, text.lower(in, at).equals(",") ? at + 1 : at);
        if (hosted.isPresent()) {
            return hosted;
        }
        boolean stops = text.function().relatives().contains(text.lower(in, at))
                || text.function().coordinators().contains(text.lower(in, at));
        Verb near = finite(in, sentence, at, stops ? at : adverbs(in, at + 1));
        if (near != null && !endsAside(in, at)) {
            return Optional.of(new Predicate(at, false, joined(in, sentence, near)));
        }
        boolean comma = text.lower(in, at).equals(",");
        int from = adverbs(in, comma ? at + 1 : at);
        int body = clause(in, sentence, from);
        if (body < 0) {
            return Optional.empty();
        }
        Verb own = text.function().relatives().contains(text.lower(in, from)) ? finite(in, sentence, from + 1, from + 1)
                : null;
        boolean relative = text.function().relatives().contains(text.lower(in, from));
        boolean happens = !relative || own == null && body == from + 3
                || own != null && (cues.happens(own) || own.form().lemma().equals("be"));
        Verb verb = comma ? afterComma(in, sentence, body) : after(in, sentence, body);
        if (verb == null && own != null && (cues.happens(own) || cues.is("making-verb", own.form().lemma()))) {
            return Optional.of(new Predicate(from, false, own));
        }
        return verb == null ? Optional.empty() : Optional.of(new Predicate(from, happens, verb));
    }

    /**
     * "Are due to be held", "is to take place": what is planned lies ahead; "was due to begin": whether it did is left
     * open. Null if nothing is planned.
     */
    private Verb due(Sentence in, int at) {
        int be = adverbs(in, at);
        int plan = adverbs(in, be + 1);
        boolean participle = cues.is("planning-participle", text.lower(in, plan));
        int to = participle ? plan + 1 : plan;
        boolean present = PRESENT.contains(text.lower(in, be));
        boolean planned = (present || participle && PAST.contains(text.lower(in, be)))
                && text.lower(in, to).equals("to") && to + 1 < in.to();
        Verb verb = planned ? text.verbAt(to + 1) : null;
        return verb == null || !cues.happens(verb) ? null
                : new Verb(verb.at(), at, verb.form(), present ? Verb.Tense.FUTURE : Verb.Tense.INFINITIVE,
                        verb.passive(), verb.negated());
    }

    /** "The talks, to be held before the summit, were put off": true for the comma behind "summit". */
    private boolean endsAside(Sentence in, int comma) {
        int i = comma - 1;
        while (i > in.from() && text.lower(in, comma).equals(",") && text.tokens().first(i) != ','
                && text.verbAt(i) == null) {
            i--;
        }
        Verb plan = text.verbAt(i);
        return plan != null && plan.tense() == Verb.Tense.INFINITIVE && text.lower(in, plan.from() - 1).equals(",");
    }

    /** "Was convened by Peru and was held in May": of two verbs with one subject the one that says when it happens. */
    private Verb joined(Sentence in, int sentence, Verb near) {
        for (Verb verb : text.verbs(sentence)) {
            boolean second = verb.from() > near.at() && text.joined(in, verb.from()) && main(in, verb);
            if (second && verb.tense() == near.tense() && cues.happens(verb)) {
                return cues.happens(near) || cues.empty(near) ? near : verb;
            }
        }
        return near;
    }

    /** "The summit, which Peru will host in Lima": who holds it says that it happens, when and where. */
    private Optional<Predicate> hosted(Sentence in, int sentence, int at) {
        Verb verb = text.function().relatives().contains(text.lower(in, at))
                ? finite(in, sentence, at + 2, at + 2 + LONGEST / 2)
                : null;
        boolean holds = verb != null && !verb.passive() && text.verbAt(at + 1) == null && cues.happens(verb)
                && cues.is("light-verb", verb.form().lemma()) && !parted(at + 1, verb.from());
        return holds ? Optional.of(new Predicate(at, true,
                new Verb(verb.at(), verb.from(), verb.form(), verb.tense(), true, verb.negated()))) : Optional.empty();
    }

    private int adverbs(Sentence in, int at) {
        return text.function().afterAdverbs(text.tokens(), at, in.to());
    }

    /**
     * "Elections, the first in a decade, are planned": the comma that ends a phrase without a verb that is set aside;
     * −1 if none does.
     */
    private int appositionEnd(Sentence in, int at) {
        if (!text.lower(in, at - 1).equals(",") || !text.function().determiners().contains(text.lower(in, at))) {
            return -1;
        }
        int end = at;
        while (end < in.to() && end - at < SHORT && text.tokens().first(end) != ',' && text.verbAt(end) == null) {
            end++;
        }
        return text.lower(in, end).equals(",") ? end : -1;
    }

    /** Where to read on for the verb behind the clause that begins at a token; −1 if no clause begins there. */
    private int clause(Sentence in, int sentence, int at) {
        String word = text.lower(in, at);
        if (text.function().relatives().contains(word)) {
            Verb own = finite(in, sentence, at + 1, at + 1 + LONGEST / 2);
            return own == null ? -1 : own.at() + 1;
        }
        int aside = appositionEnd(in, at);
        if (aside >= 0) {
            return aside;
        }
        Verb verb = at < in.to() ? text.verbAt(at) : null;
        if (verb != null && verb.tense() == Verb.Tense.INFINITIVE) {
            return verb.at() + 1;
        }
        boolean reduced = verb != null && verb.from() == verb.at();
        return reduced || cues.is("planning-participle", word) ? at + 1 : -1;
    }

    private Verb after(Sentence in, int sentence, int at) {
        for (Verb verb : text.verbs(sentence)) {
            if (verb.from() >= at && main(in, verb)) {
                return verb.from() - at < LONGEST && !parted(at, verb.from()) ? verb : null;
            }
        }
        return null;
    }

    private Verb afterComma(Sentence in, int sentence, int at) {
        for (int i = at; i < Math.min(in.to(), at + LONGEST); i++) {
            if (text.tokens().first(i) == ',') {
                Verb verb = finite(in, sentence, i + 1, i + 2);
                if (verb != null) {
                    return verb;
                }
            }
        }
        return null;
    }

    /** A finite verb that is no participle of a clause of its own. */
    private boolean main(Sentence in, Verb verb) {
        boolean participle = verb.passive() && verb.from() == verb.at() && in.unit() != Sentence.Unit.HEADING;
        return verb.tense().finite() && !participle && !auxiliary(verb);
    }

    /** "Was" in "was held" is part of the group of "held". */
    private boolean auxiliary(Verb verb) {
        return !verb.equals(text.verbAt(verb.at()));
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.tokens().first(i);
            if (c == ',' || c == ';' || c == ':' || c == '"' || c == '“'
                    || text.function().subordinators().contains(text.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb that begins between two tokens, if the first that does is a main verb. */
    private Verb finite(Sentence in, int sentence, int from, int last) {
        for (Verb verb : text.verbs(sentence)) {
            if (verb.from() >= from && !auxiliary(verb)) {
                return verb.from() <= last && main(in, verb) ? verb : null;
            }
        }
        return null;
    }
}
