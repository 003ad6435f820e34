package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.SourceMap;
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.timeline.ArticleFacts;

/** What was read and found in the newest version of each article. */
public final class ReadingTable {

    private static final String ARTICLE = "SELECT a.file, a.sha256, a.title, a.title_derived, r.text, r.structure%s"
            + " FROM article a JOIN reading r ON r.article = a.id WHERE a.file = ?";
    private static final int FINDINGS = 7;

    private final Database database;

    ReadingTable(Database database) {
        this.database = database;
    }

    /** An article without its text, which stands in a column of its own. */
    private record Structure(Format format, Metadata metadata, List<Block> blocks, List<NotUnderstood> notUnderstood,
            SourceMap sourceMap) {}

    /** Turns what is to be kept of an article into bytes: on any thread, since it takes long and needs no library. */
    public static Stored.Packed pack(byte[] bytes, Article article, Findings findings) {
        Structure structure = new Structure(article.format(), article.metadata(), article.blocks(),
                article.notUnderstood(), article.sourceMap());
        return new Stored.Packed(Compressed.of(bytes), StoredJson.pack(structure), StoredJson.pack(findings),
                PackedFacts.pack(ArticleFacts.of(article, "", findings)));
    }

    static void put(Session on, long id, Article article, Stored.Packed packed, String derivation) {
        on.update("INSERT INTO reading (article, derivation, text, structure, findings, facts)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET derivation = excluded.derivation,"
                + " text = excluded.text, structure = excluded.structure, findings = excluded.findings,"
                + " facts = excluded.facts", id, derivation, article.text(), packed.structure(), packed.findings(),
                packed.facts());
    }

    /** True if what was read before of an article is the very same, whatever was found in it. */
    static boolean isRead(Session on, long article, Stored.Derived derived) {
        return on.exists("SELECT 1 FROM reading r JOIN article a ON a.id = r.article WHERE r.article = ?"
                + " AND r.structure = ? AND r.text = ? AND a.title = ?", article,
                derived.packed().structure(), derived.article().text(), derived.article().title());
    }

    /** What an article contributes to the timeline, with its mark for a key. */
    static ArticleFacts facts(Session on, long article) {
        return packed(on, article).whole(ArticleMark.of(article));
    }

    /** What it contributes with the events at {@code places}. */
    static ArticleFacts facts(Session on, long article, List<Integer> places) {
        return packed(on, article).some(ArticleMark.of(article), places);
    }

    private static PackedFacts packed(Session on, long article) {
        return on.first("SELECT r.facts, s.file FROM reading r LEFT JOIN origin o ON o.article = r.article"
                + " LEFT JOIN imported s ON s.id = o.story WHERE r.article = ?",
                row -> new PackedFacts(row.getBytes(1), Optional.ofNullable(row.getString(2))), article).orElseThrow();
    }

    /** What was read of an article and found in it. */
    public Optional<ReadArticle> of(String file) {
        return database.read(on -> on.first(ARTICLE.formatted(", r.findings"),
                row -> new ReadArticle(article(row), StoredJson.unpack(row.getBytes(FINDINGS), Findings.class)), file));
    }

    /** An article without what was found in it. */
    public Optional<Article> article(String file) {
        return database.read(on -> on.first(ARTICLE.formatted(""), ReadingTable::article, file));
    }

    private static Article article(ResultSet row) throws SQLException {
        Structure structure = StoredJson.unpack(row.getBytes(6), Structure.class);
        return new Article(row.getString(1), row.getString(2), structure.format(), row.getString(3),
                row.getBoolean(4), structure.metadata(), row.getString(5), structure.blocks(),
                structure.notUnderstood(), structure.sourceMap());
    }
}
