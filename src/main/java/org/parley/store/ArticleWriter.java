package org.parley.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes an article with all that is derived from it, and marks that the timeline is to follow.
 *
 * <p>A statement that may change several rows makes SQLite write out what a full-text index has gathered, and an index
 * of many small parts is merged over and over. So for a new article, of which there is nothing to remove, there is
 * none.
 */
final class ArticleWriter {

    private ArticleWriter() {}

    /** Keeps a new article, or a new version of the one that has its name. */
    static void put(Session on, Stored.Incoming incoming) throws SQLException {
        Stored.Derived derived = incoming.derived();
        Optional<Long> known = ArticleTable.find(on, derived.article().file());
        if (known.isPresent()) {
            StaleTable.mark(on, known.get());
            replace(on, known.get(), derived);
            ArticleTable.putVersion(on, known.get(), incoming);
        } else {
            long id = ArticleTable.add(on, incoming);
            StaleTable.put(on, id);
            ArticleTable.putVersion(on, id, incoming);
            OriginTable.put(on, id, derived.fingerprint());
            putWords(on, id, derived);
            putRest(on, id, derived);
        }
    }

    /** Replaces what was derived from the newest version of an article. */
    static void putDerived(Session on, Stored.Derived derived) throws SQLException {
        long id = ArticleTable.idOf(on, derived.article().file());
        StaleTable.mark(on, id);
        replace(on, id, derived);
        ArticleTable.describe(on, id, derived);
    }

    /** To be done before the article is described anew: the words of one that is as it was stay in the index. */
    private static void replace(Session on, long id, Stored.Derived derived) throws SQLException {
        OriginTable.renew(on, id, derived.fingerprint());
        if (!ReadingTable.isRead(on, id, derived)) {
            PassageTable.remove(on, id);
            DataTableTable.remove(on, id);
            putWords(on, id, derived);
        }
        StatementTable.remove(on, id);
        putRest(on, id, derived);
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
