package org.parley.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.Corrections;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.weave.Change;

/** What changed since the timeline was woven. */
final class StaleTable {

    /** How an article changed. What comes later counts for more. */
    enum How {
        /** A person said that an event is one with another, or that it is not. */
        ANSWERED,
        /** A person split a mention off its event, or no longer does. */
        SPLIT,
        /** It was read anew. */
        READ,
        /** It was not there before, or a person removed it or took it back. */
        CAME_OR_WENT
    }

    /** Where one in so many articles changed, all is woven anew. */
    private static final int WHOLE = 4;

    private StaleTable() {}

    static boolean isAny(Session on) {
        return on.exists("SELECT 1 FROM stale UNION ALL SELECT 1 FROM stale_anchor") || isWhole(on);
    }

    /** True if all is to be woven anew, since the library is of a form in which less than now was kept. */
    static boolean isWhole(Session on) {
        return Tally.of(on, Tally.Of.WHOLE_ANEW) != 0;
    }

    /** Articles are read anew: to be said before what they contributed is overwritten and their anchors are renewed. */
    static void mark(Session on, Collection<Long> articles) {
        boolean few = areFew(on);
        for (long article : articles) {
            put(on, article, How.READ);
            keepKeys(on, article, few);
            markAnswered(on, article);
        }
    }

    /** Of facts that may change. Once so many have changed that all is woven anew, it is no more kept whom they met. */
    private static void keepKeys(Session on, long article, boolean few) {
        if (few) {
            on.update("INSERT OR IGNORE INTO stale_key (key, first, last) SELECT key, first, last FROM fact_key"
                    + " WHERE article = ?", article);
        }
    }

    /** The articles that tell of events of which a person said that they are one with events of this one, or not. */
    private static void markAnswered(Session on, long article) {
        for (long other : on.list("SELECT other.article FROM anchor own JOIN answer w ON own.id IN (w.a, w.b)"
                + " JOIN anchor other ON other.id IN (w.a, w.b) WHERE own.article = ?", row -> row.getLong(1),
                article)) {
            put(on, other, How.ANSWERED);
        }
    }

    /** A person says how, when or where the event was that the words of an anchor tell of, or no longer does. */
    static void markTold(Session on, long anchor) {
        on.update("INSERT OR IGNORE INTO stale_anchor (anchor) VALUES (?)", anchor);
    }

    /** A person says which events are one with the one that the words of an anchor tell of, or no longer does. */
    static void markAnchor(Session on, long anchor, How how) {
        long article = on.number("SELECT article FROM anchor WHERE id = ?", anchor);
        put(on, article, how);
        if (how == How.SPLIT) {
            keepKeys(on, article, areFew(on));
        }
    }

    /** An article is new. */
    static void put(Session on, long article) {
        put(on, article, How.CAME_OR_WENT);
    }

    /** An article goes: to be said before what it contributed is dropped. */
    static void markGone(Session on, long article) {
        mark(on, List.of(article));
        put(on, article, How.CAME_OR_WENT);
    }

    /** An article that was removed comes back: to be said once its anchors are found. */
    static void markBack(Session on, long article) {
        put(on, article);
        markAnswered(on, article);
    }

    private static void put(Session on, long article, How how) {
        on.update("INSERT INTO stale (article, how) VALUES (?1, ?2) ON CONFLICT (article) DO UPDATE"
                + " SET how = max(how, ?2)", article, how.ordinal());
    }

    /** True if so few articles changed that it may be enough to weave anew what they reach; never again once false. */
    static boolean areFew(Session on) {
        return on.number("SELECT count(*) FROM stale") * WHOLE < on.number("SELECT count(*) FROM imported");
    }

    /** The rows of the articles. */
    static List<Long> articles(Session on) {
        return on.list("SELECT article FROM stale ORDER BY article", row -> row.getLong(1));
    }

    /** What changed, as the timeline is woven by it. */
    static Change change(Session on) {
        Map<How, Set<String>> files = new EnumMap<>(How.class);
        on.each("SELECT s.how, a.file FROM stale s JOIN article a ON a.id = s.article", row -> files
                .computeIfAbsent(How.values()[row.getInt(1)], _ -> new HashSet<>()).add(row.getString(2)));
        Set<String> read = new HashSet<>();
        List.of(How.SPLIT, How.READ, How.CAME_OR_WENT).forEach(how -> read.addAll(files.getOrDefault(how, Set.of())));
        return new Change(read, on.list("SELECT key, first, last FROM stale_key",
                row -> new FactKey(row.getLong(1), row.getInt(2), row.getInt(3))),
                files.getOrDefault(How.ANSWERED, Set.of()), told(on));
    }

    private static Set<Corrections.At> told(Session on) {
        Set<Corrections.At> told = new HashSet<>();
        on.each("SELECT anchor FROM stale_anchor", row -> AnchorTable.at(on, row.getLong(1)).ifPresent(told::add));
        return told;
    }

    /** True if articles changed; false if only a person said something of events. */
    static boolean articlesChanged(Session on) {
        return isAny(on, How.READ);
    }

    /** True if there are articles that were not there before, or some that were are gone. */
    static boolean articlesCameOrWent(Session on) {
        return isAny(on, How.CAME_OR_WENT);
    }

    private static boolean isAny(Session on, How how) {
        return on.exists("SELECT 1 FROM stale WHERE how >= " + how.ordinal());
    }

    static void clear(Session on) {
        Tally.put(on, Tally.Of.WHOLE_ANEW, 0);
        ReadingMark.clear(on);
        on.update("DELETE FROM stale");
        on.update("DELETE FROM stale_key");
        on.update("DELETE FROM stale_anchor");
    }
}
