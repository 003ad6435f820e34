package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.event.Draft.Reference;
import org.parley.extraction.text.Sentence;

/**
 * Chooses which drafts become mentions. Contacts of two sides and rows of tables all do; of the rest those that an
 * article
 * is likelier to be about: strong words, early, reported as happened, outside of quotations.
 */
final class Selection {

    private static final int ALWAYS = 14;
    private static final int TOKENS_EACH = 40;

    private final EventText text;
    private final KindScheme kinds;

    Selection(EventText text, KindScheme kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** The chosen drafts, in order. */
    List<Draft> select(List<Draft> drafts) {
        List<Draft> others = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!always(draft) && worth(draft) > 0) {
                others.add(draft);
            }
        }
        others.sort(Comparator.comparingDouble(draft -> -worth(draft)));
        int most = ALWAYS + text.tokens.count() / TOKENS_EACH;
        Set<Draft> chosen = new HashSet<>(others.subList(0, Math.min(most, others.size())));
        return drafts.stream().filter(draft -> always(draft) || chosen.contains(draft)).toList();
    }

    private boolean always(Draft draft) {
        return draft.form() == Form.ROW || kinds.sameFamily(draft.kind(), "meeting");
    }

    /** How likely the article is to be about it; 0 or less if it is left out. */
    double worth(Draft draft) {
        Sentence in = text.sentences().get(draft.sentence());
        if (in.unit() == Sentence.Unit.CELL || draft.reference() == Reference.GENERIC) {
            return 0;
        }
        double worth = draft.strength() + form(draft) + 2.0 / (1 + draft.sentence() / 4.0);
        worth -= draft.conditional() ? 2 : 0;
        worth -= text.quoted(draft.head()) ? 2 : 0;
        worth -= in.unit() == Sentence.Unit.PARAGRAPH ? 0 : 1;
        return worth;
    }

    private static double form(Draft draft) {
        if (draft.verb().isEmpty() || draft.form() != Form.VERB) {
            return draft.reference() == Reference.BARE ? -0.5 : 0;
        }
        Verb verb = draft.verb().get();
        return switch (verb.tense()) {
            case PAST, PAST_PERFECT, PERFECT -> verb.negated() ? -1 : 1;
            case FUTURE, GERUND, INFINITIVE, PARTICIPLE -> 0;
            case PRESENT, PROGRESSIVE -> -0.5;
            case MODAL -> -1;
        };
    }
}
