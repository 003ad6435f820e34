package org.parley.extraction.event.salience;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.identity.WordFamilies;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.event.mention.Draft.Reference;
import org.parley.extraction.text.Sentence;

/**
 * How likely an article is to be about what a draft tells: the sum of the weights of {@code salience.tsv} that apply.
 */
final class Worth {

    /** How often a word has told of something before it adds nothing. */
    private static final int OFTEN = 2;
    private static final Set<Reference> KNOWN = Set.of(Reference.DEFINITE, Reference.DEMONSTRATIVE, Reference.GENERIC);

    private final EventText text;
    private final StatusCues cues;
    private final SalienceWeights weights;
    /** By the token of the head: how often the running text has told of the same before. */
    private final Map<Integer, Integer> toldBefore = new HashMap<>();
    private final BitSet dated = new BitSet();

    /** @param drafts all drafts of the article, in order */
    Worth(EventText text, StatusCues cues, WordFamilies families, SalienceWeights weights, List<Draft> drafts) {
        this.text = text;
        this.cues = cues;
        this.weights = weights;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence in = text.sentences().get(s);
            dated.set(s, IntStream.range(in.from(), in.to()).anyMatch(text::dated));
        }
        Map<String, Integer> told = new HashMap<>();
        for (Draft draft : drafts) {
            if (running(draft)) {
                List<String> verbs = families.verbs(draft);
                String family = verbs.isEmpty() ? draft.lemma() : verbs.getFirst();
                toldBefore.put(draft.head(), told.merge(family, 1, Integer::sum) - 1);
            }
        }
    }

    private boolean running(Draft draft) {
        return text.sentences().get(draft.sentence()).unit() != Sentence.Unit.HEADING;
    }

    /** The worth of a draft beside others of its article. */
    double of(Draft draft) {
        int before = toldBefore.getOrDefault(draft.head(), 0);
        boolean known = draft.form() == Form.NOUN && KNOWN.contains(draft.reference());
        double worth = word(draft) + (draft.verb().isPresent() && draft.form() == Form.VERB
                ? tense(draft.verb().get(), running(draft))
                : 0);
        worth += weights.of("late") * draft.head() / text.tokens().count();
        worth += when(known, "definite");
        worth += when(known && before > 0, "retold");
        worth += when(before >= OFTEN, "often");
        worth += when(draft.form() == Form.NOUN && draft.plural(), "plural");
        worth += when(dated.get(draft.sentence()), "dated");
        worth += when(text.quoted(draft.head()), "quoted");
        worth += when(draft.conditional(), "conditional");
        worth += when(source(draft), "source");
        return worth + when(!running(draft), "heading");
    }

    private double when(boolean applies, String feature) {
        return applies ? weights.of(feature) : 0;
    }

    private double word(Draft draft) {
        double worth = switch (draft.strength()) {
            case 3 -> weights.of("strong");
            case 2 -> weights.of("middling");
            default -> weights.of("weak");
        };
        worth += when(draft.form() == Form.ADJECTIVE, "state");
        return worth + when(draft.form() == Form.VERB && cues.is("governing-verb", draft.lemma()), "governing");
    }

    private double tense(Verb verb, boolean running) {
        double worth = switch (verb.tense()) {
            case PAST, PAST_PERFECT -> weights.of("past");
            case PERFECT -> weights.of("perfect");
            case FUTURE, MODAL -> weights.of("future");
            case PRESENT -> weights.of(running ? "present" : "past");
            case PROGRESSIVE, INFINITIVE, GERUND, PARTICIPLE -> 0;
        };
        return worth + when(verb.negated(), "negated");
    }

    /** "Early reports indicate", "in a statement, the firm said": what is said comes from there. */
    private boolean source(Draft draft) {
        if (draft.form() != Form.NOUN || !cues.is("telling-noun", draft.lemma())) {
            return false;
        }
        Sentence in = text.sentences().get(draft.sentence());
        String before = text.lower(in, draft.from() - 1);
        boolean according = before.equals("to") && text.lower(in, draft.from() - 2).equals("according");
        Verb next = draft.to() < in.to() ? text.verbAt(draft.to()) : null;
        return before.equals("in") || according || next != null && cues.is("saying-verb", next.form().lemma());
    }
}
