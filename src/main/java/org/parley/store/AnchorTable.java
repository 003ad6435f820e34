package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.parley.article.Lines;
import org.parley.article.Quote;
import org.parley.article.Span;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;

/**
 * Words that a person's notes and corrections are fixed to. When an article changes they are looked for in its new
 * text; an anchor whose words are not there, or are there more than once in the same surroundings, is lost rather than
 * guessed.
 */
final class AnchorTable {

    private AnchorTable() {}

    /** Fixes something to the first mention of {@code event}, were its article read anew since it was woven. */
    static long put(Session on, Event event) {
        Evidence mention = event.mentions().getFirst().evidence();
        String text = text(on, mention.article());
        boolean same = text.startsWith(mention.quote(), mention.span().start());
        Span span = same ? mention.span()
                : find(new Quote(mention.span(), mention.quote(), "", ""), text).orElseThrow(() -> new StoreException(
                        mention.article() + " was read anew meanwhile and has other words now: try again"));
        return put(on, mention.article(), text, span);
    }

    /** Fixes something to words of an article. */
    static long put(Session on, String article, Span span) {
        return put(on, article, text(on, article), span);
    }

    private static String text(Session on, String article) {
        return on.first("SELECT r.text FROM reading r JOIN article a ON a.id = r.article WHERE a.file = ?",
                row -> row.getString(1), article).orElseThrow();
    }

    private static long put(Session on, String article, String text, Span span) {
        Quote quote = Quote.of(text, span);
        return on.insert("INSERT INTO anchor (article, start, end, exact, prefix, suffix)"
                + " SELECT id, ?, ?, ?, ?, ? FROM article WHERE file = ?", quote.span().start(), quote.span().end(),
                quote.exact(), quote.prefix(), quote.suffix(), article);
    }

    /** Looks for the anchors of an article in its new text. */
    static void renew(Session on, long article, String text) {
        record Anchor(long id, Quote quote) {}
        List<Anchor> anchors = on.list("SELECT id, start, end, exact, prefix, suffix FROM anchor"
                + " WHERE article = ?",
                row -> new Anchor(row.getLong(1), new Quote(
                        new Span(row.getInt(2), row.getInt(3)), row.getString(4), row.getString(5), row.getString(6))),
                article);
        for (Anchor anchor : anchors) {
            Optional<Span> found = find(anchor.quote(), text);
            if (found.isPresent()) {
                on.update("UPDATE anchor SET start = ?, end = ?, lost = 0 WHERE id = ?", found.get().start(),
                        found.get().end(), anchor.id());
            } else {
                on.update("UPDATE anchor SET lost = 1 WHERE id = ? AND lost = 0", anchor.id());
            }
        }
    }

    /** Words that an article no longer has. */
    record Lost(String file, String exact) {}

    /**
     * The words that were lost since this was asked last. What is lost and was told of has 2 in the place of 1.
     */
    static List<Lost> newlyLost(Session on) {
        List<Lost> lost = on.list("SELECT DISTINCT a.file, n.exact FROM anchor n JOIN article a ON a.id = n.article"
                + " WHERE n.lost = 1 ORDER BY a.file, n.start", row -> new Lost(row.getString(1), row.getString(2)));
        if (!lost.isEmpty()) {
            on.update("UPDATE anchor SET lost = 2 WHERE lost = 1");
        }
        return lost;
    }

    /** The place of {@code quote}: with all of its surroundings, else where its words stand only once. */
    static Optional<Span> find(Quote quote, String text) {
        Optional<Integer> whole = only(text, quote.prefix() + quote.exact() + quote.suffix())
                .map(at -> at + quote.prefix().length());
        Optional<Integer> start = whole.isPresent() ? whole : only(text, quote.exact());
        return start.map(at -> new Span(at, at + quote.exact().length()));
    }

    private static Optional<Integer> only(String text, String words) {
        int first = text.indexOf(words);
        return first < 0 || text.indexOf(words, first + 1) >= 0 ? Optional.empty() : Optional.of(first);
    }

    /** Where anchor {@code id} stands now; empty if it is lost. */
    static Optional<Corrections.At> at(Session on, long id) {
        return on.first("SELECT a.file, n.start, n.end FROM anchor n JOIN article a ON a.id = n.article"
                + " WHERE n.id = ? AND NOT n.lost",
                row -> new Corrections.At(row.getString(1), new Span(row.getInt(2), row.getInt(3))), id);
    }

    /** The event that has a mention where anchor {@code id} stands. */
    static Optional<String> event(Session on, long id) {
        return on.first("""
                        SELECT e.id FROM anchor n JOIN article a ON a.id = n.article
                        JOIN mention m ON m.article = a.file AND m.start < n.end AND n.start < m.end
                        JOIN event e ON e.ref = m.event
                        WHERE n.id = ? AND NOT n.lost
                        ORDER BY abs(m.start - n.start) + abs(m.end - n.end), e.id LIMIT 1""",
                row -> row.getString(1), id);
    }

    /** The words of an anchor; on line 0 if its article no longer has them, or was removed. */
    static Evidence words(Session on, long anchor) {
        return on.first("SELECT a.file, a.key, n.start, n.end, n.exact, n.lost OR r.text IS NULL, r.text"
                + " FROM anchor n JOIN imported a ON a.id = n.article LEFT JOIN reading r ON r.article = a.id"
                + " WHERE n.id = ?",
                row -> new Evidence(row.getString(1), row.getString(2), new Span(row.getInt(3), row.getInt(4)),
                        row.getBoolean(6) ? 0 : new Lines(row.getString(7)).lineOf(row.getInt(3)), row.getString(5)),
                anchor).orElseThrow();
    }
}
