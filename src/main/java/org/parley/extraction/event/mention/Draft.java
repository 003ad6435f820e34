package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.grammar.Cue;
import org.parley.extraction.event.grammar.Verb;

/**
 * A mention as one sentence gives it, before it is known which event of the article it speaks of.
 *
 * @param sentence index of its sentence
 * @param head token that names the event
 * @param from first token of the phrase
 * @param to one past the last token of the phrase
 * @param loose true if it is a loose word for any contact
 * @param plural true for a noun in the plural
 * @param strength how surely the word reports an event, 0 to 3
 * @param verb the verb, for a verb
 * @param time index of its time expression, or −1
 * @param round which of a series it is ("the fourth round"), or 0
 */
public record Draft(int sentence, int head, int from, int to, Form form, String lemma, String kind, boolean loose,
        boolean plural, int strength, Reference reference, List<String> participants, Optional<String> place, Cue cue,
        int time, int round, boolean conditional, Optional<Verb> verb) {

    /** Words that stand for an event. */
    static final Set<String> PRONOUNS = Set.of("it", "they");

    /** What the head is. */
    public enum Form {
        VERB, NOUN, ADJECTIVE, ROW
    }

    /** How the phrase refers. */
    public enum Reference {
        /** "a call": new, unless it is said of whom and they are known. */
        INDEFINITE,
        /** "another call", "earlier rounds of talks": none that was told of before. */
        ANOTHER,
        /** "the call". */
        DEFINITE,
        /** "this call". */
        DEMONSTRATIVE,
        /** "talks", "meetings in Lima and Oslo": of its own only if it says who or where. */
        BARE,
        /** "regular meetings", "every conversation": no event of its own. */
        GENERIC
    }

    /** True if the phrase itself says who or where. */
    public boolean specific() {
        return !participants.isEmpty() || place.isPresent();
    }

    /** This with what its sentence says of who, where and when. */
    public Draft with(List<String> who, Optional<String> where, int when) {
        return new Draft(sentence, head, from, to, form, lemma, kind, loose, plural, strength, reference, who, where,
                cue, when, round, conditional, verb);
    }

    /** This with what it says of the status. */
    Draft saying(Cue said) {
        return new Draft(sentence, head, from, to, form, lemma, kind, loose, plural, strength, reference, participants,
                place, said, time, round, conditional, verb);
    }

    /** This as an event of another kind. */
    Draft ofKind(String other) {
        return new Draft(sentence, head, from, to, form, lemma, other, loose, plural, strength, reference, participants,
                place, cue, time, round, conditional, verb);
    }

    /** This in other words around the same head. */
    public Draft spanning(int first, int end) {
        return new Draft(sentence, head, first, end, form, lemma, kind, loose, plural, strength, reference,
                participants, place, cue, time, round, conditional, verb);
    }

    /** True if a pronoun stands for the event: "it was postponed". */
    public boolean pronoun() {
        return form == Form.NOUN && PRONOUNS.contains(lemma);
    }
}
