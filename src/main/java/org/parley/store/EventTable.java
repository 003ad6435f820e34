package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.PossibleMatches;
import org.parley.timeline.order.Completion;
import org.parley.timeline.weave.Weaver;

/** The woven timeline: events in their order, and what holds between them. */
public final class EventTable {

    /** So many events around one are looked at: an article that tells of more is a chronicle. */
    private static final int NEAR = 2000;

    /** Of the events of the same parties so many are looked at. */
    private static final int OF_THE_SAME_PARTIES = 50;

    /** Of so many events that have a name the most salient are looked for. */
    private static final int RANKED = 1000;

    /** Of the events that come before one by date, and of those that come after it, so many are looked at. */
    private static final int NEXT = 12;

    /** Of so many events that change together it is looked at what is around them. */
    private static final int LOOKED_AROUND = 50;

    /**
     * The events {@code near} the one that has the part ?1: ?3 of those that come next by date on either side. CROSS
     * JOIN keeps SQLite from walking whole tables in the order in which it would merge the parts.
     */
    static final String AROUND = """
                                 WITH it AS MATERIALIZED (SELECT e.ref, e.id, e.first_day, e.last_day
                                     FROM event_part p JOIN event e ON e.ref = p.event WHERE p.part = ?1),
                                 earlier AS (SELECT e.ref FROM event e WHERE e.shown = 1 AND e.last_day < (SELECT first_day FROM it WHERE last_day > %1$d)
                                     AND e.last_day > %1$d
                                     ORDER BY e.last_day DESC LIMIT ?3),
                                 later AS (SELECT e.ref FROM event e WHERE e.shown = 1 AND e.first_day > (SELECT last_day FROM it WHERE last_day > %1$d)
                                     AND e.first_day < %2$d
                                     ORDER BY e.first_day, e.last_day LIMIT ?3),
                                 near AS (
                                     SELECT ref FROM it UNION SELECT ref FROM earlier UNION SELECT ref FROM later
                                     UNION SELECT b.event FROM it CROSS JOIN mention a ON a.event = it.ref
                                         CROSS JOIN mention b ON b.article = a.article
                                     UNION SELECT e.ref FROM it CROSS JOIN event_order o ON o.after = it.id CROSS JOIN event e ON e.id = o.before
                                     UNION SELECT e.ref FROM it CROSS JOIN event_order o ON o.before = it.id CROSS JOIN event e ON e.id = o.after
                                     UNION SELECT e.ref FROM it CROSS JOIN possible_match m ON m.a = it.id CROSS JOIN event e ON e.id = m.b
                                     UNION SELECT e.ref FROM it CROSS JOIN possible_match m ON m.b = it.id CROSS JOIN event e ON e.id = m.a)"""
            .formatted(EventBounds.EARLY, EventBounds.LATE);

    private final Database database;

    EventTable(Database database) {
        this.database = database;
    }

    /** The event that {@code id} is a part of. */
    public Optional<Event> event(String id) {
        return database.read(on -> event(on, id));
    }

    static Optional<Event> event(Session on, String id) {
        return on.first("SELECT b.body FROM event_part p JOIN event_body b ON b.event = p.event WHERE p.part = ?",
                row -> event(row, keys(on)), id);
    }

    private static Event event(ResultSet row, ArticleMark.Keys keys) throws SQLException {
        return StoredJson.read(EventBody.unpack(row.getBytes(1)), Event.class, keys);
    }

    /**
     * Events of the timeline by their days, those without days last.
     *
     * @param days only those that certainly or possibly were on one of these days
     * @param after the id of the one that they follow; all from the first on if it is empty
     */
    public List<Event> byDay(Optional<Stored.Days> days, Optional<String> after, int limit) {
        return database.read(on -> byDay(on, days, after, limit));
    }

    private static List<Event> byDay(Session on, Optional<Stored.Days> days, Optional<String> after, int limit) {
        ArticleMark.Keys keys = keys(on);
        String asked = days.map(period -> "AND " + EventRows.within(period)).orElse("");
        String page = "WITH page AS (SELECT ref, first_day, last_day, id FROM event WHERE shown = 1 " + asked + " %s"
                + " ORDER BY first_day, last_day, id LIMIT ?) SELECT b.body FROM page CROSS JOIN event_body b"
                + " ON b.event = page.ref ORDER BY page.first_day, page.last_day, page.id";
        return after.isEmpty() ? on.list(page.formatted(""), row -> event(row, keys), limit)
                : on.list(page.formatted("AND (first_day, last_day, id) > (SELECT first_day, last_day, id FROM event"
                        + " WHERE id = ?)"), row -> event(row, keys), after.get(), limit);
    }

    /** The most salient events whose names have all words of {@code typed}. */
    public List<Event> named(String typed, int limit) {
        return database.read(on -> named(on, typed, limit));
    }

    private static List<Event> named(Session on, String typed, int limit) {
        Query query = Query.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        ArticleMark.Keys keys = keys(on);
        return on.list("""
                       WITH found AS (SELECT rowid AS ref FROM event_words WHERE event_words MATCH ?1 LIMIT ?2)
                       SELECT b.body FROM found JOIN event e ON e.ref = found.ref JOIN event_body b ON b.event = e.ref
                       ORDER BY e.shown DESC, e.salience DESC, e.first_day, e.id LIMIT ?3""",
                row -> event(row, keys), "{name} : (" + query.expression() + ")", RANKED,
                limit);
    }

    /** The places of an article that tell of events, in the order of its text. */
    public List<Stored.EventPlace> places(String file) {
        return database.read(on -> on.list(
                "SELECT m.start, m.end, e.id, e.kind, e.label, m.status, e.shown FROM mention m"
                        + " JOIN event e ON e.ref = m.event WHERE m.article = ? ORDER BY m.start, m.end, e.id",
                row -> new Stored.EventPlace(new Span(row.getInt(1), row.getInt(2)), row.getString(3), row.getString(4),
                        row.getString(5), Status.valueOf(row.getString(6)), row.getBoolean(7)),
                file));
    }

    /** How many of the events that a query asks for began on each day. */
    public NavigableMap<Long, Integer> byDay(Stored.EventQuery query) {
        return database.read(on -> byDay(on, query));
    }

    private static NavigableMap<Long, Integer> byDay(Session on, Stored.EventQuery query) {
        EventRows choice = EventRows.of(query);
        NavigableMap<Long, Integer> days = new TreeMap<>();
        // Events of one kind are walked by an index that has their days in another order.
        String day = query.kind().isPresent() ? "+first_day" : "first_day";
        on.each("SELECT first_day, count(*)" + choice.from() + " AND " + day + " < " + EventBounds.LATE
                + " GROUP BY " + day,
                row -> days.put(row.getLong(1), row.getInt(2)), choice.parameters().toArray());
        return days;
    }

    /** How many events were how surely on one of {@code days}, of those that a query for all days asks for. */
    public Map<EventTime.Overlap, Integer> overlaps(Stored.EventQuery query, Stored.Days days) {
        return database.read(on -> overlaps(on, query, days));
    }

    private static Map<EventTime.Overlap, Integer> overlaps(Session on, Stored.EventQuery query, Stored.Days days) {
        EventRows choice = EventRows.of(query);
        Map<EventTime.Overlap, Integer> counts = new EnumMap<>(EventTime.Overlap.class);
        on.each("SELECT " + EventRows.overlap(days) + ", count(*)" + choice.from() + " AND " + EventRows.near(days)
                + " GROUP BY 1", row -> counts.put(EventTime.Overlap.valueOf(row.getString(1)), row.getInt(2)),
                choice.parameters().toArray());
        int others = count(on, choice) - counts.values().stream().mapToInt(Integer::intValue).sum();
        if (others > 0) {
            counts.put(EventTime.Overlap.NONE, others);
        }
        return counts;
    }

    private static int count(Session on, EventRows choice) {
        return (int) (choice.isAllShown() ? Tally.events(on)
                : on.number("SELECT count(*)" + choice.from(), choice.parameters().toArray()));
    }

    /** The events that a query asks for, the first of them if there are too many, and what holds between them. */
    public Stored.Page<Timeline> page(Stored.EventQuery query) {
        return database.read(on -> page(on, query));
    }

    static Stored.Page<Timeline> page(Session on, Stored.EventQuery query) {
        EventRows choice = EventRows.of(query);
        List<Object> parameters = new ArrayList<>(choice.parameters());
        int total = count(on, choice);
        parameters.add(query.limit());
        ArticleMark.Keys keys = keys(on);
        List<Event> events = on.list("WITH page AS (SELECT ref" + choice.from() + choice.order()
                + " LIMIT ?) SELECT b.body FROM page CROSS JOIN event_body b ON b.event = page.ref",
                row -> event(row, keys), parameters.toArray());
        return new Stored.Page<>(List.of(around(on, events, keys)), total);
    }

    /**
     * The event of this id with all that its time, status and order rest on: the events of its articles, those that
     * it may be, those that it stands before or after in words, and those that come next by date; empty if there is
     * no such event.
     */
    public Timeline neighbourhood(String id) {
        return database.read(on -> neighbourhood(on, id));
    }

    private static Timeline neighbourhood(Session on, String id) {
        ArticleMark.Keys keys = keys(on);
        List<Event> events = on.list(
                AROUND + " SELECT b.body FROM near CROSS JOIN event_body b ON b.event = near.ref LIMIT ?2",
                row -> event(row, keys), id, NEAR, NEXT);
        return around(on, events, keys);
    }

    /**
     * The events that {@code event} may be, with these pairs, and others with the names of its parties that began after
     * it was over: of the most salient ones, and of those around it.
     */
    public Timeline related(Event event) {
        return database.read(on -> related(on, event));
    }

    private static Timeline related(Session on, Event event) {
        Query names = Query.of(event.participants().stream().collect(Collectors.joining("\" \"", "\"", "\"")));
        String parties = event.participants().size() < 2 || names.isEmpty() ? IndexedWords.NOTHING : names.expression();
        ArticleMark.Keys keys = keys(on);
        List<Event> events = on.list(
                AROUND + """
                         ,
                         named AS MATERIALIZED (SELECT rowid AS ref FROM event_words WHERE event_words MATCH ?4),
                         salient AS (SELECT e.ref FROM named CROSS JOIN event e ON e.ref = named.ref WHERE +e.shown = 1
                             ORDER BY e.salience DESC, e.first_day, e.id LIMIT ?5),
                         related AS (
                             SELECT ref FROM it
                             UNION SELECT e.ref FROM salient s CROSS JOIN event e ON e.ref = s.ref WHERE e.start_no_earlier > ?6
                             UNION SELECT e.ref FROM (SELECT ref FROM near LIMIT ?2) n CROSS JOIN event e ON e.ref = n.ref
                                 WHERE e.first_day > (SELECT last_day FROM it) AND e.start_no_earlier > ?6
                                 AND e.ref IN (SELECT ref FROM named)
                             UNION SELECT e.ref FROM it CROSS JOIN possible_match m ON m.a = it.id CROSS JOIN event e ON e.id = m.b
                             UNION SELECT e.ref FROM it CROSS JOIN possible_match m ON m.b = it.id CROSS JOIN event e ON e.id = m.a)
                         SELECT b.body FROM related CROSS JOIN event_body b ON b.event = related.ref""",
                row -> event(row, keys), event.id(), NEAR, NEXT, parties, OF_THE_SAME_PARTIES,
                EventBounds.latest(event.time().endNoLater()));
        Set<PossibleMatches.Pair> pairs = new LinkedHashSet<>(on.list("SELECT DISTINCT a, b FROM possible_match"
                + " WHERE a = ?1 OR b = ?1", row -> new PossibleMatches.Pair(row.getString(1), row.getString(2)),
                event.id()));
        return new Timeline(events, List.of(), List.of(), PossibleMatches.matches(pairs, events), List.of(), List.of());
    }

    /** The ids of what is around the first of {@code events}, by their ids, as {@link #neighbourhood} has it. */
    static Set<String> near(Session on, Collection<String> events) {
        Set<String> near = new HashSet<>();
        for (String id : events.stream().sorted().limit(LOOKED_AROUND).toList()) {
            near.addAll(on.list(AROUND + " SELECT e.id FROM near CROSS JOIN event e ON e.ref = near.ref LIMIT ?2",
                    row -> row.getString(1), id, NEAR, NEXT));
        }
        return near;
    }

    /** The events that have one of {@code parts}, with what holds between them. */
    static Timeline all(Session on, Collection<String> parts) {
        ArticleMark.Keys keys = keys(on);
        return around(on, on.list("SELECT b.body FROM event_body b WHERE b.event IN (SELECT p.event FROM event_part p"
                + " WHERE p.part IN (SELECT value FROM json_each(?)))", row -> event(row, keys),
                StoredJson.write(parts)),
                keys);
    }

    /**
     * Two events with all that may connect them: what comes after the one and before the other in words, and what is
     * around each.
     */
    public Timeline between(String before, String after) {
        return database.read(on -> between(on, before, after));
    }

    private static Timeline between(Session on, String before, String after) {
        ArticleMark.Keys keys = keys(on);
        Map<String, Event> events = new LinkedHashMap<>();
        neighbourhood(on, before).events().forEach(event -> events.put(event.id(), event));
        neighbourhood(on, after).events().forEach(event -> events.put(event.id(), event));
        for (Event event : on.list(
                """
                WITH RECURSIVE following(id) AS (
                    SELECT e.id FROM event_part p JOIN event e ON e.ref = p.event WHERE p.part = ?1
                    UNION SELECT o.after FROM following f CROSS JOIN event_order o ON o.before = f.id LIMIT ?3),
                preceding(id) AS (
                    SELECT e.id FROM event_part p JOIN event e ON e.ref = p.event WHERE p.part = ?2
                    UNION SELECT o.before FROM preceding f CROSS JOIN event_order o ON o.after = f.id LIMIT ?3)
                SELECT b.body FROM event e JOIN event_body b ON b.event = e.ref
                WHERE e.id IN (SELECT id FROM following UNION SELECT id FROM preceding)""",
                row -> event(row, keys), before, after, NEAR)) {
            events.put(event.id(), event);
        }
        return around(on, List.copyOf(events.values()), keys);
    }

    /**
     * {@code events} with what holds between them. The plus keeps SQLite from trying every pair of them in an index of
     * two columns.
     */
    private static Timeline around(Session on, List<Event> events, ArticleMark.Keys keys) {
        String ids = StoredJson.write(events.stream().map(Event::id).toList());
        List<Timeline.Order> orders = on.list("SELECT body FROM event_order WHERE before IN (SELECT value FROM"
                + " json_each(?1)) AND +after IN (SELECT value FROM json_each(?1)) ORDER BY before, after, id",
                row -> StoredJson.read(row.getString(1), Timeline.Order.class, keys), ids);
        Set<PossibleMatches.Pair> pairs = new LinkedHashSet<>(on.list("SELECT DISTINCT a, b FROM possible_match"
                + " WHERE a IN (SELECT value FROM json_each(?1)) AND +b IN (SELECT value FROM json_each(?1))",
                row -> new PossibleMatches.Pair(row.getString(1), row.getString(2)), ids));
        List<Timeline.Writing> writings = on.list("SELECT body FROM writing WHERE file IN"
                + " (SELECT value FROM json_each(?)) ORDER BY file",
                row -> StoredJson.read(EventBody.unpack(row.getBytes(1)), Timeline.Writing.class, keys),
                StoredJson.write(files(events)));
        Timeline completed = Completion.of(new Timeline(events, orders, List.of(), List.of(),
                conflicts(on, ids, keys), writings));
        return completed.withMatches(PossibleMatches.matches(pairs, completed.events()));
    }

    private static List<Timeline.Conflict> conflicts(Session on, String ids, ArticleMark.Keys keys) {
        return on.list("SELECT body FROM conflict WHERE id IN (SELECT conflict FROM conflict_event WHERE event IN"
                + " (SELECT value FROM json_each(?)))",
                row -> StoredJson.read(row.getString(1), Timeline.Conflict.class, keys),
                ids).stream().sorted(Comparator.comparing(Timeline.Conflict::sentence)).toList();
    }

    /** Pairs of events that may be one, a page of them. */
    public List<Timeline.PossibleMatch> openMatches(int offset, int limit) {
        return database.read(on -> openMatches(on, offset, limit));
    }

    private static List<Timeline.PossibleMatch> openMatches(Session on, int offset, int limit) {
        Set<PossibleMatches.Pair> pairs = new LinkedHashSet<>(on.list(
                "SELECT DISTINCT a, b FROM possible_match ORDER BY a, b LIMIT ? OFFSET ?",
                row -> new PossibleMatches.Pair(row.getString(1), row.getString(2)), limit, offset));
        String ids = StoredJson
                .write(pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).distinct().toList());
        ArticleMark.Keys keys = keys(on);
        List<Event> events = on.list("SELECT b.body FROM event e JOIN event_body b ON b.event = e.ref WHERE e.id IN"
                + " (SELECT value FROM json_each(?))", row -> event(row, keys), ids);
        return PossibleMatches.matches(pairs, events);
    }

    /** Contradictions about events of the timeline, a page of them. */
    public List<Timeline.Conflict> conflicts(int offset, int limit) {
        return database.read(on -> {
            ArticleMark.Keys keys = keys(on);
            return on.list("SELECT body FROM conflict WHERE EXISTS (SELECT 1 FROM conflict_event c CROSS JOIN event e"
                    + " ON e.id = c.event WHERE c.conflict = conflict.id AND +e.shown = 1)"
                    + " ORDER BY id LIMIT ? OFFSET ?",
                    row -> StoredJson.read(row.getString(1), Timeline.Conflict.class, keys), limit, offset);
        });
    }

    /** What {@code articles} alone tell, woven anew. */
    public Timeline woven(List<Stored.Publication> articles) {
        return database.read(on -> {
            List<ArticleFacts> facts = new ArrayList<>();
            for (Stored.Publication article : articles) {
                facts.add(ReadingTable.facts(on, ArticleTable.idOf(on, article.file())).withKey(article.key()));
            }
            return new Weaver().weave(facts, CorrectionTable.all(on));
        });
    }

    /** The articles that {@code events} are told in, sorted. */
    static List<String> files(List<Event> events) {
        return events.stream().flatMap(event -> event.mentions().stream()).map(mention -> mention.evidence().article())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** Looks up the present keys of articles, each once. */
    static ArticleMark.Keys keys(Session on) {
        Map<Long, String> known = new HashMap<>();
        return article -> known.computeIfAbsent(article, row -> ArticleTable.keyOf(on, row));
    }
}
