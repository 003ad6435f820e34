package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.store.Stored.PassageKind;
import org.parley.timeline.EnumWord;

/**
 * The full-text index: one passage a heading, paragraph, list item and table row. The index keeps no text of its own;
 * the words of a passage are cut from the article.
 */
public final class PassageTable {

    private static final String COUNT = "SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH ?"
            + " LIMIT ?)";

    /**
     * What is too much to be looked at whole.
     *
     * @param counted of so many passages it is counted how many there are
     * @param common a phrase that more passages have is not weighed by how rare it is: that is found by a walk over all
     * @param ranked of the passages with such a phrase so many are ranked, and as many with all phrases in the title
     */
    record Most(int counted, int common, int ranked) {}

    static final Most MOST = new Most(Stored.MOST_COUNTED, 20_000, 2000);

    private static final String RARE = """
                                       WITH hits AS (
                                           SELECT rowid AS id, bm25(passage_words, 8, 4, 1, 2) AS score FROM passage_words
                                           WHERE passage_words MATCH ?1),
                                       """;

    private static final String COMMON = """
                                         WITH found AS (
                                             SELECT * FROM (SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ?2 LIMIT ?3)
                                             UNION
                                             SELECT * FROM (SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ?1 LIMIT ?3)),
                                         hits AS (
                                             SELECT p.id, CASE p.kind WHEN 'TITLE' THEN 0 WHEN 'HEADING' THEN 1 ELSE 2 END AS score
                                             FROM found CROSS JOIN passage p ON p.id = found.id),
                                         """;

    /** The page of {@code hits} that the two parameters ask for, with all that is shown of a passage. */
    private static final String BEST = """
                                       best AS (
                                           SELECT p.id, p.article, hits.score, p.file FROM hits JOIN passage p ON p.id = hits.id
                                           ORDER BY hits.score, p.file, p.start LIMIT %s OFFSET %s)
                                       SELECT p.kind, a.file, a.key, a.title, p.start, p.end, p.line, r.text
                                       FROM best JOIN passage p ON p.id = best.id JOIN article a ON a.id = best.article
                                       JOIN reading r ON r.article = best.article
                                       ORDER BY best.score, best.file, p.start""";

    private final Database database;

    PassageTable(Database database) {
        this.database = database;
    }

    static void remove(Session on, Set<Long> articles) {
        String ids = StoredJson.write(articles);
        // One by one: SQLite would walk the whole index.
        on.list("SELECT p.id FROM json_each(?) i CROSS JOIN passage p ON p.article = i.value",
                row -> row.getLong(1), ids)
                .forEach(passage -> on.update("DELETE FROM passage_words WHERE rowid = ?", passage));
        on.update("DELETE FROM passage WHERE article IN (SELECT value FROM json_each(?))", ids);
    }

    static void put(Session on, long id, Article article) {
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

    private static void putBlock(Writer writer, Block block, boolean title) {
        switch (block) {
            case Block.Heading heading -> writer.put(title ? PassageKind.TITLE : PassageKind.HEADING, heading.span(),
                    heading.firstLine());
            case Block.Paragraph paragraph -> writer.put(title ? PassageKind.TITLE : PassageKind.BODY,
                    paragraph.span(), paragraph.firstLine());
            case Block.ItemList list ->
                list.items().forEach(item -> writer.put(PassageKind.BODY, item.span(), item.line()));
            case Block.Table table -> {
                if (!table.columnSpans().isEmpty()) {
                    writer.put(PassageKind.CELL, table.columnSpans().getFirst().union(table.columnSpans().getLast()),
                            table.firstLine());
                }
                table.rows().forEach(row -> writer.put(PassageKind.CELL, row.span(), row.line()));
            }
        }
    }

    /** A page of passages with all words of {@code typed}, the best first; see {@link Stored#MOST_COUNTED}. */
    public Stored.Page<Stored.Passage> search(String typed, int offset, int limit) {
        return database.read(on -> search(on, Query.of(typed), offset, limit, MOST));
    }

    /**
     * A page of the passages that have all of {@code query}, the best first (Okapi BM25; a word in a title counts
     * most). Where one of its phrases is everywhere, titles come first, then headings; of very many passages only so
     * many are ranked.
     */
    static Stored.Page<Stored.Passage> search(Session on, Query typed, int offset, int limit, Most most) {
        Query query = withoutNeedlessEnd(on, typed, most);
        long rarest = Long.MAX_VALUE;
        long commonest = 0;
        for (int i = 0; i < query.phrases().size() && rarest > 0; i++) {
            long passages = on.number(COUNT, query.expression(i), Math.max(most.common(), most.counted()) + 1);
            rarest = Math.min(rarest, passages);
            commonest = Math.max(commonest, passages);
        }
        if (query.isEmpty() || rarest == 0) {
            return new Stored.Page<>(List.of(), 0);
        }
        int total = (int) Math.min(most.counted() + 1, query.phrases().size() == 1 ? rarest
                : on.number(COUNT, query.expression(), most.counted() + 1));
        if (total == 0) {
            return spread(on, query, offset, limit);
        }
        boolean common = commonest > most.common();
        List<Stored.Passage> passages = common
                ? on.list(COMMON + BEST.formatted("?4", "?5"), row -> passage(row, query), query.expression(),
                        "{title} : (" + query.expression() + ")", most.ranked(), limit, offset)
                : on.list(RARE + BEST.formatted("?2", "?3"), row -> passage(row, query), query.expression(), limit,
                        offset);
        return new Stored.Page<>(passages, total);
    }

    /** To gather the words that begin as the last one takes long; those of it are enough if they are everywhere. */
    private static Query withoutNeedlessEnd(Session on, Query typed, Most most) {
        Query closed = typed.closed();
        boolean enough = typed.openEnd()
                && on.number(COUNT, closed.expression(typed.phrases().size() - 1), most.common() + 1) > most.common();
        return enough ? closed : typed;
    }

    /** Where no passage has all phrases: the passages with any of them in the articles that have them all. */
    private static Stored.Page<Stored.Passage> spread(Session on, Query query, int offset, int limit) {
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

    private static Stored.Passage passage(ResultSet row, Query query) throws SQLException {
        Span span = new Span(row.getInt(5), row.getInt(6));
        String title = row.getString(4);
        String text = span.length() == 0 ? title : span.of(row.getString(8));
        List<Span> matches = query.in(text).stream()
                .map(match -> new Span(match.start() + span.start(), match.end() + span.start())).toList();
        return new Stored.Passage(PassageKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), title,
                span, row.getInt(7), text, matches);
    }

    /** Writes passages of one article. */
    private static final class Writer {

        private final Session on;
        private final long id;
        private final Article article;
        private long next;

        Writer(Session on, long id, Article article) {
            this.on = on;
            this.id = id;
            this.article = article;
            next = on.number("SELECT max(id) FROM passage") + 1;
        }

        void put(PassageKind kind, Span span, int line) {
            put(kind, span, line, span.of(article.text()));
        }

        void put(PassageKind kind, Span span, int line, String content) {
            on.update("INSERT INTO passage (id, article, file, kind, start, end, line) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    next, id, article.file(), kind.name(), span.start(), span.end(), line);
            on.update("INSERT INTO passage_words (rowid, " + EnumWord.of(kind) + ") VALUES (?, ?)",
                    next, IndexedWords.indexed(content));
            next++;
        }
    }
}
