package org.parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Metadata;

/** Articles, the versions of their files and the copies of them. */
final class ArticleTable {

    private static final String ENTRY = "SELECT a.file, a.key, a.title, a.title_derived, a.published, a.outlet,"
            + " (SELECT count(DISTINCT m.event) FROM mention m WHERE m.article = a.file), a.tables, a.statements,"
            + " a.path, a.sha256 FROM article a ";

    private ArticleTable() {}

    static List<Stored.ArticleEntry> page(Connection on, int offset, int limit) throws SQLException {
        return Sql.list(on, ENTRY + "ORDER BY a.file LIMIT ? OFFSET ?", ArticleTable::entry, limit, offset);
    }

    static Optional<Stored.ArticleEntry> entry(Connection on, String file) throws SQLException {
        return Sql.first(on, ENTRY + "WHERE a.file = ?", ArticleTable::entry, file);
    }

    /** The entries of {@code files}, a JSON list, by file. */
    static List<Stored.ArticleEntry> entries(Connection on, String files) throws SQLException {
        return Sql.list(on, ENTRY + "WHERE a.file IN (SELECT value FROM json_each(?)) ORDER BY a.file",
                ArticleTable::entry, files);
    }

    private static Stored.ArticleEntry entry(ResultSet row) throws SQLException {
        return new Stored.ArticleEntry(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
                Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)), row.getInt(7),
                row.getInt(8), row.getInt(9), Path.of(row.getString(10)), row.getString(11));
    }

    static String keyOf(Connection on, String file) throws SQLException {
        return Sql.first(on, "SELECT key FROM article WHERE file = ?", row -> row.getString(1), file).orElse("");
    }

    private static final String KNOWN = "SELECT a.file, a.path, a.sha256, r.derivation, a.given FROM article a"
            + " JOIN reading r ON r.article = a.id ";

    static Optional<Stored.Known> knownAt(Connection on, Path path) throws SQLException {
        return Sql.first(on, KNOWN + "WHERE a.path = ?", ArticleTable::known, path.toString());
    }

    static Optional<Stored.Known> knownAs(Connection on, String file) throws SQLException {
        return Sql.first(on, KNOWN + "WHERE a.file = ?", ArticleTable::known, file);
    }

    static Optional<Stored.Known> knownBytes(Connection on, String sha256) throws SQLException {
        return Sql.first(on, KNOWN + "WHERE a.sha256 = ? ORDER BY a.file", ArticleTable::known, sha256);
    }

    private static Stored.Known known(ResultSet row) throws SQLException {
        return new Stored.Known(row.getString(1), Path.of(row.getString(2)), row.getString(3), row.getString(4),
                Json.read(row.getString(5), Metadata.class));
    }

    static Optional<Stored.Source> source(Connection on, String file) throws SQLException {
        return Sql.first(on, "SELECT s.bytes, a.given FROM article a JOIN source s ON s.article = a.id"
                + " AND s.version = a.version WHERE a.file = ?",
                row -> new Stored.Source(Compressed.restore(row.getBytes(1)),
                        Json.read(row.getString(2), Metadata.class)),
                file);
    }

    /** Keeps a new article or a new version of one; answers with its row. */
    static long put(Connection on, Stored.Incoming incoming) throws SQLException {
        Article article = incoming.article();
        Optional<Long> known = Sql.first(on, "SELECT id FROM article WHERE file = ?", row -> row.getLong(1),
                article.file());
        long id = known.isPresent() ? known.get()
                : Sql.insert(on, "INSERT INTO article (file, path, version, sha256, title, title_derived, tables,"
                        + " statements, given) VALUES (?, ?, 0, '', '', 0, 0, 0, '')", article.file(),
                        incoming.path().toString());
        Sql.update(on, "DELETE FROM copy WHERE path = ?", incoming.path().toString());
        Sql.update(on, "UPDATE article SET path = ?, version = version + 1, sha256 = ? WHERE id = ?",
                incoming.path().toString(), article.sha256(), id);
        Sql.update(on, "INSERT INTO source (article, version, sha256, bytes) SELECT id, version, sha256, ?"
                + " FROM article WHERE id = ?", Compressed.of(incoming.bytes()), id);
        describe(on, id, article, incoming.findings().statements().size(), incoming.given());
        return id;
    }

    /** Keeps what a list shows of an article. */
    static void describe(Connection on, long id, Article article, int statements, Metadata given)
            throws SQLException {
        Sql.update(on, "UPDATE article SET title = ?, title_derived = ?, published = ?, outlet = ?, tables = ?,"
                + " statements = ?, given = ? WHERE id = ?", article.title(), article.titleDerived(),
                article.metadata().published().map(date -> date.edtf()).orElse(null),
                article.metadata().outlet().orElse(null), article.tables().size(), statements, Json.write(given), id);
    }

    static long idOf(Connection on, String file) throws SQLException {
        return Sql.number(on, "SELECT id FROM article WHERE file = ?", file);
    }

    static void move(Connection on, String file, Path path) throws SQLException {
        Sql.update(on, "UPDATE article SET path = ? WHERE file = ?", path.toString(), file);
    }

    static void putCopy(Connection on, Path path, String name, String of) throws SQLException {
        Sql.update(on, "INSERT OR REPLACE INTO copy (path, file, article) SELECT ?, ?, id FROM article WHERE file = ?",
                path.toString(), name, of);
    }

    /** Gives every article the key that follows from the names of all. */
    static void renewKeys(Connection on) throws SQLException {
        List<String> files = Sql.list(on, "SELECT file FROM article ORDER BY file", row -> row.getString(1));
        List<String> keys = ArticleKeys.of(files);
        try (var update = on.prepareStatement("UPDATE article SET key = ? WHERE file = ? AND key <> ?")) {
            for (int i = 0; i < files.size(); i++) {
                update.setString(1, keys.get(i));
                update.setString(2, files.get(i));
                update.setString(3, keys.get(i));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
