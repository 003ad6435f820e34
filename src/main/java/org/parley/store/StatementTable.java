package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.topic.Role;
import org.parley.extraction.topic.Statement;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.StatementEntry;
import org.parley.timeline.claim.Said;

/** The statements of the articles and the topics that they are on. */
public final class StatementTable {

    private static final int LISTED_FILES = 200;

    /** The statements on the events that a part belongs to. */
    private static final String ABOUT = "SELECT s.id FROM event_part p JOIN mention m ON m.event = p.event"
            + " JOIN article a ON a.file = m.article JOIN statement s ON s.article = a.id AND s.event_start = m.start"
            + " AND s.event_end = m.end WHERE p.part = ?";

    private final Database database;

    StatementTable(Database database) {
        this.database = database;
    }

    static void remove(Session on, long article) {
        Map<String, Integer> counts = new TreeMap<>();
        on.each("SELECT t.topic, count(*) FROM statement s JOIN statement_topic t ON t.statement = s.id"
                + " WHERE s.article = ? GROUP BY t.topic", row -> counts.put(row.getString(1), row.getInt(2)), article);
        counts.forEach((topic, count) -> {
            on.update("UPDATE topic SET articles = articles - 1, statements = statements - ? WHERE topic = ?", count,
                    topic);
            on.update("DELETE FROM topic WHERE topic = ? AND articles = 0", topic);
        });
        on.update("DELETE FROM statement_topic WHERE statement IN (SELECT id FROM statement WHERE article = ?)",
                article);
        on.update("DELETE FROM statement WHERE article = ?", article);
    }

    static void put(Session on, long id, Article article, Findings findings) {
        Lines lines = new Lines(article.text());
        NavigableMap<Integer, String> sections = sections(article);
        Map<Integer, Span> events = firstMentions(findings);
        Map<String, Integer> counts = new TreeMap<>();
        for (Statement statement : findings.statements()) {
            Span span = statement.span();
            Optional<Span> event = statement.event().isPresent()
                    ? Optional.ofNullable(events.get(statement.event().getAsInt()))
                    : Optional.empty();
            Map.Entry<Integer, String> section = sections.floorEntry(span.start());
            long row = on.insert("INSERT INTO statement (article, role, label, quote, start, end, first_line,"
                    + " last_line, section, table_number, table_row, event_start, event_end)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, statement.role().name(),
                    statement.label().orElse(null), statement.quote(), span.start(), span.end(),
                    lines.lineOf(span.start()), lines.lineOf(Math.max(span.start(), span.end() - 1)),
                    section == null ? null : section.getValue(), number(statement.table()), number(statement.row()),
                    event.map(Span::start).orElse(null), event.map(Span::end).orElse(null));
            for (String topic : statement.topics()) {
                counts.merge(topic, on.update("INSERT OR IGNORE INTO statement_topic (topic, file, start, statement)"
                        + " VALUES (?, ?, ?, ?)", topic, article.file(), span.start(), row), Integer::sum);
            }
        }
        counts.forEach((topic, count) -> on
                .update("INSERT INTO topic (topic, articles, statements) VALUES (?, 1, ?) ON CONFLICT (topic) DO UPDATE"
                        + " SET articles = articles + 1, statements = statements + excluded.statements", topic, count));
    }

    private static Map<Integer, Span> firstMentions(Findings findings) {
        return findings.events().stream().collect(Collectors.toMap(ArticleEvent::id,
                event -> findings.mentions().get(event.mentions().getFirst()).span()));
    }

    /** The headings of an article by where they begin. */
    private static NavigableMap<Integer, String> sections(Article article) {
        NavigableMap<Integer, String> sections = new TreeMap<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Heading heading) {
                sections.put(heading.span().start(), heading.text());
            }
        }
        return sections;
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** The topics that were found, by name. */
    public List<Stored.TopicCount> topics() {
        return database.read(on -> topics(on));
    }

    private static List<Stored.TopicCount> topics(Session on) {
        List<Stored.TopicCount> counts = on.list("SELECT topic, articles, statements FROM topic ORDER BY topic",
                row -> new Stored.TopicCount(row.getString(1), row.getInt(2), row.getInt(3), List.of()));
        List<Stored.TopicCount> whole = new ArrayList<>();
        for (Stored.TopicCount count : counts) {
            whole.add(new Stored.TopicCount(count.topic(), count.articles(), count.statements(),
                    files(on, count.topic(), LISTED_FILES)));
        }
        return whole;
    }

    /** The files of all articles that speak of {@code topic}, by name. */
    public List<String> files(String topic) {
        return database.read(on -> files(on, topic, Integer.MAX_VALUE));
    }

    private static List<String> files(Session on, String topic, int most) {
        return on.list("SELECT DISTINCT file FROM statement_topic WHERE topic = ? ORDER BY file LIMIT ?",
                row -> row.getString(1), topic, most);
    }

    /** What articles say of events, by the id of each, by article and place. */
    public Map<String, List<Said>> about(Collection<String> events) {
        return database.read(on -> about(on, events));
    }

    private static Map<String, List<Said>> about(Session on, Collection<String> events) {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        events.forEach(event -> said.put(event, new ArrayList<>()));
        on.each("SELECT s.role, s.label, s.quote, s.start, s.end, s.first_line, a.file, a.key,"
                + " (SELECT json_group_array(t.topic ORDER BY t.topic) FROM statement_topic t"
                + " WHERE t.statement = s.id), p.part FROM json_each(?) i CROSS JOIN event_part p ON p.part = i.value"
                + " CROSS JOIN mention m ON m.event = p.event CROSS JOIN article a ON a.file = m.article"
                + " CROSS JOIN statement s ON s.article = a.id AND s.event_start = m.start AND s.event_end = m.end"
                + " ORDER BY a.file, s.start, s.id", row -> said.get(row.getString(10)).add(said(row)),
                StoredJson.write(events));
        return said;
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(row.getString(10), Role.valueOf(row.getString(1)), Optional.ofNullable(row.getString(2)),
                StoredJson.readList(row.getString(9), String.class), new Evidence(row.getString(7), row.getString(8),
                        new Span(row.getInt(4), row.getInt(5)), row.getInt(6), row.getString(3)));
    }

    /** A page of statements, by article and place. Only the page is looked up, however many statements there are. */
    public Stored.Page<StatementEntry> page(Stored.StatementQuery query) {
        return database.read(on -> page(on, query));
    }

    private static Stored.Page<StatementEntry> page(Session on, Stored.StatementQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(query.topic()));
        StringBuilder from = new StringBuilder(" FROM statement_topic st WHERE st.topic = ?");
        query.article().ifPresent(file -> {
            from.append(" AND st.file = ?");
            parameters.add(file);
        });
        query.event().ifPresent(event -> {
            from.append(" AND st.statement IN (").append(ABOUT).append(')');
            parameters.add(event);
        });
        int total = parameters.size() == 1
                ? (int) on.number("SELECT statements FROM topic WHERE topic = ?", query.topic())
                : (int) on.number("SELECT count(*)" + from, parameters.toArray());
        parameters.add(query.limit());
        parameters.add(query.offset());
        Map<String, ArticleEntry> articles = new HashMap<>();
        Map<String, Optional<Event>> events = new HashMap<>();
        List<StatementEntry> rows = on.list("WITH page AS (SELECT st.statement, st.file, st.start" + from
                + " ORDER BY st.file, st.start, st.statement LIMIT ? OFFSET ?)"
                + " SELECT s.*, page.file, (SELECT min(e.id) FROM mention m JOIN event e ON e.ref = m.event"
                + " WHERE m.article = page.file AND m.start = s.event_start AND m.end = s.event_end AND e.shown) AS event"
                + " FROM page JOIN statement s ON s.id = page.statement ORDER BY page.file, page.start, s.id",
                row -> entry(row,
                        articles.computeIfAbsent(row.getString("file"),
                                file -> ArticleTable.entry(on, file).orElseThrow()),
                        Optional.ofNullable(row.getString("event"))
                                .flatMap(id -> events.computeIfAbsent(id, one -> EventTable.event(on, one)))),
                parameters.toArray());
        return new Stored.Page<>(rows, total);
    }

    private static StatementEntry entry(ResultSet row, ArticleEntry article, Optional<Event> event)
            throws SQLException {
        Evidence words = new Evidence(article.file(), article.key(),
                new Span(row.getInt("start"), row.getInt("end")), row.getInt("first_line"), row.getString("quote"));
        StatementEntry.Setting setting = new StatementEntry.Setting(row.getInt("last_line"),
                Optional.ofNullable(row.getString("section")), number(row, "table_number"), number(row, "table_row"));
        return new StatementEntry(row.getLong("id"), Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("label")), event, article, words, setting);
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
