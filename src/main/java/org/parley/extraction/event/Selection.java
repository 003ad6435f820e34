package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.text.Sentence;

/**
 * Chooses which drafts become mentions. Contacts of two sides and rows of tables all do; of the rest those that an
 * article
 * is likelier to be about: strong words, told early and as over, new to the reader, outside of quotations. The weights
 * were fitted by logistic regression to news articles with marked events, and rounded.
 */
final class Selection {

    private static final int ALWAYS = 14;
    private static final double[] STRENGTH = {-2, -1.1, -0.3, 0.7};
    private static final int TOKENS_EACH = 40;

    private final EventText text;
    private final KindScheme kinds;
    private final Map<String, Integer> firstSentence = new HashMap<>();

    Selection(EventText text, KindScheme kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** The chosen drafts, in order. A draft whose head stands within the phrase of a better one adds nothing. */
    List<Draft> select(List<Draft> drafts) {
        List<Weighed> others = new ArrayList<>();
        boolean[] chosen = new boolean[drafts.size()];
        for (int i = 0; i < chosen.length; i++) {
            Draft draft = drafts.get(i);
            firstSentence.putIfAbsent(draft.lemma(), draft.sentence());
            chosen[i] = always(draft);
            if (!chosen[i] && text.sentences().get(draft.sentence()).unit() != Sentence.Unit.CELL) {
                others.add(new Weighed(i, draft, worth(draft)));
            }
        }
        others.sort(Comparator.comparingDouble(weighed -> -weighed.worth()));
        int most = ALWAYS + text.tokens.count() / TOKENS_EACH;
        boolean[] covered = new boolean[text.tokens.count()];
        int count = 0;
        for (Weighed weighed : others) {
            Draft draft = weighed.draft();
            if (count < most && !covered[draft.head()]) {
                count++;
                chosen[weighed.index()] = true;
                Arrays.fill(covered, draft.from(), draft.to(), true);
            }
        }
        return IntStream.range(0, chosen.length).filter(i -> chosen[i]).mapToObj(drafts::get).toList();
    }

    private record Weighed(int index, Draft draft, double worth) {}

    private boolean always(Draft draft) {
        return draft.form() == Form.ROW || kinds.sameFamily(draft.kind(), "meeting");
    }

    /** How likely the article is to be about it. */
    private double worth(Draft draft) {
        double worth = STRENGTH[draft.strength()];
        worth += switch (draft.form()) {
            case VERB -> tense(draft.verb().orElseThrow()) - 0.7;
            case NOUN -> reference(draft) - 1;
            case ADJECTIVE -> 0.8;
            case ROW -> 0;
        };
        worth += 0.7 / (1 + draft.sentence() / 4.0) - 1.2 * draft.head() / text.tokens.count();
        worth -= text.quoted(draft.head()) ? 1.2 : 0;
        worth -= draft.conditional() ? 0.5 : 0;
        worth -= firstSentence.get(draft.lemma()) < draft.sentence() ? 0.4 : 0;
        boolean running = text.sentences().get(draft.sentence()).unit() == Sentence.Unit.PARAGRAPH;
        return running ? worth : worth - 2.3;
    }

    private static double tense(Verb verb) {
        double worth = switch (verb.tense()) {
            case PERFECT -> 1;
            case PAST, PAST_PERFECT -> 0.35;
            case GERUND, INFINITIVE -> 0.2;
            case PARTICIPLE, PROGRESSIVE, FUTURE -> -0.2;
            case MODAL -> -0.5;
            case PRESENT -> -1.5;
        };
        return worth - (verb.passive() ? 0.3 : 0) - (verb.negated() ? 0.5 : 0);
    }

    private static double reference(Draft draft) {
        return switch (draft.reference()) {
            case INDEFINITE -> 0.45;
            case BARE -> 0.25;
            case DEMONSTRATIVE, GENERIC -> -0.5;
            case DEFINITE -> -0.8;
        };
    }
}
