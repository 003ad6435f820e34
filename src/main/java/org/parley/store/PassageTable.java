package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.store.Stored.PassageKind;

/**
 * The full-text index: one passage a heading, paragraph, list item and table row. The index keeps no text of its own;
 * the words of a passage are cut from the article.
 */
final class PassageTable {

    private static final int RANKED = 5000;

    private PassageTable() {}

    static void remove(Session on, Set<Long> articles) throws SQLException {
        String ids = StoredJson.write(articles);
        // One by one: SQLite would walk the whole index.
        for (long passage : on.list("SELECT p.id FROM json_each(?) i CROSS JOIN passage p ON p.article = i.value",
                row -> row.getLong(1), ids)) {
            on.update("DELETE FROM passage_words WHERE rowid = ?", passage);
        }
        on.update("DELETE FROM passage WHERE article IN (SELECT value FROM json_each(?))", ids);
    }

    static void put(Session on, long id, Article article) throws SQLException {
        Writer writer = new Writer(on, id, article);
        boolean titled = false;
        for (Block block : article.blocks()) {
            boolean title = !titled && isTitle(article, block);
            titled |= title;
            putBlock(writer, block, title);
        }
        if (!titled) {
            writer.put(PassageKind.TITLE, new Span(0, 0), 1, article.title());
        }
    }

    private static boolean isTitle(Article article, Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text().equals(article.title());
            case Block.Paragraph paragraph -> paragraph.text().equals(article.title());
            case Block.ItemList _,Block.Table _ -> false;
        };
    }

    private static void putBlock(Writer writer, Block block, boolean title) throws SQLException {
        switch (block) {
            case Block.Heading heading -> writer.put(title ? PassageKind.TITLE : PassageKind.HEADING, heading.span(),
                    heading.firstLine());
            case Block.Paragraph paragraph -> writer.put(title ? PassageKind.TITLE : PassageKind.BODY,
                    paragraph.span(), paragraph.firstLine());
            case Block.ItemList list -> {
                for (Block.Item item : list.items()) {
                    writer.put(PassageKind.BODY, item.span(), item.line());
                }
            }
            case Block.Table table -> {
                if (!table.columnSpans().isEmpty()) {
                    writer.put(PassageKind.CELL, table.columnSpans().getFirst().union(table.columnSpans().getLast()),
                            table.firstLine());
                }
                for (Block.Row row : table.rows()) {
                    writer.put(PassageKind.CELL, row.span(), row.line());
                }
            }
        }
    }

    /**
     * A page of the passages that have all of {@code query}, the best first (Okapi BM25; a word in a title counts
     * most). Of a query that very many passages have only so many are ranked, those with the words in the title first:
     * to rank all takes long, and nobody looks for a word that is everywhere.
     */
    static Stored.Page<Stored.Passage> search(Session on, Query query, int offset, int limit) throws SQLException {
        if (query.isEmpty()) {
            return new Stored.Page<>(List.of(), 0);
        }
        String expression = query.expression();
        int total = (int) on.number("SELECT count(*) FROM passage_words WHERE passage_words MATCH ?", expression);
        if (total == 0 && query.phrases().size() > 1) {
            return spread(on, query, offset, limit);
        }
        String titles = total > RANKED ? "{title} : (" + expression + ")" : IndexedWords.NOTHING;
        List<Stored.Passage> passages = on.list(
                """
                WITH hit AS (
                    SELECT rowid AS id, bm25(passage_words, 8, 4, 1, 2) AS score FROM passage_words
                    WHERE passage_words MATCH ?1 LIMIT ?3),
                titled AS (
                    SELECT rowid AS id, bm25(passage_words, 8, 4, 1, 2) AS score FROM passage_words
                    WHERE passage_words MATCH ?2 LIMIT ?3),
                hits AS (SELECT * FROM titled UNION SELECT * FROM hit),
                """ + BEST.formatted("?4", "?5"), row -> passage(row, query), expression, titles, RANKED, limit,
                offset);
        return new Stored.Page<>(passages, total);
    }

    /** Where no passage has all phrases: the passages with any of them in the articles that have them all. */
    private static Stored.Page<Stored.Passage> spread(Session on, Query query, int offset, int limit)
            throws SQLException {
        int count = query.phrases().size();
        List<Object> parameters = new ArrayList<>(List.of(limit, offset));
        StringJoiner articles = new StringJoiner(" INTERSECT ");
        StringJoiner any = new StringJoiner(" OR ");
        for (int i = 0; i < count; i++) {
            articles.add("SELECT p.article FROM passage_words CROSS JOIN passage p ON p.id = passage_words.rowid"
                    + " WHERE passage_words MATCH ?" + (3 + i));
            any.add(query.expression(i));
            parameters.add(query.expression(i));
        }
        parameters.add(any.toString());
        String hits = "WITH whole AS MATERIALIZED (" + articles + "), hits AS (SELECT h.* FROM (SELECT rowid AS id,"
                + " bm25(passage_words, 8, 4, 1, 2) AS score FROM passage_words WHERE passage_words MATCH ?"
                + (3 + count) + ") h JOIN passage p ON p.id = h.id WHERE p.article IN whole";
        List<Stored.Passage> passages = on.list(hits + "), " + BEST.formatted("?1", "?2"), row -> passage(row, query),
                parameters.toArray());
        int total = (int) on.number(hits + " AND ?1 + ?2 >= 0) SELECT count(*) FROM hits", parameters.toArray());
        return new Stored.Page<>(passages, total);
    }

    /** The page of {@code hits} that the two parameters ask for, with all that is shown of a passage. */
    private static final String BEST = """
                                       best AS (
                                           SELECT p.id, p.article, hits.score, p.file FROM hits JOIN passage p ON p.id = hits.id
                                           ORDER BY hits.score, p.file, p.start LIMIT %s OFFSET %s)
                                       SELECT p.kind, a.file, a.key, a.title, p.start, p.end, p.line, r.text
                                       FROM best JOIN passage p ON p.id = best.id JOIN article a ON a.id = best.article
                                       JOIN reading r ON r.article = best.article
                                       ORDER BY best.score, best.file, p.start""";

    private static Stored.Passage passage(ResultSet row, Query query) throws SQLException {
        Span span = new Span(row.getInt(5), row.getInt(6));
        String title = row.getString(4);
        String text = span.length() == 0 ? title : span.of(row.getString(8));
        List<Span> matches = query.in(text).stream()
                .map(match -> new Span(match.start() + span.start(), match.end() + span.start())).toList();
        return new Stored.Passage(PassageKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), title,
                span,
                row.getInt(7), text, matches);
    }

    /** Writes passages of one article. */
    private static final class Writer {

        private final Session on;
        private final long id;
        private final Article article;
        private long next;

        Writer(Session on, long id, Article article) throws SQLException {
            this.on = on;
            this.id = id;
            this.article = article;
            next = on.number("SELECT max(id) FROM passage") + 1;
        }

        void put(PassageKind kind, Span span, int line) throws SQLException {
            put(kind, span, line, span.of(article.text()));
        }

        void put(PassageKind kind, Span span, int line, String content) throws SQLException {
            on.update("INSERT INTO passage (id, article, file, kind, start, end, line) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    next, id, article.file(), kind.name(), span.start(), span.end(), line);
            on.update("INSERT INTO passage_words (rowid, " + kind.name().toLowerCase(Locale.ROOT) + ") VALUES (?, ?)",
                    next, IndexedWords.indexed(content));
            next++;
        }
    }
}
