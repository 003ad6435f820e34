package org.parley.extraction.event.salience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;

/**
 * Neighbouring drafts that tell of one thing, so that one mention will do: a noun with the verb that it is the subject
 * of ("the fire broke out", "clashes that killed"), a verb with its object ("suffered injuries"), with the verb that it
 * governs ("were forced to walk") and with clauses that have neither a subject nor a tense of their own ("sank, killing
 * two and injuring many", "deployed troops to seal the border"), and a list of bare nouns ("arrests and injuries").
 */
final class Telling {

    private static final Set<String> LISTING = Set.of("and", "or", ",");
    private static final Set<String> RELATIVE = Set.of("that", "which");

    private final EventText text;
    private final StatusCues cues;
    final List<Integer> heads = new ArrayList<>();
    /** Index of the draft that the article is likeliest to be about. */
    int best;
    double worth = Double.NEGATIVE_INFINITY;
    int from = Integer.MAX_VALUE;
    int to;
    private Draft last;
    private int lastIndex;
    private int objectEnd;
    /** True behind a clause that hangs on the main verb: what stands there tells no more than of what. */
    private boolean hanging;

    Telling(EventText text, StatusCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /**
     * Adds a draft by its index. A noun keeps its place before a verb that only says that it happens; a verb gives its
     * place to the one that it governs, and keeps it before what hangs on it.
     */
    void add(int index, Draft draft, double weight) {
        heads.add(draft.head());
        boolean governed = last != null && best == lastIndex && governs(draft);
        hanging |= dependent(draft);
        boolean participle = last != null && last.form() == Form.NOUN && last.strength() > 1
                && draft.form() == Form.VERB && aside(draft);
        if (governed || weight > worth && !happens(draft) && !hanging && !participle && !handled(draft)) {
            best = index;
        }
        worth = Math.max(worth, weight);
        from = Math.min(from, draft.from());
        to = Math.max(to, draft.to());
        objectEnd = draft.form() == Form.VERB ? draft.to() : objectEnd;
        last = draft;
        lastIndex = index;
    }

    /**
     * True if the draft, the next in the text, says only that what its subject names happens or is spoken of: "the fire
     * broke out", "the deal was announced".
     */
    private boolean happens(Draft next) {
        if (last == null || last.form() != Form.NOUN || next.form() != Form.VERB || last.strength() < 2) {
            return false;
        }
        boolean spokenOf = next.verb().orElseThrow().passive() && cues.is("speaking-verb", next.lemma());
        return spokenOf || cues.is("occurring-verb", next.lemma())
                || cues.is("occurring-verb", next.lemma() + "-" + following(next));
    }

    private String following(Draft verb) {
        return text.lower(text.sentences().get(verb.sentence()), verb.head() + 1);
    }

    /** True if the draft, the next in the text, tells of the same. */
    boolean takes(Draft next) {
        if (next.sentence() != last.sentence()) {
            return false;
        }
        return switch (next.form()) {
            case NOUN -> next.head() < objectEnd || lists(next);
            case VERB ->
                last.form() == Form.NOUN ? subjectOf(next) : last.form() == Form.VERB && (hangs(next) || joins(next));
            case ADJECTIVE, ROW -> false;
        };
    }

    private boolean lists(Draft next) {
        boolean bare = last.form() == Form.NOUN && next.reference() == Draft.Reference.BARE;
        return bare && next.from() == last.to() + 1 && LISTING.contains(text.tokens().lower(last.to()));
    }

    private boolean subjectOf(Draft verb) {
        boolean relative = verb.from() == last.to() + 1 && RELATIVE.contains(text.tokens().lower(last.to()));
        return verb.from() <= last.to() || relative || aside(verb);
    }

    /** "The deal, formally signed in Lima, ended the war": a participle that is set aside behind the noun. */
    private boolean aside(Draft verb) {
        if (!verb.verb().orElseThrow().reduced() || !text.tokens().lower(last.to()).equals(",")) {
            return false;
        }
        return text.function().afterAdverbs(text.tokens(), last.to() + 1, verb.from()) == verb.from();
    }

    /**
     * True if a verb has neither a subject nor a tense of its own and goes on where the last one ends. What is said
     * to be before or after it is another thing: "left after speaking".
     */
    private boolean hangs(Draft next) {
        Verb.Tense tense = next.verb().orElseThrow().tense();
        boolean bare = tense == Verb.Tense.INFINITIVE || tense == Verb.Tense.GERUND;
        if (!bare || next.from() > last.to() + 1) {
            return false;
        }
        String between = next.from() > last.to() ? text.tokens().lower(last.to()) : "";
        if (text.function().coordinators().contains(between)) {
            return last.verb().orElseThrow().tense() == tense;
        }
        return between.isEmpty() || between.equals(",") || text.function().prepositions().contains(between)
                && !text.function().subordinators().contains(between);
    }

    /** "Was shot and stabbed": two verbs of one kind side by side. */
    private boolean joins(Draft next) {
        return next.from() == last.head() + 2 && text.tokens().lower(last.head() + 1).equals("and")
                && next.kind().equals(last.kind()) && !next.kind().equals(KindScheme.OTHER);
    }

    /** "Deployed troops to seal the border", "signed a deal to end the war". */
    private boolean dependent(Draft next) {
        Verb own = next.form() == Form.ADJECTIVE ? null
                : next.verb().filter(verb -> verb.at() <= next.head()).orElse(null);
        if (last == null || own == null) {
            return false;
        }
        boolean object = last.form() == Form.NOUN && last.verb().filter(verb -> verb.at() < last.head()).isPresent();
        return object ? own.tense() == Verb.Tense.INFINITIVE && own.from() >= last.to()
                : next.form() == Form.VERB && last.form() == Form.VERB && last.strength() > 1 && hangs(next);
    }

    /**
     * "Extended the truce", "rejected the deal": news of a deal that is there, while "signed a deal" brings it about.
     */
    private boolean handled(Draft next) {
        return last != null && last.form() == Form.VERB && last.strength() > 1 && next.form() == Form.NOUN
                && next.kind().equals("agreement") && last.verb().orElseThrow().tense().finite()
                && !cues.is("making-verb", last.lemma()) && !cues.is("light-verb", last.lemma());
    }

    private boolean governs(Draft next) {
        boolean tells = cues.is("governing-verb", last.lemma())
                || last.kind().equals("agreement") && next.kind().equals("visit");
        return next.form() == Form.VERB && last.form() == Form.VERB && tells
                && hangs(next) && !text.function().coordinators().contains(text.tokens().lower(next.from() - 1));
    }
}
