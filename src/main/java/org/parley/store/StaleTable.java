package org.parley.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What changed since the timeline was woven. */
final class StaleTable {

    private static final int CHANGED = 1;
    private static final int CAME_OR_WENT = 2;

    /** Where one in so many articles changed, all is woven anew. */
    private static final int WHOLE = 4;

    private StaleTable() {}

    static boolean isAny(Session on) throws SQLException {
        return on.exists("SELECT 1 FROM stale") || EventBounds.areMissing(on);
    }

    /**
     * Articles change: to be said before what they contributed is overwritten and their anchors are renewed. Once so
     * many have changed that all is woven anew, it is no more kept what they met.
     */
    static void mark(Session on, Collection<Long> articles) throws SQLException {
        boolean few = areFew(on);
        for (long article : articles) {
            put(on, article, CHANGED);
            if (few) {
                on.update("INSERT OR IGNORE INTO stale_key (key, first, last) SELECT key, first, last FROM fact_key"
                        + " WHERE article = ?", article);
            }
            markAnswered(on, article);
        }
    }

    /** The articles that tell of events of which a person said that they are one with events of this one, or not. */
    private static void markAnswered(Session on, long article) throws SQLException {
        on.update("INSERT OR IGNORE INTO stale (article) SELECT other.article FROM anchor own JOIN answer w"
                + " ON own.id IN (w.a, w.b) JOIN anchor other ON other.id IN (w.a, w.b) WHERE own.article = ?",
                article);
    }

    /** A person says something of an event that the words of an anchor tell of, or no longer does. */
    static void markAnchor(Session on, long anchor) throws SQLException {
        on.update("INSERT OR IGNORE INTO stale (article) SELECT article FROM anchor WHERE id = ?", anchor);
    }

    /** An article is new. */
    static void put(Session on, long article) throws SQLException {
        put(on, article, CAME_OR_WENT);
    }

    /** An article goes: to be said before what it contributed is dropped. */
    static void markGone(Session on, long article) throws SQLException {
        mark(on, List.of(article));
        put(on, article, CAME_OR_WENT);
    }

    /** An article that was removed comes back: to be said once its anchors are found. */
    static void markBack(Session on, long article) throws SQLException {
        put(on, article);
        markAnswered(on, article);
    }

    private static void put(Session on, long article, int how) throws SQLException {
        Tally.put(on, Tally.Of.ARTICLES_CHANGED, Math.max(how, Tally.of(on, Tally.Of.ARTICLES_CHANGED)));
        on.update("INSERT OR IGNORE INTO stale (article) VALUES (?)", article);
    }

    /** True if so few articles changed that it may be enough to weave anew what they reach; never again once false. */
    static boolean areFew(Session on) throws SQLException {
        return on.number("SELECT count(*) FROM stale") * WHOLE < on.number("SELECT count(*) FROM imported");
    }

    /** The rows of those articles that were not removed. */
    static List<Long> present(Session on) throws SQLException {
        return on.list("SELECT s.article FROM stale s JOIN article a ON a.id = s.article ORDER BY s.article",
                row -> row.getLong(1));
    }

    /** The rows of the articles. */
    static List<Long> articles(Session on) throws SQLException {
        return on.list("SELECT article FROM stale ORDER BY article", row -> row.getLong(1));
    }

    /** True if articles changed; false if only a person said something of events. */
    static boolean articlesChanged(Session on) throws SQLException {
        return Tally.of(on, Tally.Of.ARTICLES_CHANGED) != 0;
    }

    /** True if there are articles that were not there before, or some that were are gone. */
    static boolean articlesCameOrWent(Session on) throws SQLException {
        return Tally.of(on, Tally.Of.ARTICLES_CHANGED) == CAME_OR_WENT;
    }

    static void clear(Session on) throws SQLException {
        Tally.put(on, Tally.Of.ARTICLES_CHANGED, 0);
        on.update("DELETE FROM stale");
        on.update("DELETE FROM stale_key");
    }
}
