package org.parley.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.Splitter;
import org.parley.timeline.weave.Shelf;

/** Looks up facts in the library, and keeps the keys by which they can meet. */
final class FactShelf implements Shelf {

    private final Session on;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<Long, String> files = new HashMap<>();

    FactShelf(Session on) {
        this.on = on;
    }

    private long row(String file) {
        return rows.computeIfAbsent(file, name -> ArticleTable.idOf(on, name));
    }

    @Override
    public ArticleFacts article(String file) {
        return ReadingTable.facts(on, row(file));
    }

    @Override
    public ArticleFacts article(String file, List<Integer> places) {
        return ReadingTable.facts(on, row(file), places);
    }

    @Override
    public Set<FactKey> keys(FactRef fact) {
        return new HashSet<>(on.list("SELECT key, first, last FROM fact_key WHERE article = ?"
                + " AND number = ?", row -> new FactKey(row.getLong(1), row.getInt(2), row.getInt(3)),
                row(fact.file()), fact.number()));
    }

    @Override
    public Collection<Use> uses(long key) {
        return on.list("SELECT article, number, first, last FROM fact_key WHERE key = ?",
                row -> new Use(new FactRef(file(row.getLong(1)), row.getInt(2)),
                        new FactKey(key, row.getInt(3), row.getInt(4))),
                key);
    }

    private String file(long article) {
        return files.computeIfAbsent(article,
                id -> on.first("SELECT file FROM article WHERE id = ?", row -> row.getString(1), id).orElseThrow());
    }

    /**
     * Parts of a removed article are parts until the timeline is woven anew: an event that loses one is another then.
     */
    @Override
    public Collection<Part> event(String part) {
        return on.list(
                "SELECT o.part, a.file FROM event_part p JOIN event_part o ON o.event = p.event"
                        + " JOIN imported a ON a.id = o.article WHERE p.part = ?",
                row -> new Part(row.getString(1), row.getString(2)), part);
    }

    /** A key as it is kept of a fact of an article. */
    private record Kept(int number, FactKey key) {}

    /**
     * Keeps the keys of the facts of an article in place of those that it had, if they are others.
     *
     * @param splitter by which mentions are set apart
     */
    static void putKeys(Session on, long article, ArticleFacts facts, Splitter splitter) {
        Set<Kept> now = new HashSet<>();
        ArticleFacts split = splitter.split(facts);
        for (ArticleFacts.EventFacts event : split.events()) {
            FactKey.of(Fact.of(split, event, splitter.isAlone(event)))
                    .forEach(key -> now.add(new Kept(event.number(), key)));
        }
        Set<Kept> before = new HashSet<>(on.list("SELECT number, key, first, last FROM fact_key WHERE article = ?",
                row -> new Kept(row.getInt(1), new FactKey(row.getLong(2), row.getInt(3), row.getInt(4))), article));
        if (now.equals(before)) {
            return;
        }
        on.update("DELETE FROM fact_key WHERE article = ?", article);
        now.forEach(kept -> on.update("INSERT INTO fact_key (key, article, number, first, last) VALUES (?, ?, ?, ?, ?)",
                kept.key().key(), article, kept.number(), kept.key().first(), kept.key().last()));
    }
}
