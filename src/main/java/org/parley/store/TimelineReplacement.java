package org.parley.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.weave.Patch;

/**
 * Puts a timeline that is woven block by block in the place of the stored one. What is as it was is not written again;
 * of what was stored no more is held than which rows stay.
 */
final class TimelineReplacement {

    /** What the timeline is kept in; what names events by their rows comes before the events. */
    private static final String TABLES = "('event_words', 'mention', 'event_part', 'event_key', 'event_body',"
            + " 'event_order', 'conflict', 'conflict_event', 'event')";

    private final Session on;
    private final TimelineLog log;
    private final TimelineWriter writer;
    private final boolean first;
    private final BitSet kept = new BitSet();
    private final Set<Long> ordersBefore;
    private final Set<Long> conflictsBefore;
    /** The indexes that are made once all is written. */
    private final List<Part> indexes = new ArrayList<>();

    /** A table or an index of the store. */
    private record Part(String name, String sql) {}

    /** @param isLarge true if a timeline that was not there before is to be indexed once, not with each event */
    TimelineReplacement(Session on, TimelineLog log, boolean isLarge) {
        this.on = on;
        this.log = log;
        writer = new TimelineWriter(on, log);
        first = !on.exists("SELECT 1 FROM event");
        ordersBefore = new HashSet<>(on.list("SELECT id FROM event_order", row -> row.getLong(1)));
        conflictsBefore = new HashSet<>(on.list("SELECT id FROM conflict", row -> row.getLong(1)));
        if (first && isLarge) {
            indexes.addAll(parts(on, "index"));
            drop(on, "INDEX", indexes);
        }
    }

    /**
     * Removes all events at once: their tables are made anew, since to take row after row out of every index takes
     * longer than to weave them.
     */
    static void clear(Session on) {
        List<Part> tables = parts(on, "table");
        List<Part> indexes = parts(on, "index");
        drop(on, "TABLE", tables);
        make(on, tables);
        make(on, indexes);
    }

    private static List<Part> parts(Session on, String type) {
        return on.list("SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL AND tbl_name IN "
                + TABLES + " ORDER BY name = 'event'", row -> new Part(row.getString(1), row.getString(2)), type);
    }

    private static void drop(Session on, String type, List<Part> parts) {
        parts.forEach(part -> on.execute("DROP " + type + " " + part.name()));
    }

    private static void make(Session on, List<Part> parts) {
        parts.forEach(part -> on.execute(part.sql()));
    }

    /** Writes a part of the timeline, which has no event in common with those before. */
    void put(Patch block) {
        Map<String, TimelineWriter.Row> before = first ? Map.of() : writer.withPartsOf(block);
        TimelineWriter.Change change = writer.change(block.events(), before);
        change.unchanged().forEach(row -> kept.set((int) row.ref()));
        change.write().forEach(ref -> kept.set(ref.intValue()));
        writer.putOrders(block.orders(), ordersBefore);
        writer.putConflicts(block.conflicts(), conflictsBefore);
    }

    /** Removes what no part had, and finds anew what rests on all events. */
    void finish() {
        make(on, indexes);
        BitSet gone = new BitSet();
        on.each("SELECT ref FROM event", row -> gone.set(row.getInt(1)));
        gone.andNot(kept);
        log.gone(gone.stream().mapToObj(ref -> (long) ref).toList());
        writer.remove(gone);
        writer.removeOrders(ordersBefore);
        writer.removeConflicts(conflictsBefore);
        MatchTable.replace(on);
        new WritingTable(on).replace();
    }
}
