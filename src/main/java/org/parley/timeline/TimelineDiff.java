package org.parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import did to a timeline.
 *
 * @param counts how many changes of each kind there are; kinds of which there are none are missing
 * @param lines of each kind the first, of the most salient events; none where there was no timeline before
 */
public record TimelineDiff(Map<Kind, Integer> counts, List<Line> lines) {

    /** Nothing changed. */
    public static final TimelineDiff NOTHING = new TimelineDiff(Map.of(), List.of());

    /** Of each kind so many changes are listed. */
    public static final int LISTED = 100;

    /** What changed; what a person should look at first comes first. */
    public enum Kind {
        CONTRADICTION("contradiction", "new contradiction", "new contradictions"),
        ORPHANED("words gone", "correction or note whose words are gone", "corrections or notes whose words are gone"),
        STATUS("status", "event with another status", "events with another status"),
        MOVED("moved", "event moved", "events moved"), GONE("gone", "event gone", "events gone"),
        JOINED("one with another", "event now one with another", "events now one with another"),
        ADDED("new", "new event", "new events"), ORDER("order", "new order", "new orders");

        private final String label;
        private final String one;
        private final String many;

        Kind(String label, String one, String many) {
            this.label = label;
            this.one = one;
            this.many = many;
        }

        /** What one line of this kind begins with. */
        public String label() {
            return label;
        }

        /** "1 event moved", "2 events moved". */
        String count(int of) {
            return String.format("%,d ", of) + (of == 1 ? one : many);
        }

        /** True if what was on the timeline before is no longer as it was. */
        private boolean isOfWhatWas() {
            return this != ADDED && this != ORDER;
        }
    }

    /**
     * One change.
     *
     * @param event the id of the event to look at, if there still is one
     * @param title of the event; for a contradiction what it says, for a correction its words
     * @param before what was there before: a status, a time, the title of another event; empty if nothing
     * @param after what is there now
     */
    public record Line(Kind kind, Optional<String> event, String title, String before, String after) {

        /** The same after {@code joint}; empty if there is nothing to add. */
        public String change(String joint) {
            return change().isEmpty() ? "" : (kind == Kind.ORDER ? " " : joint) + change();
        }

        /** "upcoming → held", "3 May 2024, held", "now one with Vienna summit". */
        public String change() {
            return switch (kind) {
                case STATUS, MOVED -> before + " → " + after;
                case JOINED -> "now one with " + after;
                case GONE -> "no article tells of it now";
                case ORPHANED -> after + " no longer has these words";
                case ADDED, ORDER -> after;
                case CONTRADICTION -> "";
            };
        }
    }

    public TimelineDiff {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How many changes there are. */
    public int total() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** True if a change is listed of what was there before, and not only what is new beside it. */
    public boolean changesWhatWas() {
        return lines.stream().anyMatch(line -> line.kind().isOfWhatWas());
    }

    /** "1 new contradiction, 2 events moved, 3 new events"; empty if nothing changed. */
    public String sentence() {
        return Stream.of(Kind.values()).filter(counts::containsKey).map(kind -> kind.count(counts.get(kind)))
                .collect(Collectors.joining(", "));
    }
}
