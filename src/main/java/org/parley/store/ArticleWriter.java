package org.parley.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an article with all that is derived from it, and marks that the timeline is to follow.
 *
 * <p>A statement that may change several rows makes SQLite write out what a full-text index has gathered, and an index
 * of many small parts is merged over and over. So for a new article, of which there is nothing to remove, there is
 * none, and of several that are written together the words come last.
 */
final class ArticleWriter {

    private ArticleWriter() {}

    /** Keeps a new article, or a new version of the one that has its name. */
    static void put(Session on, Stored.Incoming incoming) throws SQLException {
        Stored.Derived derived = incoming.derived();
        Optional<Long> known = ArticleTable.find(on, derived.article().file());
        if (known.isPresent()) {
            StaleTable.mark(on, List.of(known.get()));
            replace(on, Map.of(known.get(), derived));
            ArticleTable.putVersion(on, known.get(), incoming);
        } else {
            long id = ArticleTable.add(on, incoming);
            StaleTable.put(on, id);
            ArticleTable.putVersion(on, id, incoming);
            putAll(on, id, derived);
        }
    }

    /** Drops what was derived from an article, which no longer counts; its file stays. */
    static void remove(Session on, String file) throws SQLException {
        long id = ArticleTable.importedAs(on, file);
        StaleTable.markGone(on, id);
        StatementTable.remove(on, id);
        OriginTable.remove(on, id);
        PassageTable.remove(on, Set.of(id));
        DataTableTable.remove(on, Set.of(id));
        on.update("DELETE FROM fact_key WHERE article = ?", id);
        on.update("DELETE FROM reading WHERE article = ?", id);
        on.update("INSERT OR IGNORE INTO removed (article) VALUES (?)", id);
    }

    /** Lets an article that was removed count again. */
    static void takeBack(Session on, Stored.Derived derived) throws SQLException {
        long id = ArticleTable.importedAs(on, derived.article().file());
        on.update("DELETE FROM removed WHERE article = ?", id);
        ArticleTable.describe(on, id, derived);
        putAll(on, id, derived);
        StaleTable.markBack(on, id);
    }

    /** All that is derived from an article of which nothing is kept. */
    private static void putAll(Session on, long id, Stored.Derived derived) throws SQLException {
        OriginTable.put(on, id, derived.fingerprint());
        putWords(on, id, derived);
        putRest(on, id, derived);
    }

    /** Replaces what was derived from the newest versions of articles. */
    static void putDerived(Session on, List<Stored.Derived> all) throws SQLException {
        Map<Long, Stored.Derived> byId = new LinkedHashMap<>();
        for (Stored.Derived derived : all) {
            byId.put(ArticleTable.idOf(on, derived.article().file()), derived);
        }
        StaleTable.mark(on, byId.keySet());
        replace(on, byId);
        for (Map.Entry<Long, Stored.Derived> article : byId.entrySet()) {
            ArticleTable.describe(on, article.getKey(), article.getValue());
        }
    }

    /** To be done before the articles are described anew: the words of one that is as it was stay in the index. */
    private static void replace(Session on, Map<Long, Stored.Derived> articles) throws SQLException {
        Map<Long, Stored.Derived> reworded = new LinkedHashMap<>();
        for (Map.Entry<Long, Stored.Derived> article : articles.entrySet()) {
            long id = article.getKey();
            Stored.Derived derived = article.getValue();
            if (!ReadingTable.isRead(on, id, derived)) {
                reworded.put(id, derived);
            }
            OriginTable.renew(on, id, derived.fingerprint());
            StatementTable.remove(on, id);
            putRest(on, id, derived);
        }
        PassageTable.remove(on, reworded.keySet());
        DataTableTable.remove(on, reworded.keySet());
        for (Map.Entry<Long, Stored.Derived> article : reworded.entrySet()) {
            putWords(on, article.getKey(), article.getValue());
        }
    }

    /** What rests on the article alone, and on nothing that was found in it. */
    private static void putWords(Session on, long id, Stored.Derived derived) throws SQLException {
        PassageTable.put(on, id, derived.article());
        DataTableTable.put(on, id, derived.article());
    }

    private static void putRest(Session on, long id, Stored.Derived derived) throws SQLException {
        ReadingTable.put(on, id, derived.article(), derived.packed(), derived.derivation());
        StatementTable.put(on, id, derived.article(), derived.findings());
        AnchorTable.renew(on, id, derived.article().text());
    }
}
