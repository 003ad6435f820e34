package org.parley.store;

import java.sql.SQLException;
import org.parley.article.Article;

/** Writes an article with all that is derived from it, and marks that the timeline is to follow. */
final class ArticleWriter {

    private ArticleWriter() {}

    /** Keeps a new article, or a new version of the one that has its name. */
    static void put(Session on, Stored.Incoming incoming) throws SQLException {
        long id = ArticleTable.put(on, incoming);
        StaleTable.mark(on, id);
        OriginTable.remove(on, id);
        OriginTable.put(on, id, incoming.fingerprint());
        derived(on, id, incoming.derived());
    }

    /** Replaces what was derived from the newest version of an article. */
    static void putDerived(Session on, Stored.Derived derived) throws SQLException {
        long id = ArticleTable.idOf(on, derived.article().file());
        StaleTable.mark(on, id);
        ArticleTable.describe(on, id, derived);
        derived(on, id, derived);
    }

    private static void derived(Session on, long id, Stored.Derived derived) throws SQLException {
        Article article = derived.article();
        PassageTable.remove(on, id);
        DataTableTable.remove(on, id);
        StatementTable.remove(on, id);
        ReadingTable.put(on, id, article, derived.packed(), derived.derivation());
        PassageTable.put(on, id, article);
        DataTableTable.put(on, id, article);
        StatementTable.put(on, id, article, derived.findings());
        AnchorTable.renew(on, id, article.text());
    }
}
