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
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.weave.Shelf;
import org.parley.timeline.weave.Weaver;

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
    public ArticleFacts article(String file, List<Integer> places) {
        return SqlFailure.pass(() -> ReadingTable.facts(on, row(file), places));
    }

    @Override
    public Set<FactKey> keys(FactRef fact) {
        return SqlFailure.pass(() -> new HashSet<>(on.list("SELECT key, first, last FROM fact_key WHERE article = ?"
                + " AND number = ?", row -> new FactKey(row.getLong(1), row.getInt(2), row.getInt(3)),
                row(fact.file()), fact.number())));
    }

    @Override
    public Collection<FactRef> meeting(FactKey key, String file) {
        return SqlFailure.pass(() -> on.list("SELECT a.file, k.number FROM fact_key k JOIN article a"
                + " ON a.id = k.article WHERE k.key = ? AND (k.first <= ? AND k.last >= ? OR k.article = ?)",
                row -> new FactRef(row.getString(1), row.getInt(2)), key.key(), key.last(), key.first(), row(file)));
    }

    @Override
    public Collection<Part> event(String part) {
        return SqlFailure.pass(() -> on.list(
                "SELECT o.part, a.file FROM event_part p JOIN event_part o ON o.event = p.event"
                        + " JOIN article a ON a.id = o.article WHERE p.part = ?",
                row -> new Part(row.getString(1), row.getString(2)), part));
    }

    /** A key as it is kept of a fact of an article. */
    private record Kept(int number, FactKey key) {}

    /** Keeps the keys of the facts of an article in place of those of its former version, if they are others. */
    static void putKeys(Session on, long article, ArticleFacts facts) throws SQLException {
        Set<Kept> now = new HashSet<>();
        Weaver.keys(facts).forEach((number, keys) -> keys.forEach(key -> now.add(new Kept(number, key))));
        Set<Kept> before = new HashSet<>(on.list("SELECT number, key, first, last FROM fact_key WHERE article = ?",
                row -> new Kept(row.getInt(1), new FactKey(row.getLong(2), row.getInt(3), row.getInt(4))), article));
        if (now.equals(before)) {
            return;
        }
        on.update("DELETE FROM fact_key WHERE article = ?", article);
        for (Kept kept : now) {
            on.update("INSERT OR IGNORE INTO fact_key (key, article, number, first, last) VALUES (?, ?, ?, ?, ?)",
                    kept.key().key(), article, kept.number(), kept.key().first(), kept.key().last());
        }
    }

    /** The facts that met one that is gone. */
    static List<FactRef> stale(Session on) throws SQLException {
        return on.list("SELECT DISTINCT a.file, k.number FROM stale_key s CROSS JOIN fact_key k ON k.key = s.key"
                + " AND k.first <= s.last AND k.last >= s.first CROSS JOIN article a ON a.id = k.article",
                row -> new FactRef(row.getString(1), row.getInt(2)));
    }
}
