package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.store.Stored.PassageKind;

/**
 * The full-text index: one passage a heading, paragraph, list item and table row. The index keeps no text of its own;
 * the words of a passage are cut from the article.
 */
final class PassageTable {

    private PassageTable() {}

    static void remove(Connection on, long article) throws SQLException {
        Sql.update(on, "DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE article = ?)", article);
        Sql.update(on, "DELETE FROM passage WHERE article = ?", article);
    }

    static void put(Connection on, long id, Article article) throws SQLException {
        try (Writer writer = new Writer(on, id, article.text())) {
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

    /** A page of the passages that have all of {@code query}, the best first. */
    static Stored.Page<Stored.Passage> search(Connection on, Query query, int offset, int limit) throws SQLException {
        String expression = query.expression();
        int total = (int) Sql.number(on, "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?", expression);
        List<Stored.Passage> passages = Sql.list(on,
                """
                SELECT p.kind, a.file, a.key, a.title, p.start, p.end, p.line, r.text
                FROM (SELECT rowid AS id, bm25(passage_words, 8, 4, 1, 2) AS score
                      FROM passage_words WHERE passage_words MATCH ?) hit
                JOIN passage p ON p.id = hit.id JOIN article a ON a.id = p.article
                JOIN reading r ON r.article = a.id
                ORDER BY hit.score, a.file, p.start LIMIT ? OFFSET ?""", row -> {
                    Span span = new Span(row.getInt(5), row.getInt(6));
                    String title = row.getString(4);
                    String text = span.length() == 0 ? title : span.of(row.getString(8));
                    List<Span> matches = query.in(text).stream()
                            .map(match -> new Span(match.start() + span.start(), match.end() + span.start())).toList();
                    return new Stored.Passage(PassageKind.valueOf(row.getString(1)), row.getString(2), row.getString(3),
                            title,
                            span, row.getInt(7), text, matches);
                }, expression, limit, offset);
        return new Stored.Page<>(passages, total);
    }

    /** Writes passages of one article. */
    private static final class Writer implements AutoCloseable {

        private final PreparedStatement passage;
        private final PreparedStatement words;
        private final long article;
        private final String text;
        private long next;

        Writer(Connection on, long article, String text) throws SQLException {
            passage = on.prepareStatement(
                    "INSERT INTO passage (id, article, kind, start, end, line) VALUES (?, ?, ?, ?, ?, ?)");
            words = on.prepareStatement(
                    "INSERT INTO passage_words (rowid, title, heading, body, cell) VALUES (?, ?, ?, ?, ?)");
            this.article = article;
            this.text = text;
            next = Sql.number(on, "SELECT max(id) FROM passage") + 1;
        }

        void put(PassageKind kind, Span span, int line) throws SQLException {
            put(kind, span, line, span.of(text));
        }

        void put(PassageKind kind, Span span, int line, String content) throws SQLException {
            passage.setLong(1, next);
            passage.setLong(2, article);
            passage.setString(3, kind.name());
            passage.setInt(4, span.start());
            passage.setInt(5, span.end());
            passage.setInt(6, line);
            passage.executeUpdate();
            words.setLong(1, next);
            for (PassageKind column : PassageKind.values()) {
                words.setString(2 + column.ordinal(), column == kind ? Words.indexed(content) : "");
            }
            words.executeUpdate();
            next++;
        }

        @Override
        public void close() throws SQLException {
            passage.close();
            words.close();
        }
    }
}
