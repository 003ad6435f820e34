package org.parley.store;

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
public final class ArticleWriter {

    private final Database database;

    ArticleWriter(Database database) {
        this.database = database;
    }

    /** Keeps a new article, or a new version of the one that has its name. */
    public void put(Stored.Incoming incoming) {
        database.change(on -> put(on, incoming));
    }

    private static void put(Session on, Stored.Incoming incoming) {
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
    public void remove(String file) {
        database.change(on -> {
            long id = ArticleTable.importedAs(on, file);
            StaleTable.markGone(on, id);
            StatementTable.remove(on, id);
            OriginTable.remove(on, id);
            PassageTable.remove(on, Set.of(id));
            DataTableTable.remove(on, Set.of(id));
            on.update("DELETE FROM fact_key WHERE article = ?", id);
            on.update("DELETE FROM reading WHERE article = ?", id);
            on.update("INSERT OR IGNORE INTO removed (article) VALUES (?)", id);
        });
    }

    /** Lets an article that was removed count again. */
    public void takeBack(Stored.Derived derived) {
        database.change(on -> {
            long id = ArticleTable.importedAs(on, derived.article().file());
            on.update("DELETE FROM removed WHERE article = ?", id);
            ArticleTable.describe(on, id, derived);
            putAll(on, id, derived);
            StaleTable.markBack(on, id);
        });
    }

    /** All that is derived from an article of which nothing is kept. */
    private static void putAll(Session on, long id, Stored.Derived derived) {
        OriginTable.put(on, id, derived.fingerprint());
        putWords(on, id, derived);
        putRest(on, id, derived);
    }

    /** Replaces what was derived from the newest versions of articles. */
    public void putDerived(List<Stored.Derived> all) {
        database.change(on -> {
            Map<Long, Stored.Derived> byId = new LinkedHashMap<>();
            all.forEach(derived -> byId.put(ArticleTable.idOf(on, derived.article().file()), derived));
            StaleTable.mark(on, byId.keySet());
            replace(on, byId);
            byId.forEach((id, derived) -> ArticleTable.describe(on, id, derived));
        });
    }

    /** To be done before the articles are described anew: the words of one that is as it was stay in the index. */
    private static void replace(Session on, Map<Long, Stored.Derived> articles) {
        Map<Long, Stored.Derived> reworded = new LinkedHashMap<>();
        articles.forEach((id, derived) -> {
            if (!ReadingTable.isRead(on, id, derived)) {
                reworded.put(id, derived);
            }
            OriginTable.renew(on, id, derived.fingerprint());
            StatementTable.remove(on, id);
            putRest(on, id, derived);
        });
        PassageTable.remove(on, reworded.keySet());
        DataTableTable.remove(on, reworded.keySet());
        reworded.forEach((id, derived) -> putWords(on, id, derived));
    }

    /** What rests on the article alone, and on nothing that was found in it. */
    private static void putWords(Session on, long id, Stored.Derived derived) {
        PassageTable.put(on, id, derived.article());
        DataTableTable.put(on, id, derived.article());
    }

    private static void putRest(Session on, long id, Stored.Derived derived) {
        ReadingTable.put(on, id, derived.article(), derived.packed(), derived.derivation());
        StatementTable.put(on, id, derived.article(), derived.findings());
        AnchorTable.renew(on, id, derived.article().text());
    }
}
