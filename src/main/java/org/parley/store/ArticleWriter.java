package org.parley.store;

import java.sql.SQLException;
import java.util.Optional;
import org.parley.article.Article;

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
        Optional<Long> known = ArticleTable.find(on, incoming.derived().article().file());
        long id = known.isPresent() ? known.get() : ArticleTable.add(on, incoming);
        if (known.isPresent()) {
            StaleTable.mark(on, id);
            OriginTable.remove(on, id);
            removeDerived(on, id);
        } else {
            StaleTable.put(on, id);
        }
        ArticleTable.putVersion(on, id, incoming);
        OriginTable.put(on, id, incoming.fingerprint());
        derived(on, id, incoming.derived());
    }

    /** Replaces what was derived from the newest version of an article. */
    static void putDerived(Session on, Stored.Derived derived) throws SQLException {
        long id = ArticleTable.idOf(on, derived.article().file());
        StaleTable.mark(on, id);
        removeDerived(on, id);
        ArticleTable.describe(on, id, derived);
        derived(on, id, derived);
    }

    private static void removeDerived(Session on, long id) throws SQLException {
        PassageTable.remove(on, id);
        DataTableTable.remove(on, id);
        StatementTable.remove(on, id);
    }

    private static void derived(Session on, long id, Stored.Derived derived) throws SQLException {
        Article article = derived.article();
        ReadingTable.put(on, id, article, derived.packed(), derived.derivation());
        PassageTable.put(on, id, article);
        DataTableTable.put(on, id, article);
        StatementTable.put(on, id, article, derived.findings());
        AnchorTable.renew(on, id, article.text());
    }
}
