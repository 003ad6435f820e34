package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.text.Sentence;

/**
 * Chooses which drafts become mentions. Contacts of two sides and rows of tables all do; of the rest those that an
 * article
 * is likelier to be about: strong words, told early and as over, new to the reader, outside of quotations. The weights
 * were fitted by logistic regression to news articles with marked events, and rounded. Drafts of one telling share one
 * mention.
 */
final class Selection {

    private static final int LEAST = 15;
    private static final double[] STRENGTH = {-2, -1.1, -0.1, 0.7};
    private static final int TOKENS_EACH = 50;

    private final EventText text;
    private final KindScheme kinds;
    private final StatusCues cues;
    private final Map<String, Integer> firstSentence = new HashMap<>();
    private final BitSet dated = new BitSet();

    Selection(EventText text, KindScheme kinds, StatusCues cues) {
        this.text = text;
        this.kinds = kinds;
        this.cues = cues;
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence in = text.sentences().get(s);
            if (IntStream.range(in.from(), in.to()).anyMatch(text::dated)) {
                dated.set(s);
            }
        }
    }

    /** The chosen drafts, in order. A telling whose heads stand within the words of better ones adds nothing. */
    List<Draft> select(List<Draft> drafts) {
        Draft[] chosen = new Draft[drafts.size()];
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            Draft draft = drafts.get(i);
            firstSentence.putIfAbsent(draft.lemma(), draft.sentence());
            if (always(draft)) {
                chosen[i] = draft;
            } else if (text.sentences().get(draft.sentence()).unit() != Sentence.Unit.CELL) {
                others.add(i);
            }
        }
        List<Telling> tellings = tellings(drafts, others);
        tellings.sort(Comparator.comparingDouble(telling -> -telling.worth));
        int left = LEAST + text.tokens.count() / TOKENS_EACH
                - (int) Arrays.stream(chosen).filter(Objects::nonNull).count() / 2;
        boolean[] covered = new boolean[text.tokens.count()];
        for (Telling telling : tellings) {
            if (left > 0 && telling.heads.stream().anyMatch(head -> !covered[head])) {
                left--;
                chosen[telling.best] = drafts.get(telling.best).spanning(telling.from, telling.to);
                Arrays.fill(covered, telling.from, telling.to, true);
            }
        }
        return Arrays.stream(chosen).filter(Objects::nonNull).toList();
    }

    /** Gathers neighbours that tell of one thing. */
    private List<Telling> tellings(List<Draft> drafts, List<Integer> indexes) {
        List<Telling> tellings = new ArrayList<>();
        for (int index : indexes) {
            Draft draft = drafts.get(index);
            double worth = worth(draft);
            if (tellings.isEmpty() || !tellings.getLast().takes(draft, text, cues)) {
                tellings.add(new Telling());
            }
            Telling telling = tellings.getLast();
            telling.add(index, draft, worth, telling.happens(draft, text, cues));
        }
        return tellings;
    }

    private boolean always(Draft draft) {
        return draft.form() == Form.ROW || kinds.sameFamily(draft.kind(), "meeting");
    }

    /** How likely the article is to be about it. */
    private double worth(Draft draft) {
        double worth = STRENGTH[draft.strength()];
        worth += switch (draft.form()) {
            case VERB -> tense(draft.verb().orElseThrow()) + content(draft.lemma()) - 0.7;
            case NOUN -> reference(draft) + (draft.plural() ? 0.8 : 0) - 1.1;
            case ADJECTIVE -> 1.2;
            case ROW -> 0;
        };
        worth += 1.0 / (1 + draft.sentence() / 4.0) - 0.9 * draft.head() / text.tokens.count();
        worth += dated.get(draft.sentence()) ? 0.1 : 0;
        worth -= text.quoted(draft.head()) ? 1.1 : 0;
        worth -= draft.conditional() ? 0.8 : 0;
        worth -= firstSentence.get(draft.lemma()) < draft.sentence() ? 0.6 : 0;
        boolean running = text.sentences().get(draft.sentence()).unit() == Sentence.Unit.PARAGRAPH;
        return running ? worth : worth - 3.3;
    }

    private static double tense(Verb verb) {
        double worth = switch (verb.tense()) {
            case PERFECT -> 1.7;
            case PAST, PAST_PERFECT, GERUND -> 0.6;
            case INFINITIVE -> 0.5;
            case PARTICIPLE, PROGRESSIVE -> -0.3;
            case FUTURE -> -0.6;
            case MODAL -> -0.8;
            case PRESENT -> -2.1;
        };
        return worth - (verb.passive() ? 0.3 : 0) - (verb.negated() ? 1.2 : 0);
    }

    /** Verbs of phases and of speaking say less than what they govern. */
    private double content(String lemma) {
        return cues.is("governing-verb", lemma) || cues.is("speaking-verb", lemma) ? -0.6 : 0;
    }

    private static double reference(Draft draft) {
        return switch (draft.reference()) {
            case INDEFINITE, ANOTHER -> 0.8;
            case BARE -> 0.5;
            case DEFINITE -> -0.7;
            case DEMONSTRATIVE, GENERIC -> -0.9;
        };
    }
}
