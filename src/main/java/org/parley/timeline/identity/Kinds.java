package org.parley.timeline.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.extraction.text.WordList;

/** What decides whether two mentions of a kind can be one event, read from {@code kinds.tsv} and {@code once.txt}. */
public final class Kinds {

    private static final Map<String, Kind> KINDS = WordList.lines(Kinds.class, "kinds.tsv").stream().map(Kinds::kind)
            .collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    private static final Set<String> ONCE = new HashSet<>(WordList.lines(Kinds.class, "once.txt"));

    private Kinds() {}

    /** What two articles must share for an event to be one, when nothing speaks against it. */
    enum Identity {
        DATE, DEED, PARTIES, NAME
    }

    /**
     * A kind of event.
     *
     * @param family events of two families are never one event
     * @param specificity the higher, the more it says
     */
    public record Kind(String name, String family, int specificity, Identity identity) {}

    /** What is known of {@code kind}; a kind that is not listed is a family of its own, known by its date. */
    public static Kind of(String kind) {
        Kind listed = KINDS.get(kind);
        return listed != null ? listed : new Kind(kind, kind, 1, Identity.DATE);
    }

    /** What two articles must share that speak of a {@code kind} called {@code title}. */
    static Identity identity(Kind kind, String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("\\W+")) {
            if (ONCE.contains(word)) {
                return Identity.NAME;
            }
        }
        return kind.identity();
    }

    private static Kind kind(String line) {
        List<String> cells = List.of(line.split("\t"));
        return new Kind(cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)),
                Identity.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
    }
}
