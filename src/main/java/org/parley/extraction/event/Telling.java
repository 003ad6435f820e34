package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.extraction.event.Draft.Form;

/**
 * Neighbouring drafts that tell of one thing, so that one mention will do: a noun with the verb that it is the subject
 * of ("the fire broke out", "clashes that killed"), a verb with its object ("suffered injuries"), a verb of a phase or
 * cause with the verb that it governs ("were forced to walk"), and a list of bare nouns ("arrests and injuries").
 */
final class Telling {

    private static final Set<String> LISTING = Set.of("and", "or", ",");
    private static final Set<String> RELATIVE = Set.of("that", "which");

    final List<Integer> heads = new ArrayList<>();
    /** Index of the draft that the article is likeliest to be about. */
    int best;
    double worth = Double.NEGATIVE_INFINITY;
    int from = Integer.MAX_VALUE;
    int to;
    private Draft last;
    private int objectEnd;

    /**
     * Adds a draft by its index. A noun keeps its place before a verb that only says that it happens; a verb gives its
     * place to the one that it governs.
     */
    void add(int index, Draft draft, double weight, boolean happens) {
        boolean governed = last != null && last.form() == Form.VERB && draft.form() == Form.VERB;
        heads.add(draft.head());
        if (governed || weight > worth && !happens) {
            best = index;
        }
        worth = Math.max(worth, weight);
        from = Math.min(from, draft.from());
        to = Math.max(to, draft.to());
        objectEnd = draft.form() == Form.VERB ? draft.to() : objectEnd;
        last = draft;
    }

    /**
     * True if the draft, the next in the text, says only that what its subject names happens or is spoken of: "the fire
     * broke out", "the deal was announced".
     */
    boolean happens(Draft next, EventText text, StatusCues cues) {
        if (last == null || last.form() != Form.NOUN || next.form() != Form.VERB || last.strength() < 2) {
            return false;
        }
        boolean spokenOf = next.verb().orElseThrow().passive() && cues.is("speaking-verb", next.lemma());
        return spokenOf || cues.is("occurring-verb", next.lemma())
                || cues.is("occurring-verb", next.lemma() + "-" + following(next, text));
    }

    private static String following(Draft verb, EventText text) {
        return text.lower(text.sentences().get(verb.sentence()), verb.head() + 1);
    }

    /** True if the draft, the next in the text, tells of the same. */
    boolean takes(Draft next, EventText text, StatusCues cues) {
        if (next.sentence() != last.sentence()) {
            return false;
        }
        return switch (next.form()) {
            case NOUN -> next.head() < objectEnd || lists(next, text);
            case VERB -> last.form() == Form.NOUN ? subjectOf(next, text) : governs(next, text, cues);
            case ADJECTIVE, ROW -> false;
        };
    }

    private boolean lists(Draft next, EventText text) {
        boolean bare = last.form() == Form.NOUN && next.reference() == Draft.Reference.BARE;
        return bare && next.from() == last.to() + 1 && LISTING.contains(text.tokens.lower(last.to()));
    }

    private boolean subjectOf(Draft verb, EventText text) {
        boolean relative = verb.from() == last.to() + 1 && RELATIVE.contains(text.tokens.lower(last.to()));
        return verb.from() <= last.to() || relative;
    }

    private boolean governs(Draft next, EventText text, StatusCues cues) {
        Verb.Tense tense = next.verb().orElseThrow().tense();
        boolean governed = tense == Verb.Tense.INFINITIVE || tense == Verb.Tense.GERUND;
        boolean joined = text.function.coordinators.contains(text.tokens.lower(next.from() - 1));
        return governed && !joined && next.from() <= last.to() + 1 && last.form() == Form.VERB
                && cues.is("governing-verb", last.lemma());
    }
}
