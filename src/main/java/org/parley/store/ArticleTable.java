package org.parley.store;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.RemovedArticle;
import org.parley.timeline.Timeline;

/** Articles, the versions of their files and the copies of them. */
public final class ArticleTable {

    private static final String ENTRY = "SELECT a.file, a.key, a.title, a.title_derived, a.published, a.outlet,"
            + " (SELECT count(DISTINCT m.event) FROM mention m JOIN event e ON e.ref = m.event"
            + " WHERE m.article = a.file AND e.shown), a.tables, a.statements," + " a.sha256,"
            + " (SELECT s.file FROM origin o JOIN article s ON s.id = o.story WHERE o.article = a.id AND s.id <> a.id)"
            + " FROM article a ";

    private static final String KNOWN = "SELECT a.file, a.path, a.sha256, coalesce(r.derivation, ''), a.given,"
            + " r.article IS NULL FROM imported a LEFT JOIN reading r ON r.article = a.id ";

    private final Database database;

    ArticleTable(Database database) {
        this.database = database;
    }

    public List<ArticleEntry> page(int offset, int limit) {
        return database
                .read(on -> on.list(ENTRY + "ORDER BY a.file LIMIT ? OFFSET ?", ArticleTable::entry, limit, offset));
    }

    public Optional<ArticleEntry> entry(String file) {
        return database.read(on -> entry(on, file));
    }

    static Optional<ArticleEntry> entry(Session on, String file) {
        return on.first(ENTRY + "WHERE a.file = ?", ArticleTable::entry, file);
    }

    /** The entries of {@code files}, a JSON list, by file. */
    static List<ArticleEntry> entries(Session on, String files) {
        return on.list(ENTRY + "WHERE a.file IN (SELECT value FROM json_each(?)) ORDER BY a.file",
                ArticleTable::entry, files);
    }

    /** When all articles were published, by name. */
    public List<Stored.Publication> publications() {
        return database.read(on -> on.list("SELECT file, key, sha256, published FROM article ORDER BY file",
                row -> new Stored.Publication(row.getString(1), row.getString(2), row.getString(3),
                        Optional.ofNullable(row.getString(4)))));
    }

    /** All articles, by name, with the sizes of their newest kept files. */
    public List<Stored.Sized> sizes() {
        return database.read(on -> on.list(
                "SELECT a.file, length(s.bytes) FROM article a JOIN source s ON s.article = a.id"
                        + " AND s.version = a.version ORDER BY a.file",
                row -> new Stored.Sized(row.getString(1), row.getLong(2))));
    }

    /** The articles that the events of a timeline are told in, by name. */
    public List<ArticleEntry> of(Timeline timeline) {
        return database.read(on -> entries(on, StoredJson.write(EventTable.files(timeline.events()))));
    }

    /** The date of publication that a person set, in EDTF. */
    public Optional<String> publishedByPerson(String file) {
        return database.read(on -> on.first("SELECT p.published FROM published_by_person p JOIN imported a"
                + " ON a.id = p.article WHERE a.file = ?", row -> row.getString(1), file));
    }

    public void putPublishedByPerson(String file, Optional<String> edtf) {
        database.change(on -> {
            on.update("DELETE FROM published_by_person WHERE article = ?", idOf(on, file));
            edtf.ifPresent(day -> on.update("INSERT INTO published_by_person (article, published) VALUES (?, ?)",
                    idOf(on, file), day));
        });
    }

    private static ArticleEntry entry(ResultSet row) throws SQLException {
        return new ArticleEntry(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
                Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)), row.getInt(7),
                row.getInt(8), row.getInt(9), row.getString(10), Optional.ofNullable(row.getString(11)));
    }

    /** A library may come from a computer with names that this one cannot write: no such file is here then. */
    private static Path path(String stored) {
        try {
            return Path.of(stored);
        } catch (InvalidPathException _) {
            return Path.of(stored.replaceAll("[^ -~]", "_"));
        }
    }

    static String keyOf(Session on, long article) {
        return on.first("SELECT key FROM article WHERE id = ?", row -> row.getString(1), article).orElse("");
    }

    /** The articles whose files are or were in a folder or below it, by name. */
    public List<Stored.Placed> in(Path folder) {
        return database.read(on -> {
            String path = folder.toString();
            String below = path.endsWith(File.separator) ? path : path + File.separator;
            return on.list("SELECT file, path FROM article WHERE substr(path, 1, ?) = ? ORDER BY file",
                    row -> new Stored.Placed(row.getString(1), path(row.getString(2))),
                    below.codePointCount(0, below.length()), below);
        });
    }

    /** The article whose file is at {@code path}. */
    public Optional<Stored.Known> knownAt(Path path) {
        return database.read(on -> on.first(KNOWN + "WHERE a.path = ?", ArticleTable::known, path.toString()));
    }

    public Optional<Stored.Known> knownAs(String file) {
        return database.read(on -> on.first(KNOWN + "WHERE a.file = ?", ArticleTable::known, file));
    }

    /** An article whose file has these bytes. */
    public Optional<Stored.Known> knownBytes(String sha256) {
        return database.read(on -> on.first(KNOWN + "WHERE a.sha256 = ? ORDER BY r.article IS NULL, a.file",
                ArticleTable::known, sha256));
    }

    private static Stored.Known known(ResultSet row) throws SQLException {
        return new Stored.Known(row.getString(1), path(row.getString(2)), row.getString(3), row.getString(4),
                StoredJson.read(row.getString(5), Metadata.class), row.getBoolean(6));
    }

    /** The newest kept file of an article, also of one that was removed. */
    public Optional<Stored.Source> source(String file) {
        return database.read(on -> on.first("SELECT s.bytes, a.given FROM imported a JOIN source s ON s.article = a.id"
                + " AND s.version = a.version WHERE a.file = ?",
                row -> new Stored.Source(Compressed.restore(row.getBytes(1)),
                        StoredJson.read(row.getString(2), Metadata.class)),
                file));
    }

    /** The row of an article, if there is one of this name. */
    static Optional<Long> find(Session on, String file) {
        return on.first("SELECT id FROM article WHERE file = ?", row -> row.getLong(1), file);
    }

    /** The row of an article that is there or was removed; 0 if there is none of this name. */
    static long importedAs(Session on, String file) {
        return on.number("SELECT id FROM imported WHERE file = ?", file);
    }

    /** What a person removed, by name. */
    public List<RemovedArticle> removed() {
        return database.read(on -> on.list(
                "SELECT a.file, a.key, a.title, a.published, a.outlet FROM removed r JOIN imported a ON a.id = r.article"
                        + " ORDER BY a.file",
                row -> new RemovedArticle(row.getString(1), row.getString(2), row.getString(3),
                        Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5)))));
    }

    /** Makes the row of an article that has no version yet. */
    static long add(Session on, Stored.Incoming incoming) {
        return on.insert("INSERT INTO imported (file, path, version, sha256, title, title_derived, tables,"
                + " statements, given) VALUES (?, ?, 0, '', '', 0, 0, 0, '')", incoming.derived().article().file(),
                incoming.path().toString());
    }

    /** Keeps the next version of an article. */
    static void putVersion(Session on, long id, Stored.Incoming incoming) {
        String path = incoming.path().toString();
        String sha256 = incoming.derived().article().sha256();
        long version = on.number("SELECT version FROM article WHERE id = ?", id) + 1;
        on.update("DELETE FROM copy WHERE path = ?", path);
        on.update("UPDATE imported SET path = ?, version = ?, sha256 = ? WHERE id = ?", path, version, sha256, id);
        on.update("INSERT INTO source (article, version, sha256, bytes) VALUES (?, ?, ?, ?)", id, version, sha256,
                incoming.derived().packed().source());
        describe(on, id, incoming.derived());
    }

    /** Keeps what a list shows of an article. */
    static void describe(Session on, long id, Stored.Derived derived) {
        Article article = derived.article();
        on.update("UPDATE imported SET title = ?, title_derived = ?, published = ?, outlet = ?, tables = ?,"
                + " statements = ?, given = ? WHERE id = ?", article.title(), article.titleDerived(),
                article.metadata().published().map(Published::edtf).orElse(null),
                article.metadata().outlet().orElse(null), article.tables().size(),
                derived.findings().statements().size(), StoredJson.write(derived.given()), id);
    }

    static long idOf(Session on, String file) {
        return on.number("SELECT id FROM article WHERE file = ?", file);
    }

    /** The file of an article was found elsewhere. */
    public void move(String file, Path path) {
        database.change(on -> on.update("UPDATE imported SET path = ? WHERE file = ?", path.toString(), file));
    }

    /** Remembers that the file at {@code path} has the bytes of the article {@code of}. */
    public void putCopy(Path path, String name, String of) {
        database.change(on -> on.update(
                "INSERT OR REPLACE INTO copy (path, file, article) SELECT ?, ?, id FROM article WHERE file = ?",
                path.toString(), name, of));
    }

    /** Other files that have the very bytes of an article, by name. */
    public List<String> copies(String file) {
        return database.read(on -> on.list(
                "SELECT c.file FROM copy c JOIN article a ON a.id = c.article WHERE a.file = ? ORDER BY c.file",
                row -> row.getString(1), file));
    }

    /** Gives every article the key that follows from the names of all. */
    static void renewKeys(Session on) {
        record Keyed(String file, String key) {}
        List<Keyed> known = on.list("SELECT file, key FROM article ORDER BY file",
                row -> new Keyed(row.getString(1), row.getString(2)));
        List<String> keys = ArticleKeys.of(known.stream().map(Keyed::file).toList());
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).equals(known.get(i).key())) {
                on.update("UPDATE imported SET key = ? WHERE file = ?", keys.get(i), known.get(i).file());
            }
        }
    }
}
