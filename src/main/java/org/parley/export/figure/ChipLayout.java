package org.parley.export.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences;

/**
 * Where the undated events of one sequence stand as chips in a panel of the tray, in pixels from its upper left
 * corner; what has no order to its neighbour gets a row of its own.
 */
final class ChipLayout {

    static final double PADDING = 9.5;
    static final double CHIP = 25;
    /** The words on a chip. */
    static final Lettering WORDS = Lettering.of(Shape.Face.SANS_MEDIUM, 11.5, Ink.TEXT);
    /** Room for a dot of evidence. */
    static final double DOT_ROOM = 20;
    private static final double TOP = 26;
    private static final double ROW = 32;
    private static final double FOOTED_ROW = 48;

    private final Sequences.Sequence sequence;
    private final EventWords words;
    private final Typeset type;
    private final Set<String> dated;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Double> starts = new HashMap<>();
    private final Map<Integer, Double> writings = new HashMap<>();
    /** The last event of each row so far, and where it ends. */
    private final Map<Integer, String> last = new HashMap<>();
    private final Map<Integer, Double> ends = new HashMap<>();
    /** What comes after the last writing so far stands to the right of this. */
    private double floor = PADDING;
    private String name = "";
    private double width;
    private boolean footed;
    private double rowHeight = ROW;

    /** @param dated the events that stand on the axis above */
    ChipLayout(Sequences.Sequence sequence, EventWords words, Typeset type, Set<String> dated) {
        this.sequence = sequence;
        this.words = words;
        this.type = type;
        this.dated = dated;
        arrange();
    }

    Sequences.Sequence sequence() {
        return sequence;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return rows.keySet().stream().allMatch(dated::contains);
    }

    boolean holds(String event) {
        return rows.containsKey(event) && !isOnAxis(event);
    }

    /** True if the event stands on the axis above, and is shown here only for what it leads to. */
    boolean isOnAxis(String event) {
        return dated.contains(event);
    }

    double width() {
        return width;
    }

    double height() {
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return TOP + CHIP + rowHeight * last + (footed && (last == 0 || rowHeight > ROW) ? 40 : 18);
    }

    /**
     * Where the chips stand by the id of the event, in a panel with its upper left corner at ({@code left},
     * {@code top}).
     */
    Map<String, Area> chips(double left, double top) {
        Map<String, Area> chips = new LinkedHashMap<>();
        rows.forEach((event, row) -> chips.put(event, new Area(left + starts.get(event), top + TOP + rowHeight * row,
                chipWidth(words.event(event)), CHIP)));
        return chips;
    }

    /**
     * Where the line for when articles of {@code column} were written stands; empty if nothing shown is limited by it.
     */
    OptionalDouble writing(int column) {
        return writings.containsKey(column) ? OptionalDouble.of(writings.get(column)) : OptionalDouble.empty();
    }

    /**
     * The writing that limits an event which no order ties to the others; empty if one does, or it is in the first row.
     */
    OptionalDouble limit(Sequences.Placed event) {
        boolean free = sequence.order().stream()
                .noneMatch(o -> o.before().equals(event.event()) || o.after().equals(event.event()));
        OptionalInt end = event.end().written();
        return free && end.isPresent() && rows.getOrDefault(event.event(), 0) > 0 ? writing(end.getAsInt())
                : OptionalDouble.empty();
    }

    /** Goes through the columns and gives each event that is shown a row and a place in it. */
    private void arrange() {
        List<Sequences.Placed> shown = sequence.events().stream()
                .filter(event -> words.event(event.event()) != null && (!isOnAxis(event.event()) || leads(event)))
                .sorted(Comparator.comparingInt(Sequences.Placed::column)).toList();
        boolean continued = shown.stream().anyMatch(event -> isOnAxis(event.event()));
        name = "Sequence " + sequence.name() + (continued ? ", continued" : "");
        double nameWidth = type.width(name, Lettering.NAME);
        for (int column = 0; column < sequence.columns(); column++) {
            int now = column;
            if (limits(shown, column) && sequence.written().stream().anyMatch(written -> written.column() == now)) {
                double free = Math.max(Math.max(floor, widest(ends.values())) + 18 + DOT_ROOM * mostInto(column),
                        PADDING + nameWidth + 24);
                writings.put(column, free);
                floor = free + 14;
            }
            shown.stream().filter(event -> event.column() == now).forEach(this::place);
        }
        width = Math.max(Math.max(width, widest(writings.values()) + 14) + PADDING, nameWidth + 2 * PADDING);
        rowHeight = rows.keySet().stream().anyMatch(this::footMeetsAChip) ? FOOTED_ROW : ROW;
    }

    private void place(Sequences.Placed placed) {
        String event = placed.event();
        int row = row(placed);
        double free = ends.containsKey(row) ? ends.get(row) + room(event, last.get(row)) : PADDING;
        double start = Math.max(free, floor > PADDING ? floor + 14 : free);
        double end = start + chipWidth(words.event(event));
        rows.put(event, row);
        starts.put(event, start);
        last.put(row, event);
        ends.put(row, end);
        footed |= !foot(event).isEmpty();
        width = Math.max(width, Math.max(end, start + type.width(foot(event), Lettering.NOTE)));
    }

    private static double widest(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** True if an undated event is known to be before or after the writing in {@code column}. */
    private boolean limits(List<Sequences.Placed> shown, int column) {
        return shown.stream().filter(event -> !isOnAxis(event.event()))
                .flatMapToInt(event -> IntStream.concat(event.start().written().stream(),
                        event.end().written().stream()))
                .anyMatch(limit -> limit == column);
    }

    private boolean footMeetsAChip(String event) {
        double start = starts.get(event);
        double end = start + type.width(foot(event), Lettering.NOTE);
        return !foot(event).isEmpty() && rows.entrySet().stream()
                .filter(other -> other.getValue() == rows.get(event) + 1).map(Map.Entry::getKey)
                .anyMatch(other -> starts.get(other) < end
                        && starts.get(other) + chipWidth(words.event(other)) > start);
    }

    /** True if a dated event stands right before an undated one. */
    private boolean leads(Sequences.Placed event) {
        return sequence.order().stream()
                .anyMatch(order -> order.before().equals(event.event()) && !isOnAxis(order.after()));
    }

    /** The first row whose last event is known to be earlier, or may be either; else a new row. */
    private int row(Sequences.Placed event) {
        for (int row = 0; row < last.size(); row++) {
            String before = last.get(row);
            if (ordered(before, event.event()) || either(before, event.event()) || parted(before, event)) {
                return row;
            }
        }
        return last.size();
    }

    /** True if a writing stands between the two. */
    private boolean parted(String before, Sequences.Placed event) {
        int column = sequence.events().stream().filter(placed -> placed.event().equals(before)).findFirst()
                .orElseThrow().column();
        return writings.keySet().stream().anyMatch(written -> written > column && written < event.column());
    }

    private boolean ordered(String before, String after) {
        return sequence.order().stream().anyMatch(o -> o.before().equals(before) && o.after().equals(after));
    }

    private boolean either(String left, String right) {
        return sequence.either().stream().anyMatch(e -> e.left().equals(left) && e.right().equals(right));
    }

    private double room(String event, String before) {
        return either(before, event) ? 28 : 24 + DOT_ROOM * Math.max(1, into(event).size());
    }

    /** The most orders that lead to one event beyond {@code column}: so many dots stand before it. */
    private long mostInto(int column) {
        return sequence.events().stream().filter(event -> event.column() > column)
                .mapToLong(event -> sequence.order().stream().filter(o -> o.after().equals(event.event())).count())
                .max().orElse(0);
    }

    private List<Timeline.Order> into(String event) {
        return sequence.order().stream().filter(o -> o.after().equals(event) && rows.containsKey(o.before())).toList();
    }

    private double chipWidth(Event event) {
        return 40 + type.width(isOnAxis(event.id()) ? event.time().label() : event.label(), WORDS);
    }

    /** What stands below a chip. */
    String foot(String id) {
        Event event = words.event(id);
        if (isOnAxis(id)) {
            return "on the axis above";
        }
        String label = event.time().label();
        return event.time().relative()
                .map(relative -> label + (label.startsWith("same") ? " as " : " after ") + relative.key())
                .orElse(label.equals("no date") ? "" : label);
    }
}
