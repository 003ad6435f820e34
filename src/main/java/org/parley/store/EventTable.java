package org.parley.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/** The woven timeline: events in their order, and what holds between them. */
final class EventTable {

    /** So many events around one are looked at: an article that tells of more is a chronicle. */
    private static final int NEAR = 2000;

    /** Of so many events that have a name the most salient are looked for. */
    private static final int RANKED = 1000;

    private EventTable() {}

    /** The event that {@code id} is a part of. */
    static Optional<Event> event(Session on, String id) throws SQLException {
        return on.first("SELECT e.event FROM event_part p JOIN event e ON e.ref = p.event WHERE p.part = ?",
                row -> Json.read(row.getString(1), Event.class, keys(on)), id);
    }

    /** The events whose names have all of {@code query}, the most salient first. */
    static List<Event> named(Session on, Query query, int limit) throws SQLException {
        UnaryOperator<String> keys = keys(on);
        return on.list("""
                       WITH found AS (SELECT rowid AS ref FROM event_words WHERE event_words MATCH ?1 LIMIT ?2),
                       best AS (SELECT e.ref FROM found JOIN event e ON e.ref = found.ref
                           ORDER BY e.shown DESC, e.salience DESC, e.position LIMIT ?3)
                       SELECT event FROM event WHERE ref IN best ORDER BY shown DESC, salience DESC, position""",
                row -> Json.read(row.getString(1), Event.class, keys), "{name} : (" + query.expression() + ")", RANKED,
                limit);
    }

    /** The places of an article that tell of events, in the order of its text. */
    static List<Stored.EventPlace> places(Session on, String file) throws SQLException {
        return on.list("SELECT m.start, m.end, m.line, e.id, e.kind, e.label, m.status, e.shown FROM mention m"
                + " JOIN event e ON e.ref = m.event WHERE m.article = ? ORDER BY m.start, m.end, e.position",
                row -> new Stored.EventPlace(new Span(row.getInt(1), row.getInt(2)), row.getInt(3), row.getString(4),
                        row.getString(5), row.getString(6), Status.valueOf(row.getString(7)), row.getBoolean(8)),
                file);
    }

    /**
     * The events that a query asks for, the most salient if there are too many, and what holds between them. The plus
     * keeps SQLite from walking all events by their salience where words or an article name a few.
     */
    static Stored.Page<Timeline> page(Session on, Stored.EventQuery query) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        Query words = Query.of(query.words());
        boolean narrowed = query.article().isPresent() || !words.isEmpty();
        StringBuilder where = new StringBuilder(" FROM event WHERE ").append(narrowed ? "+shown" : "shown")
                .append(query.passing() ? " IN (0, 1)" : " = 1");
        query.article().ifPresent(file -> {
            where.append(" AND ref IN (SELECT event FROM mention WHERE article = ?)");
            parameters.add(file);
        });
        if (!words.isEmpty()) {
            where.append(" AND ref IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)");
            parameters.add(words.expression());
        }
        int total = (int) on.number("SELECT count(*)" + where, parameters.toArray());
        parameters.add(query.limit());
        UnaryOperator<String> keys = keys(on);
        List<Event> events = on.list("SELECT event FROM event WHERE ref IN (SELECT ref" + where
                + " ORDER BY salience DESC, position LIMIT ?) ORDER BY position",
                row -> Json.read(row.getString(1), Event.class, keys), parameters.toArray());
        return new Stored.Page<>(List.of(around(on, events, keys)), total);
    }

    /**
     * The event of this id with all that its time, status and order rest on: the events of its articles, and those that
     * it stands before or after; empty if there is no such event.
     */
    static Timeline neighbourhood(Session on, String id) throws SQLException {
        UnaryOperator<String> keys = keys(on);
        List<Event> events = on.list(
                """
                WITH it AS (SELECT e.ref, e.id FROM event_part p JOIN event e ON e.ref = p.event WHERE p.part = ?1),
                near AS (
                    SELECT b.event FROM it JOIN mention a ON a.event = it.ref JOIN mention b ON b.article = a.article
                    UNION SELECT e.ref FROM it JOIN event_order o ON o.after = it.id JOIN event e ON e.id = o.before
                    UNION SELECT e.ref FROM it JOIN event_order o ON o.before = it.id JOIN event e ON e.id = o.after
                    UNION SELECT e.ref FROM it JOIN possible_match m ON m.a = it.id JOIN event e ON e.id = m.b
                    UNION SELECT e.ref FROM it JOIN possible_match m ON m.b = it.id JOIN event e ON e.id = m.a)
                SELECT event FROM event WHERE ref IN near ORDER BY position LIMIT ?2""",
                row -> Json.read(row.getString(1), Event.class, keys), id, NEAR);
        return around(on, events, keys);
    }

    private static Timeline around(Session on, List<Event> events, UnaryOperator<String> keys) throws SQLException {
        String ids = Json.write(events.stream().map(Event::id).toList());
        String files = Json.write(files(events));
        List<Timeline.Order> orders = between(on, "event_order", "before", "after", Timeline.Order.class, ids, keys);
        List<Timeline.ArticleOrder> articles = between(on, "article_order", "before", "after",
                Timeline.ArticleOrder.class, files, keys);
        List<Timeline.PossibleMatch> matches = between(on, "possible_match", "a", "b", Timeline.PossibleMatch.class,
                ids, keys);
        List<Timeline.Writing> writings = on.list("SELECT writing FROM writing WHERE file IN"
                + " (SELECT value FROM json_each(?)) ORDER BY file",
                row -> Json.read(row.getString(1), Timeline.Writing.class, keys), files);
        return new Timeline(events, orders, articles, matches, conflicts(on, ids, keys), writings).withDateOrders();
    }

    private static <T> List<T> between(Session on, String table, String from, String to, Class<T> type, String ends,
            UnaryOperator<String> keys) throws SQLException {
        String sql = "SELECT %1$s FROM %1$s WHERE %2$s IN (SELECT value FROM json_each(?1))"
                + " AND %3$s IN (SELECT value FROM json_each(?1)) ORDER BY %2$s, %3$s, id";
        return on.list(sql.formatted(table, from, to), row -> Json.read(row.getString(1), type, keys), ends);
    }

    private static List<Timeline.Conflict> conflicts(Session on, String ids, UnaryOperator<String> keys)
            throws SQLException {
        return on.list("SELECT conflict FROM conflict WHERE EXISTS (SELECT 1 FROM json_each(conflict, '$.events')"
                + " WHERE value IN (SELECT value FROM json_each(?))) ORDER BY conflict",
                row -> Json.read(row.getString(1), Timeline.Conflict.class, keys), ids);
    }

    /** The articles that {@code events} are told in, sorted. */
    static List<String> files(List<Event> events) {
        return events.stream().flatMap(event -> event.mentions().stream())
                .map(mention -> mention.evidence().article())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** Looks up the present keys of articles, each once. */
    private static UnaryOperator<String> keys(Session on) {
        Map<String, String> known = new HashMap<>();
        return file -> known.computeIfAbsent(file, name -> {
            try {
                return ArticleTable.keyOf(on, name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
