package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.Digest;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;
import org.parley.timeline.weave.Patch;

import static org.parley.store.EventBounds.earliest;
import static org.parley.store.EventBounds.latest;

/**
 * Brings the stored timeline to what was woven. What is as it was is not written again: one more article, or an answer
 * of a person, changes few events of a large library.
 */
final class TimelineWriter {

    /** In place of the outline of an event that has no key to be compared under. */
    private static final byte[] NOTHING = {};

    private final Session on;
    private final TimelineLog log;

    /**
     * An event that is stored: its row, a digest of its JSON, and what a person sees of it.
     *
     * @param firstDay as its column has it
     * @param lastDay likewise
     */
    record Row(String id, long ref, long digest, boolean shown, double salience, String kind, String title,
            Status status, long firstDay, long lastDay) {

        static final String COLUMNS = "id, ref, digest, shown, salience, kind, title, status, first_day," + " last_day";

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getBoolean(4), row.getDouble(5),
                    row.getString(6), row.getString(7), Status.valueOf(row.getString(8)), row.getLong(9),
                    row.getLong(10));
        }
    }

    TimelineWriter(Session on, TimelineLog log) {
        this.on = on;
        this.log = log;
    }

    /** The stored events that have a part of an event of {@code block}, by their ids. */
    Map<String, Row> withPartsOf(Patch block) {
        return rows("SELECT " + Row.COLUMNS + " FROM event WHERE ref IN (SELECT event FROM event_part WHERE part IN"
                + " (SELECT value FROM json_each(?1)))", StoredJson.write(parts(block)));
    }

    private static Set<String> parts(Patch patch) {
        Set<String> parts = new HashSet<>();
        patch.events().forEach(woven -> parts.addAll(woven.event().parts()));
        return parts;
    }

    /**
     * Writes what was woven of a timeline, because the articles {@code stale} changed. Answers with the change of what
     * is counted, which is to be brought to an end.
     */
    Tally.Change patch(Patch patch, List<Long> stale) {
        Map<String, Row> before = rows(
                "SELECT " + Row.COLUMNS + " FROM event WHERE ref IN ("
                        + """

                          SELECT event FROM event_part WHERE part IN (SELECT value FROM json_each(?1))
                          UNION ALL SELECT event FROM event_part WHERE article IN
                              (SELECT value FROM json_each(?2)))""",
                StoredJson.write(parts(patch)), StoredJson.write(stale));
        Set<String> touched = new HashSet<>(before.keySet());
        patch.events().forEach(woven -> touched.add(woven.event().id()));
        String ids = StoredJson.write(touched);
        Tally.Change counts = Tally.before(on, ids);
        Change change = change(patch.events(), before);
        MatchTable.Changes matches = MatchTable.before(on, StoredJson.write(change.ids(stale)));
        Set<String> files = new HashSet<>(on.list("SELECT file FROM imported WHERE id IN (SELECT value FROM"
                + " json_each(?))", row -> row.getString(1), StoredJson.write(stale)));
        patch.events().forEach(woven -> woven.facts().forEach(fact -> files.add(fact.file())));
        change.write();
        Set<Long> ordersBefore = ids("SELECT id FROM event_order WHERE before IN (SELECT value FROM json_each(?1))"
                + " OR after IN (SELECT value FROM json_each(?1))", ids);
        putOrders(patch.orders(), ordersBefore);
        removeOrders(ordersBefore);
        Set<Long> conflictsBefore = ids("SELECT DISTINCT conflict FROM conflict_event WHERE event IN"
                + " (SELECT value FROM json_each(?))", ids);
        putConflicts(patch.conflicts(), conflictsBefore);
        removeConflicts(conflictsBefore);
        counts.addMatches(matches.renew());
        new WritingTable(on).renew(files);
        return counts;
    }

    private Map<String, Row> rows(String sql, Object... parameters) {
        Map<String, Row> rows = new HashMap<>();
        on.list(sql, Row::of, parameters).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private Set<Long> ids(String sql, Object... parameters) {
        return new HashSet<>(on.list(sql, row -> row.getLong(1), parameters));
    }

    /** What is to be done so that {@code events} stand in the place of those that were there before. */
    Change change(List<Patch.Woven> events, Map<String, Row> before) {
        List<Patch.Woven> added = new ArrayList<>();
        List<Row> unchanged = new ArrayList<>();
        Map<String, Row> gone = new HashMap<>(before);
        for (Patch.Woven woven : events) {
            Row row = before.get(woven.event().id());
            if (row != null && row.digest() == new Body(woven).digest()) {
                unchanged.add(gone.remove(row.id()));
            } else {
                added.add(woven);
            }
        }
        return new Change(List.copyOf(gone.values()), added, unchanged);
    }

    /** Events to remove, events to add, and those that stay. */
    final class Change {

        private final List<Row> gone;
        private final List<Patch.Woven> added;
        private final List<Row> unchanged;

        private Change(List<Row> gone, List<Patch.Woven> added, List<Row> unchanged) {
            this.gone = gone;
            this.added = added;
            this.unchanged = unchanged;
        }

        List<Row> unchanged() {
            return unchanged;
        }

        /** The events that change, and those that articles {@code stale} tell of: what a person says of them may. */
        Set<String> ids(List<Long> stale) {
            Set<String> ids = new HashSet<>(on.list("SELECT DISTINCT e.id FROM event_part p JOIN event e ON e.ref ="
                    + " p.event WHERE p.article IN (SELECT value FROM json_each(?))", row -> row.getString(1),
                    StoredJson.write(stale)));
            gone.forEach(row -> ids.add(row.id()));
            added.forEach(woven -> ids.add(woven.event().id()));
            return ids;
        }

        /** Answers with the rows of what was added. */
        List<Long> write() {
            log.replaced(gone, added);
            BitSet refs = new BitSet();
            gone.forEach(row -> refs.set((int) row.ref()));
            remove(refs);
            List<Long> rowsAdded = new ArrayList<>(added.size());
            Map<String, Long> rows = new HashMap<>();
            try (EventBody packer = new EventBody()) {
                for (Patch.Woven woven : added) {
                    rowsAdded.add(insert(woven, rows, packer));
                }
            }
            return rowsAdded;
        }
    }

    /** An event as JSON. */
    private record Body(String event, String outline) {

        Body(Patch.Woven woven) {
            this(StoredJson.write(woven.event()), StoredJson.write(woven.outline()));
        }

        long digest() {
            return Digest.of(event + outline);
        }
    }

    /** Removes events; their own rows last, since SQLite writes out the full-text index whenever one goes. */
    void remove(BitSet refs) {
        for (int ref = refs.nextSetBit(0); ref >= 0; ref = refs.nextSetBit(ref + 1)) {
            for (String table : List.of("mention", "event_part", "event_key", "event_body")) {
                on.update("DELETE FROM " + table + " WHERE event = ?", ref);
            }
            on.update("DELETE FROM event_words WHERE rowid = ?", ref);
        }
        for (int ref = refs.nextSetBit(0); ref >= 0; ref = refs.nextSetBit(ref + 1)) {
            on.update("DELETE FROM event WHERE ref = ?", ref);
        }
    }

    private long insert(Patch.Woven woven, Map<String, Long> rows, EventBody packer) {
        Event event = woven.event();
        Body body = new Body(woven);
        EventTime time = event.time();
        long ref = on.insert("INSERT INTO event (id, digest, shown, dated, salience, first_day, last_day,"
                + " start_no_earlier, start_no_later, end_no_earlier, end_no_later, title, label, kind, status)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event.id(), body.digest(),
                event.timeline(), time.edtf().isPresent(), event.salience(),
                firstDay(event), lastDay(event),
                earliest(time.startNoEarlier()), latest(time.startNoLater()), earliest(time.endNoEarlier()),
                latest(time.endNoLater()), event.title(), event.label(), event.kind(), event.status().name());
        on.update("INSERT INTO event_body (event, body, outline) VALUES (?, ?, ?)", ref,
                packer.pack(body.event()), woven.outline().keys().isEmpty() ? NOTHING : packer.pack(body.outline()));
        words(ref, event);
        for (int i = 0; i < event.parts().size(); i++) {
            String file = woven.facts().get(i).file();
            on.update("INSERT INTO event_part (part, event, article) VALUES (?, ?, ?)", event.parts().get(i), ref,
                    rows.computeIfAbsent(file, name -> ArticleTable.idOf(on, name)));
        }
        for (Event.EventMention mention : event.mentions()) {
            Span span = mention.evidence().span();
            on.update("INSERT OR IGNORE INTO mention (article, start, end, line, status, event)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", mention.evidence().article(), span.start(), span.end(),
                    mention.evidence().line(), mention.status().name(), ref);
        }
        MatchTable.putKeys(on, ref, woven.outline());
        log.written(event.id());
        return ref;
    }

    /** The first day of an event that is dated and whose ends are known; else a day after all others. */
    static long firstDay(Event event) {
        return isWhole(event.time()) ? earliest(event.time().startNoEarlier()) : EventBounds.LATE;
    }

    /** Its last day; else a day before all others. */
    static long lastDay(Event event) {
        return isWhole(event.time()) ? latest(event.time().endNoLater()) : EventBounds.EARLY;
    }

    private static boolean isWhole(EventTime time) {
        return time.edtf().isPresent() && time.startNoEarlier().isPresent() && time.endNoLater().isPresent();
    }

    private void words(long ref, Event event) {
        String name = String.join("\n", event.title(), event.label(), event.place().orElse(""),
                String.join("\n", event.participants()));
        String quotes = event.mentions().stream().map(mention -> mention.evidence().quote())
                .collect(Collectors.joining("\n"));
        on.update("INSERT INTO event_words (rowid, name, quotes) VALUES (?, ?, ?)", ref, IndexedWords.indexed(name),
                IndexedWords.indexed(quotes));
    }

    /** Writes {@code orders}, and takes those that are there already out of {@code before}. */
    void putOrders(List<Timeline.Order> orders, Set<Long> before) {
        for (Timeline.Order order : orders) {
            String json = StoredJson.write(order);
            long digest = Digest.of(json);
            if (!before.remove(digest)) {
                log.added(order);
                on.update("INSERT OR IGNORE INTO event_order (id, before, after, body) VALUES (?, ?, ?, ?)", digest,
                        order.before(), order.after(), json);
            }
        }
    }

    void removeOrders(Set<Long> ids) {
        log.ordersGone(ids);
        ids.forEach(gone -> on.update("DELETE FROM event_order WHERE id = ?", gone));
    }

    /** Writes {@code conflicts}, and takes those that are there already out of {@code before}. */
    void putConflicts(List<Timeline.Conflict> conflicts, Set<Long> before) {
        for (Timeline.Conflict conflict : conflicts) {
            String json = StoredJson.write(conflict);
            long digest = Digest.of(json);
            if (!before.remove(digest)) {
                log.added(conflict);
                on.update("INSERT OR IGNORE INTO conflict (id, body) VALUES (?, ?)", digest, json);
                conflict.events().forEach(event -> on
                        .update("INSERT OR IGNORE INTO conflict_event (event, conflict) VALUES (?, ?)", event, digest));
            }
        }
    }

    void removeConflicts(Set<Long> ids) {
        log.conflictsGone(ids);
        for (long gone : ids) {
            on.update("DELETE FROM conflict WHERE id = ?", gone);
            on.update("DELETE FROM conflict_event WHERE conflict = ?", gone);
        }
    }
}
