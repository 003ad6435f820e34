package org.parley.extraction.event;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.extraction.text.WordList;

/**
 * The kinds of events and how they are shown. A person may add kinds; an unlisted kind is shown as it is written, in
 * the lane of {@value #OTHER} events.
 */
public final class KindScheme {

    /** The kind of everything that has no kind of its own. */
    public static final String OTHER = "other";

    /**
     * One kind.
     *
     * @param lane the lane of the timeline that it is drawn in
     * @param family kinds of one family can be words for the same event: a summit is called a meeting as well
     */
    public record Kind(String name, String lane, String singular, String plural, String family) {

        /** True if parties come together for such an event, so that something comes of it. */
        public boolean isMeeting() {
            return family.equals("contact") || family.equals("visit");
        }

        /** True if such an event is arranged beforehand, so that something is expected of it. */
        public boolean isArranged() {
            return isMeeting() || family.equals("agreement") || family.equals("election");
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private final List<OwnKind> own;

    /** Takes rows of five cells parted by tabs: kind, lane, singular, plural, family. */
    public KindScheme(List<String> rows) {
        this(rows, List.of());
    }

    private KindScheme(List<String> rows, List<OwnKind> own) {
        for (String row : rows) {
            String[] cells = row.split("\t");
            if (cells.length != 5) {
                throw new IllegalArgumentException("not a kind of event: " + row);
            }
            kinds.put(cells[0], new Kind(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        this.own = List.copyOf(own);
        own.forEach(kind -> kinds.put(kind.name(), own(kind, kind(kind.like()))));
    }

    /** What is another word for a kind is drawn beside it. */
    private static Kind own(OwnKind kind, Kind like) {
        return new Kind(kind.name(), like.lane(), kind.name(), kind.plural(), like.family());
    }

    private String lastLane() {
        return kinds.containsKey(OTHER) ? kinds.get(OTHER).lane() : lanes().getLast();
    }

    /** The scheme that comes with Parley. */
    public static KindScheme standard() {
        return new KindScheme(standardRows());
    }

    private static List<String> standardRows() {
        return WordList.lines(KindScheme.class, "kinds.tsv");
    }

    /**
     * The scheme that comes with Parley and the kinds that {@code file} adds to it, in UTF-8: lines "kind: tariff",
     * "plural: tariffs", "like: agreement" (optional: a kind that it can be another word for), "nouns: tariff, duty"
     * and "verbs: tax"; "#" begins a comment line.
     *
     * @throws UnreadableKindsException if the file cannot be read or holds anything else
     */
    public static KindScheme with(Path file) throws UnreadableKindsException {
        Map<String, Kind> known = standard().kinds;
        return new KindScheme(standardRows(), OwnKindsReader.read(file, known::containsKey));
    }

    /** The kinds that a person added. */
    public List<OwnKind> own() {
        return own;
    }

    /** The names of the kinds that a person added, in their order. */
    public List<String> ownNames() {
        return own.stream().map(OwnKind::name).toList();
    }

    /** Stands for what the scheme adds to the standard one: equal for equal additions. */
    public String additions() {
        return own.isEmpty() ? "" : own.toString();
    }

    /** All kinds, in the order of the scheme. */
    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The lanes, in the order in which the scheme first names them. */
    List<String> lanes() {
        return kinds.values().stream().map(Kind::lane).distinct().toList();
    }

    /** The kind of this name; one of its own, in the last lane, if the scheme does not list it. */
    public Kind kind(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseGet(() -> new Kind(name, lastLane(), name, name + "s", name));
    }

    /** True if an event of the one kind can be called by the other. */
    public boolean sameFamily(String one, String other) {
        return one.equals(other) || kind(one).family().equals(kind(other).family());
    }
}
