package org.parley.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.FactRef;
import org.parley.timeline.Shelf;
import org.parley.timeline.Weaver;

/** Looks up facts in the library, and keeps the keys by which they can meet. */
final class FactShelf implements Shelf {

    private final Session on;
    private final Map<String, Long> rows = new HashMap<>();

    FactShelf(Session on) {
        this.on = on;
    }

    private long row(String file) throws SQLException {
        Long known = rows.get(file);
        if (known == null) {
            known = ArticleTable.idOf(on, file);
            rows.put(file, known);
        }
        return known;
    }

    @Override
    public ArticleFacts article(String file) {
        return SqlFailure.pass(() -> ReadingTable.facts(on, row(file)));
    }

    @Override
    public Set<Long> keys(FactRef fact) {
        return SqlFailure.pass(() -> new HashSet<>(on.list("SELECT key FROM fact_key WHERE article = ? AND number = ?",
                row -> row.getLong(1), row(fact.file()), fact.number())));
    }

    @Override
    public Collection<FactRef> withKey(long key) {
        return SqlFailure
                .pass(() -> on.list("SELECT a.file, k.number FROM fact_key k JOIN article a ON a.id = k.article"
                        + " WHERE k.key = ?", row -> new FactRef(row.getString(1), row.getInt(2)), key));
    }

    @Override
    public Collection<Part> event(String part) {
        return SqlFailure.pass(() -> on.list(
                "SELECT o.part, a.file FROM event_part p JOIN event_part o ON o.event = p.event"
                        + " JOIN article a ON a.id = o.article WHERE p.part = ?",
                row -> new Part(row.getString(1), row.getString(2)), part));
    }

    /** Keeps the keys of the facts of an article in place of those of its former version. */
    static void putKeys(Session on, long article, ArticleFacts facts) throws SQLException {
        on.update("DELETE FROM fact_key WHERE article = ?", article);
        for (Map.Entry<Integer, Set<Long>> fact : Weaver.keys(facts).entrySet()) {
            for (long key : fact.getValue()) {
                on.update("INSERT OR IGNORE INTO fact_key (key, article, number) VALUES (?, ?, ?)", key, article,
                        fact.getKey());
            }
        }
    }

    /** The facts that have a key which a fact had that is gone. */
    static List<FactRef> stale(Session on) throws SQLException {
        return on.list("SELECT DISTINCT a.file, k.number FROM stale_key s JOIN fact_key k ON k.key = s.key"
                + " JOIN article a ON a.id = k.article", row -> new FactRef(row.getString(1), row.getInt(2)));
    }
}
