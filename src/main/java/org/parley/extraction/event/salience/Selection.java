package org.parley.extraction.event.salience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.identity.WordFamilies;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.text.Sentence;

/**
 * Chooses which drafts become mentions. Contacts of two sides and rows of tables all do; of the rest, those that the
 * article is likeliest to be about, see {@link Worth}. Drafts of one telling share one mention.
 */
public final class Selection {

    private static final int LEAST = 15;
    private static final int TOKENS_EACH = 50;

    private final EventText text;
    private final KindScheme kinds;
    private final StatusCues cues;
    private final WordFamilies families;
    private final SalienceWeights weights;

    public Selection(EventText text, KindScheme kinds, StatusCues cues, WordFamilies families,
            SalienceWeights weights) {
        this.text = text;
        this.kinds = kinds;
        this.cues = cues;
        this.families = families;
        this.weights = weights;
    }

    /** The chosen drafts, in order. A telling whose heads stand within the words of better ones adds nothing. */
    public List<Draft> select(List<Draft> drafts) {
        Draft[] chosen = new Draft[drafts.size()];
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            Draft draft = drafts.get(i);
            if (always(draft)) {
                chosen[i] = draft;
            } else if (text.sentences().get(draft.sentence()).unit() != Sentence.Unit.CELL) {
                others.add(i);
            }
        }
        List<Telling> tellings = tellings(drafts, others);
        tellings.sort(Comparator.comparingDouble(telling -> -telling.worth));
        int left = LEAST + text.tokens().count() / TOKENS_EACH
                - (int) Arrays.stream(chosen).filter(Objects::nonNull).count() / 2;
        boolean[] covered = new boolean[text.tokens().count()];
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
        Worth worth = new Worth(text, cues, families, weights, drafts);
        List<Telling> tellings = new ArrayList<>();
        for (int index : indexes) {
            Draft draft = drafts.get(index);
            if (tellings.isEmpty() || !tellings.getLast().takes(draft)) {
                tellings.add(new Telling(text, cues));
            }
            tellings.getLast().add(index, draft, worth.of(draft));
        }
        return tellings;
    }

    private boolean always(Draft draft) {
        return draft.form() == Form.ROW || kinds.sameFamily(draft.kind(), "meeting");
    }
}
