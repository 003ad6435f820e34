package org.parley.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.article.ArticleEntry;
import org.parley.extraction.text.Fingerprint;

/**
 * Which articles are one story under several names. Articles that are alike, directly or through others, have one
 * origin: the one of them that was published first, or else the first by name. What a person sets apart stands for
 * itself.
 */
public final class OriginTable {

    /** So many articles that share a band are compared: of a story that is everywhere each leads to the same others. */
    private static final int COMPARED = 30;

    private final Database database;

    OriginTable(Database database) {
        this.database = database;
    }

    static void remove(Session on, long article) {
        on.update("DELETE FROM fingerprint WHERE article = ?", article);
        on.update("DELETE FROM fingerprint_band WHERE article = ?", article);
        on.update("DELETE FROM alike WHERE a = ?1 OR b = ?1", article);
    }

    /** Keeps the fingerprint that an article has now, if it is another than before. */
    static void renew(Session on, long article, Fingerprint fingerprint) {
        if (!on.exists("SELECT 1 FROM fingerprint WHERE article = ? AND hashes = ?", article, fingerprint.toBytes())) {
            remove(on, article);
            put(on, article, fingerprint);
        }
    }

    /** Keeps the fingerprint of an article and finds the articles that are like it. */
    static void put(Session on, long article, Fingerprint fingerprint) {
        if (fingerprint.isEmpty()) {
            return;
        }
        on.update("INSERT INTO fingerprint (article, hashes) VALUES (?, ?)", article, fingerprint.toBytes());
        Set<Long> candidates = new HashSet<>();
        for (Long band : fingerprint.bands()) {
            candidates.addAll(on.list("SELECT article FROM fingerprint_band WHERE band = ? ORDER BY article LIMIT ?",
                    row -> row.getLong(1), band, COMPARED));
            on.update("INSERT OR IGNORE INTO fingerprint_band (band, article) VALUES (?, ?)", band, article);
        }
        for (long candidate : candidates) {
            Fingerprint other = on.first("SELECT hashes FROM fingerprint WHERE article = ?",
                    row -> Fingerprint.ofBytes(row.getBytes(1)), candidate).orElseThrow();
            if (fingerprint.isAlike(other)) {
                on.update("INSERT OR IGNORE INTO alike (a, b) VALUES (?, ?)", Math.min(article, candidate),
                        Math.max(article, candidate));
            }
        }
    }

    /** An article that is like this one. */
    public Optional<String> alike(String file) {
        return database.read(on -> {
            long article = ArticleTable.idOf(on, file);
            return on.first("SELECT o.file FROM alike l JOIN article o ON o.id = l.a + l.b - ?1"
                    + " WHERE l.a = ?1 OR l.b = ?1 ORDER BY o.file", row -> row.getString(1), article);
        });
    }

    /** Sets an article apart from those that are like it, or takes that back. */
    public void setApart(String file, boolean apart) {
        database.change(on -> {
            long article = ArticleTable.idOf(on, file);
            if (apart) {
                on.update("INSERT OR IGNORE INTO set_apart (article) VALUES (?)", article);
            } else {
                on.update("DELETE FROM set_apart WHERE article = ?", article);
            }
            renew(on, List.of(article));
        });
    }

    /** True if a person set the article apart. */
    public boolean isSetApart(String file) {
        return database.read(
                on -> on.exists("SELECT 1 FROM set_apart s JOIN article a ON a.id = s.article WHERE a.file = ?", file));
    }

    /**
     * Finds the origin anew of articles that changed and of those that are or were one story with them; what stands for
     * another story than before is to be woven anew.
     */
    static void renew(Session on, Collection<Long> changed) {
        Set<Long> reached = new LinkedHashSet<>(changed);
        reached.addAll(on.list("SELECT o.article FROM origin s JOIN origin o ON o.story = s.story WHERE s.article IN"
                + " (SELECT value FROM json_each(?))", row -> row.getLong(1), StoredJson.write(changed)));
        Map<Long, Long> leads = new HashMap<>();
        Set<Long> members = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            long one = open.poll();
            for (long other : like(on, one)) {
                members.addAll(List.of(one, other));
                long a = root(leads, one);
                long b = root(leads, other);
                if (a != b) {
                    leads.put(a, b);
                }
                if (reached.add(other)) {
                    open.add(other);
                }
            }
        }
        String all = StoredJson.write(reached);
        Map<Long, Long> before = stories(on, all);
        on.update("DELETE FROM origin WHERE article IN (SELECT value FROM json_each(?))", all);
        members.forEach(member -> on.update("INSERT INTO origin (article, story) VALUES (?, ?)", member,
                root(leads, member)));
        on.update("""
                  WITH first AS MATERIALIZED (
                      SELECT o.story AS root, a.id AS id, row_number() OVER (PARTITION BY o.story
                          ORDER BY a.published IS NULL, a.published, a.file) AS place
                      FROM json_each(?1) i CROSS JOIN origin o ON o.article = i.value
                      CROSS JOIN article a ON a.id = o.article)
                  UPDATE origin SET story = (SELECT id FROM first WHERE root = origin.story AND place = 1)
                  WHERE article IN (SELECT value FROM json_each(?1))""", all);
        Map<Long, Long> now = stories(on, all);
        StaleTable.mark(on, reached.stream()
                .filter(article -> !Objects.equals(before.get(article), now.get(article))).toList());
    }

    /** By article: the one that stands for its story, if it is one with others. */
    private static Map<Long, Long> stories(Session on, String articles) {
        Map<Long, Long> stories = new HashMap<>();
        on.each("SELECT article, story FROM origin WHERE article IN (SELECT value FROM json_each(?))",
                row -> stories.put(row.getLong(1), row.getLong(2)), articles);
        return stories;
    }

    /** The articles that are directly like one, as far as nobody set either apart. */
    private static List<Long> like(Session on, long article) {
        return on.list("SELECT l.a + l.b - ?1 AS other FROM alike l WHERE (l.a = ?1 OR l.b = ?1)"
                + " AND l.a NOT IN (SELECT article FROM set_apart) AND l.b NOT IN (SELECT article FROM set_apart)",
                row -> row.getLong(1), article);
    }

    private static long root(Map<Long, Long> leads, long article) {
        long at = article;
        while (leads.containsKey(at)) {
            at = leads.get(at);
        }
        if (at != article) {
            leads.put(article, at);
        }
        return at;
    }

    /** The articles of one origin with {@code file}, itself among them, by name; empty if it stands for itself. */
    public List<ArticleEntry> story(String file) {
        return database.read(on -> {
            List<String> files = on.list(
                    "SELECT a.file FROM origin o JOIN article a ON a.id = o.article WHERE o.story ="
                            + " (SELECT s.story FROM origin s JOIN article x ON x.id = s.article WHERE x.file = ?)",
                    row -> row.getString(1), file);
            return ArticleTable.entries(on, StoredJson.write(files));
        });
    }
}
