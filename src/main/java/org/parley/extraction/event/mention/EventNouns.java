package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.grammar.Word.NounForm;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Predicates.Predicate;
import org.parley.extraction.text.Sentence;

/** Tells which nouns name an event where they stand: "talks", but not the "call" of "call for help". */
final class EventNouns {

    /** How many words behind "round of" tell what is counted. */
    private static final int COUNTED = 4;
    /** "A prisoner exchange" is no talk. */
    private static final Set<String> EXCHANGED = Set.of("prisoner", "prisoners", "hostage", "hostages", "captive",
            "captives", "detainees");

    /** "An exchange of views" is one, and "an exchange of documents" is none. */
    private static final Set<String> VIEWS = Set.of("views", "opinions", "ideas");

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final Predicates predicates;
    private final Rounds rounds;

    EventNouns(EventText text, StatusCues cues, KindScheme kinds, Predicates predicates, Rounds rounds) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.predicates = predicates;
        this.rounds = rounds;
    }

    /** The event noun at token {@code i}, or null if the word is none here. */
    NounForm at(Sentence in, int sentence, int i, List<Draft> before) {
        if (text.tokens().lower(i).equals("one") && text.lower(in, i - 1).equals("the") && !before.isEmpty()
                && text.function().prepositions().contains(text.lower(in, i + 1))) {
            Draft last = before.getLast();
            return last.form() == Form.NOUN ? new NounForm(last.lemma(), false, last.kind(), last.loose(), 2) : null;
        }
        if (Draft.PRONOUNS.contains(text.tokens().lower(i)) && meansContact(in, sentence, i)) {
            return new NounForm(text.tokens().lower(i), false, "talks", true, 2);
        }
        NounForm noun = text.word(i).noun();
        if (noun == null || text.verbAt(i) != null || !names(in, sentence, i, noun)) {
            return null;
        }
        if (noun.lemma().equals("exchange") && EXCHANGED.contains(text.lower(in, i - 1))) {
            return new NounForm("swap", noun.plural(), KindScheme.OTHER, false, 3);
        }
        return describes(in, i + 1) ? describing(noun) : noun;
    }

    /** "Talks were put off. They will be held in May": a pronoun for the contact that the sentence before tells of. */
    private boolean meansContact(Sentence in, int sentence, int pronoun) {
        Verb verb = predicates.of(sentence, pronoun + 1).map(Predicate::verb)
                .filter(said -> said.passive() && cues.happens(said) || cues.empty(said)).orElse(null);
        Sentence before = verb == null || sentence == 0 ? null : text.sentences().get(sentence - 1);
        if (before == null || before.block() != in.block()) {
            return false;
        }
        boolean meant = false;
        for (int i = before.from(); i < before.to(); i++) {
            NounForm noun = text.verbAt(i) == null ? text.word(i).noun() : null;
            boolean contact = noun != null && kinds.sameFamily(noun.kind(), "meeting");
            if (noun != null && noun.strength() > 1 && !contact) {
                return false;
            }
            meant |= contact && noun.plural() == text.tokens().lower(pronoun).equals("they");
        }
        return meant;
    }

    /** What says which toll or site it was hardly tells of the event; of talks and meetings it tells nothing. */
    private NounForm describing(NounForm noun) {
        return kinds.sameFamily(noun.kind(), "meeting") ? null
                : new NounForm(noun.lemma(), noun.plural(), noun.kind(), noun.loose(), 1);
    }

    /** Some nouns name an event only in some of their uses. */
    private boolean names(Sentence in, int sentence, int i, NounForm noun) {
        String before = text.lower(in, i - 1);
        String after = text.lower(in, i + 1);
        boolean compound = i + 1 < in.to() && (after.equals("-") || text.word(i + 1).noun() != null
                && text.verbAt(i + 1) == null && !text.word(i + 1).noun().loose());
        boolean verb = before.equals("to") && text.lower(in, i - 2).equals("not")
                || text.function().pronouns().contains(before) && !before.equals("that") && !before.equals("which");
        if (compound || verb || before.equals("-") && !touchesName(in, i)) {
            return false;
        }
        return switch (noun.lemma()) {
            case "talk" -> noun.plural();
            case "call" -> phone(before) || after.equals("with") || after.equals("between")
                    || !noun.plural() && !after.equals("for") && !after.equals("to") && definite(in, i);
            case "exchange" -> (EXCHANGED.contains(before) || !ofPeople(sentence)) && !before.equals("in")
                    && !before.equals("to") && !after.equals("for")
                    && !(after.equals("of") && !VIEWS.contains(text.lower(in, i + 2)));
            case "race", "arms" -> !before.equals("arms");
            case "war" -> !before.equals("cold");
            case "primary" ->
                after.isEmpty() || text.function().closers().contains(after) || !text.tokens().isWord(i + 1);
            case "round" -> noun.plural() ? after.equals("were") || after.equals("took")
                    : !countsAnother(in, i) && (rounds.number(in, Math.max(in.from(), i - 4), i
                            + 1) > 0 || cues.is("next-in-series", before));
            default -> true;
        };
    }

    /** "They agreed to swap prisoners. The exchange will take place on Sunday". */
    private boolean ofPeople(int sentence) {
        Sentence in = text.sentences().get(sentence);
        Sentence first = text.sentences().get(Math.max(0, sentence - 1));
        return text.any(first.from(), in.to(), EXCHANGED);
    }

    /** "The last round of talks" beside "the last round of the Border Mechanism". */
    private boolean countsAnother(Sentence in, int round) {
        for (int i = round + 2; i < Math.min(in.to(), round + 2 + COUNTED)
                && text.lower(in, round + 1).equals("of"); i++) {
            if (text.word(i).noun() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Death toll", "crash site": before another noun an event only says which one. Any word that can be no other is a
     * noun.
     */
    private boolean describes(Sentence in, int next) {
        if (next >= in.to() || !text.tokens().isWord(next) || text.tokens().capitalised(next)
                || text.actor(next) != null
                || text.time(next) >= 0 || text.word(next).verb() != null || text.word(next).noun() != null
                || text.word(next).adjective()) {
            return false;
        }
        String lower = text.tokens().lower(next);
        return !text.lower(in, next + 1).startsWith("'") && !text.function().closers().contains(lower)
                && !text.function().determiners().contains(lower)
                && !text.function().possessives().contains(lower) && !text.function().adverb(lower)
                && !text.function().followers().contains(lower) && !lower.endsWith("ing") && !lower.endsWith("ed");
    }

    private boolean touchesName(Sentence in, int i) {
        return i - 2 >= in.from() && text.actor(i - 2) != null;
    }

    private static boolean phone(String before) {
        return before.equals("phone") || before.equals("telephone") || before.equals("video")
                || before.equals("conference");
    }

    private boolean definite(Sentence in, int i) {
        String before = text.lower(in, i - 1);
        return text.function().determiners().contains(before) || text.function().possessives().contains(before);
    }
}
