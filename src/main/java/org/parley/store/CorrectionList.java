package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.timeline.Evidence;

/** Lists what a person says of events, one by one. */
final class CorrectionList {

    private CorrectionList() {}

    /** All of it, the oldest first: answers on two events, then what was set of one. */
    static List<Stored.CorrectionEntry> all(Session on) throws SQLException {
        List<Stored.CorrectionEntry> found = new ArrayList<>(
                on.list("SELECT id, CASE same WHEN 1 THEN 'SAME' ELSE 'DIFFERENT' END, '', NULL, a, b FROM answer"
                        + " ORDER BY id", row -> entry(on, row, row.getLong(5), row.getLong(6))));
        found.addAll(on.list("SELECT id, field, value, was, anchor FROM correction ORDER BY id",
                row -> entry(on, row, row.getLong(5))));
        return found;
    }

    /** Takes one of them back. */
    static void remove(Session on, Stored.CorrectionEntry entry) throws SQLException {
        if (entry.kind().equals("SAME") || entry.kind().equals("DIFFERENT")) {
            CorrectionTable.removeAnswer(on, entry.id());
        } else {
            CorrectionTable.remove(on, entry.id());
        }
    }

    private static Stored.CorrectionEntry entry(Session on, ResultSet row, long... anchors) throws SQLException {
        List<Evidence> words = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (long anchor : anchors) {
            words.add(words(on, anchor));
            AnchorTable.event(on, anchor).ifPresent(events::add);
        }
        return new Stored.CorrectionEntry(row.getLong(1), row.getString(2), row.getString(3),
                Optional.ofNullable(row.getString(4)), words.stream().anyMatch(one -> one.line() == 0),
                isRemoved(on, anchors), words, events);
    }

    private static boolean isRemoved(Session on, long... anchors) throws SQLException {
        for (long anchor : anchors) {
            if (on.exists("SELECT 1 FROM anchor n JOIN removed r ON r.article = n.article WHERE n.id = ?", anchor)) {
                return true;
            }
        }
        return false;
    }

    /** The words of an anchor; on line 0 if its article no longer has them, or was removed. */
    private static Evidence words(Session on, long anchor) throws SQLException {
        return on.first("SELECT a.file, a.key, n.start, n.end, n.exact, n.lost OR r.text IS NULL, r.text"
                + " FROM anchor n JOIN imported a ON a.id = n.article LEFT JOIN reading r ON r.article = a.id"
                + " WHERE n.id = ?",
                row -> new Evidence(row.getString(1), row.getString(2), new Span(row.getInt(3), row.getInt(4)),
                        row.getBoolean(6) ? 0 : new Lines(row.getString(7)).lineOf(row.getInt(3)), row.getString(5)),
                anchor).orElseThrow();
    }
}
