package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/**
 * Brings the stored timeline to a newly woven one. What is as it was is not written again: one more article, or an
 * answer of a person, changes few events of a large library.
 */
final class TimelineWriter {

    private final Session on;

    /** An event that is stored: its row, a digest of its JSON and its place. */
    private record Row(String id, long ref, long digest, int position) {}

    /** Writes one value of a table whose rows are named by their digests. */
    private interface Insert<T> {
        void row(long digest, String json, T value) throws SQLException;
    }

    private TimelineWriter(Session on) {
        this.on = on;
    }

    static void write(Session on, Timeline timeline) throws SQLException {
        TimelineWriter writer = new TimelineWriter(on);
        writer.events(timeline.events());
        writer.renew("event_order", timeline.order(), (digest, json, order) -> on.update("INSERT INTO event_order"
                + " (id, before, after, because, event_order) VALUES (?, ?, ?, ?, ?)", digest, order.before(),
                order.after(), order.because().name(), json));
        writer.renew("article_order", timeline.articleOrder(), (digest, json, order) -> on.update("INSERT INTO"
                + " article_order (id, before, after, article_order) VALUES (?, ?, ?, ?)", digest, order.before(),
                order.after(), json));
        writer.renew("possible_match", timeline.possiblySame(), (digest, json, match) -> on.update("INSERT INTO"
                + " possible_match (id, a, b, possible_match) VALUES (?, ?, ?, ?)", digest, match.a(), match.b(),
                json));
        writer.renew("conflict", timeline.conflicts(), (digest, json, conflict) -> on.update("INSERT INTO conflict"
                + " (id, conflict) VALUES (?, ?)", digest, json));
        writer.renew("writing", timeline.writings(), (digest, json, writing) -> on.update("INSERT OR REPLACE INTO"
                + " writing (id, file, writing) VALUES (?, ?, ?)", digest, writing.article(), json));
    }

    private <T> void renew(String table, List<T> values, Insert<T> insert) throws SQLException {
        Set<Long> gone = new HashSet<>(on.list("SELECT id FROM " + table, row -> row.getLong(1)));
        Set<Long> written = new HashSet<>();
        for (T value : values) {
            String json = Json.write(value);
            long digest = digest(json);
            if (written.add(digest) && !gone.remove(digest)) {
                insert.row(digest, json, value);
            }
        }
        for (long digest : gone) {
            on.update("DELETE FROM " + table + " WHERE id = ?", digest);
        }
    }

    private void events(List<Event> events) throws SQLException {
        Map<String, Row> gone = on.list("SELECT id, ref, digest, position FROM event",
                row -> new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getInt(4))).stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        for (int position = 0; position < events.size(); position++) {
            Event event = events.get(position);
            String json = Json.write(event);
            long digest = digest(json);
            Row row = gone.remove(event.id());
            if (row == null || row.digest() != digest) {
                if (row != null) {
                    remove(row.ref());
                }
                insert(event, position, digest, json);
            } else if (row.position() != position) {
                on.update("UPDATE event SET position = ? WHERE ref = ?", position, row.ref());
            }
        }
        for (Row row : gone.values()) {
            remove(row.ref());
        }
    }

    private void remove(long ref) throws SQLException {
        on.update("DELETE FROM mention WHERE event = ?", ref);
        on.update("DELETE FROM event_part WHERE event = ?", ref);
        on.update("DELETE FROM event_words WHERE rowid = ?", ref);
        on.update("DELETE FROM event WHERE ref = ?", ref);
    }

    /** A part may still belong to an event that is yet to be removed, and is taken from it. */
    private void insert(Event event, int position, long digest, String json) throws SQLException {
        long ref = on.insert("INSERT INTO event (position, id, digest, shown, salience, title, label, kind, status,"
                + " event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", position, event.id(), digest, event.timeline(),
                event.salience(), event.title(), event.label(), event.kind(), event.status().name(), json);
        String name = String.join("\n", event.title(), event.label(), event.place().orElse(""),
                String.join("\n", event.participants()));
        String quotes = event.mentions().stream().map(mention -> mention.evidence().quote())
                .collect(Collectors.joining("\n"));
        on.update("INSERT INTO event_words (rowid, name, quotes) VALUES (?, ?, ?)", ref, Words.indexed(name),
                Words.indexed(quotes));
        for (String part : event.parts()) {
            on.update("INSERT OR REPLACE INTO event_part (part, event) VALUES (?, ?)", part, ref);
        }
        for (Event.EventMention mention : event.mentions()) {
            Span span = mention.evidence().span();
            on.update("INSERT OR IGNORE INTO mention (article, start, end, line, status, event)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", mention.evidence().article(), span.start(), span.end(),
                    mention.evidence().line(), mention.status().name(), ref);
        }
    }

    /** FNV-1a with 64 bits: two of a million texts share one once in forty million libraries. */
    private static long digest(String json) {
        long digest = 0xcbf29ce484222325L;
        for (byte unit : json.getBytes(StandardCharsets.UTF_8)) {
            digest = (digest ^ unit & 0xff) * 0x100000001b3L;
        }
        return digest;
    }
}
