package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives an event its title and the short label that stands beside its marker. */
final class EventNames {

    /** The longest label, in UTF-16 units. */
    static final int LABEL = 22;
    private static final int TITLE = 80;
    private static final Map<String, String> SHORT = Map.of("United States", "U.S.", "United Kingdom", "U.K.",
            "United Arab Emirates", "UAE", "Palestinian Territories", "Palestine", "Congo - Kinshasa", "DR Congo",
            "European Union", "EU", "United Nations", "UN");

    private final EventText text;
    private final KindScheme kinds;
    private final NounPhraseReader phrases;

    EventNames(EventText text, KindScheme kinds, StatusCues cues) {
        this.text = text;
        this.kinds = kinds;
        this.phrases = new NounPhraseReader(text, cues);
    }

    /** "Carter–Brezhnev summit in Vienna"; for what is no contact of two sides the words of its first mention. */
    String title(Cluster cluster, String kind) {
        if (!composed(cluster, kind)) {
            return capitalised(words(cluster.drafts.getFirst(), TITLE));
        }
        String noun = kinds.kind(kind).singular();
        String where = cluster.place.map(place -> " in " + place).orElse("");
        return sides(cluster).map(sides -> sides + " " + noun).orElseGet(() -> capitalised(noun)) + where;
    }

    /** "Vienna summit", at most {@value #LABEL} units. */
    String label(Cluster cluster, String kind) {
        boolean placed = cluster.row && cluster.place.isPresent() && kinds.sameFamily(kind, "meeting");
        if (!placed && !composed(cluster, kind)) {
            return capitalised(shortWords(cluster.drafts.getFirst()));
        }
        String noun = kinds.kind(kind).singular();
        String label = cluster.place.map(place -> place + " " + noun)
                .or(() -> sides(cluster).map(sides -> sides + " " + noun)).orElseGet(() -> capitalised(noun));
        return label.length() <= LABEL ? label : cut(label, LABEL);
    }

    private boolean composed(Cluster cluster, String kind) {
        return kinds.sameFamily(kind, "meeting") && !cluster.row
                && (!cluster.participants.isEmpty() || cluster.place.isPresent());
    }

    private static Optional<String> sides(Cluster cluster) {
        List<String> names = cluster.drafts.stream().map(Draft::participants)
                .filter(who -> who.size() == cluster.participants.size()).findFirst()
                .orElseGet(() -> List.copyOf(cluster.participants));
        return names.isEmpty() ? Optional.empty()
                : Optional.of(names.stream().limit(3).map(EventNames::shortName).collect(Collectors.joining("–")));
    }

    private static String shortName(String name) {
        String known = SHORT.get(name);
        if (known != null) {
            return known;
        }
        String[] parts = name.split(" ");
        return parts.length == 2 && !name.startsWith("South ") && !name.startsWith("North ")
                && !name.startsWith("Saudi ") ? parts[1] : name;
    }

    /** The words of a draft without its determiner, in one line, cut at a word. */
    private String words(Draft draft, int longest) {
        int from = start(draft);
        while (from < draft.head() && text.function.determiners.contains(text.tokens.lower(from))) {
            from++;
        }
        return cut(text.tokens.span(from, draft.to()).of(text.article.text()).replace('\n', ' '), longest);
    }

    /** The phrase of a noun without a verb before it; the phrase of a verb with the noun before it. */
    private int start(Draft draft) {
        if (draft.form() == Draft.Form.NOUN) {
            return phrases.start(draft.sentence(), draft.head());
        }
        int before = draft.from() - 1;
        boolean noun = draft.form() == Draft.Form.VERB && before >= text.sentences().get(draft.sentence()).from()
                && (text.actor(before) != null || text.tokens.isWord(before)
                        && !text.function.closers.contains(text.tokens.lower(before)));
        return noun ? Math.min(draft.from(), phrases.start(draft.sentence(), before)) : draft.from();
    }

    /** Words around the head that fit a label. */
    private String shortWords(Draft draft) {
        int from = draft.head();
        int to = draft.form() == Draft.Form.VERB ? draft.to() : draft.head() + 1;
        if ((draft.form() == Draft.Form.ROW) || draft.form() != Draft.Form.VERB) {
            while (from > draft.from() && length(from - 1, to) <= LABEL
                    && !text.function.determiners.contains(text.tokens.lower(from - 1))) {
                from--;
            }
        }
        while ((draft.form() == Draft.Form.ROW) && to < draft.to() && length(from, to + 1) <= LABEL) {
            to++;
        }
        while (to > draft.head() + 1 && text.function.prepositions.contains(text.tokens.lower(to - 1))) {
            to--;
        }
        return cut(text.tokens.span(from, to).of(text.article.text()).replace('\n', ' '), LABEL);
    }

    private int length(int from, int to) {
        return text.tokens.end(to - 1) - text.tokens.start(from);
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int gap = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, gap > longest / 2 ? gap : longest - 1) + "…";
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
