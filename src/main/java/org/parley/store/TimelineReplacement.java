package org.parley.store;

import java.sql.SQLException;
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

    private final Session on;
    private final TimelineLog log;
    private final TimelineWriter writer;
    private final boolean first;
    private final BitSet kept = new BitSet();
    private final Set<Long> ordersBefore;
    private final Set<Long> conflictsBefore;

    TimelineReplacement(Session on, TimelineLog log) throws SQLException {
        this.on = on;
        this.log = log;
        writer = new TimelineWriter(on, log);
        first = !on.exists("SELECT 1 FROM event");
        ordersBefore = new HashSet<>(on.list("SELECT id FROM event_order", row -> row.getLong(1)));
        conflictsBefore = new HashSet<>(on.list("SELECT id FROM conflict", row -> row.getLong(1)));
    }

    /** Removes all events at once, which takes far less time than one by one: to be done where few of them can stay. */
    static void clear(Session on) throws SQLException {
        for (String table : List.of("mention", "event_part", "event_key", "event_body", "event", "event_order",
                "conflict", "conflict_event")) {
            on.update("DELETE FROM " + table);
        }
        on.update("INSERT INTO event_words (event_words) VALUES ('delete-all')");
    }

    /** Writes a part of the timeline, which has no event in common with those before. */
    void put(Patch block) {
        SqlFailure.pass(() -> {
            Map<String, TimelineWriter.Row> before = first ? Map.of() : writer.withPartsOf(block);
            TimelineWriter.Change change = writer.change(block.events(), before);
            change.unchanged().forEach(row -> kept.set((int) row.ref()));
            change.write().forEach(ref -> kept.set(ref.intValue()));
            writer.putOrders(block.orders(), ordersBefore);
            writer.putConflicts(block.conflicts(), conflictsBefore);
            return null;
        });
    }

    /** Removes what no part had, and finds anew what rests on all events. */
    void finish() throws SQLException {
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
