package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.OwnKind;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;
import org.parley.extraction.text.WordSet;

/**
 * Decides the kind of words that mean several: a strike is an attack by an army, a walkout of workers or what a tsunami
 * does.
 */
public final class KindContexts {

    private static final String MILITARY = "military";
    private static final String VIOLENCE = "violence";

    private final Map<String, List<Context>> contexts = new WordMap<>();
    private final Set<String> own;

    public KindContexts(KindScheme kinds) {
        this.own = Set.copyOf(kinds.own().stream().map(OwnKind::name).toList());
        for (String line : WordList.lines(KindContexts.class, "kind-contexts.tsv")) {
            String[] cells = line.split("\t");
            Context context = new Context(cells[1], WordSet.of(cells[2].split(" ")));
            for (String lemma : cells[0].split(" ")) {
                contexts.computeIfAbsent(lemma, key -> new ArrayList<>()).add(context);
            }
        }
    }

    /** A kind, and the words that make it that. */
    private record Context(String kind, Set<String> words) {}

    /** The draft with the kind that its sentence and those who take part tell; kinds that a person added stay. */
    public Draft of(EventText text, Draft draft) {
        if (draft.form() == Draft.Form.ROW || own.contains(draft.kind())) {
            return draft;
        }
        Context nearest = null;
        int least = Integer.MAX_VALUE;
        for (Context context : contexts.getOrDefault(draft.lemma(), List.of())) {
            boolean army = context.kind().equals(MILITARY) && draft.kind().equals(VIOLENCE) && byState(text, draft);
            int distance = army ? 0 : distance(text, draft, context);
            if (distance < least) {
                least = distance;
                nearest = context;
            }
        }
        return nearest == null ? draft : draft.ofKind(nearest.kind());
    }

    /** How far from the head of a draft the nearest word of a context stands in its sentence. */
    private static int distance(EventText text, Draft draft, Context context) {
        Sentence in = text.sentences().get(draft.sentence());
        int least = Integer.MAX_VALUE;
        for (int i = in.from(); i < in.to(); i++) {
            if (i != draft.head() && context.words().contains(text.tokens().lower(i))) {
                least = Math.min(least, Math.abs(i - draft.head()));
            }
        }
        return least;
    }

    /** "Peru attacked": states act by their armies. */
    private static boolean byState(EventText text, Draft draft) {
        return draft.participants().stream().anyMatch(text::isState);
    }
}
