package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.parley.timeline.Corrections;
import org.parley.timeline.Evidence;

/** Lists what a person says of events, one by one. */
final class CorrectionList {

    private CorrectionList() {}

    /** All of it, the oldest first: answers on two events, then what was set of one. */
    static List<Stored.CorrectionEntry> all(Session on) {
        List<Stored.CorrectionEntry> found = new ArrayList<>(
                on.list("SELECT id, CASE same WHEN 1 THEN 'SAME' ELSE 'DIFFERENT' END, '', NULL, a, b FROM answer"
                        + " ORDER BY id", row -> entry(on, row, row.getLong(5), row.getLong(6))));
        found.addAll(on.list("SELECT id, field, value, was, anchor FROM correction ORDER BY id",
                row -> entry(on, row, row.getLong(5))));
        return found;
    }

    /** Takes one of them back. */
    static void remove(Session on, Stored.CorrectionEntry entry) {
        if (entry.kind().isAnswer()) {
            CorrectionTable.removeAnswer(on, entry.id());
        } else {
            CorrectionTable.remove(on, entry.id());
        }
    }

    private static Stored.CorrectionEntry entry(Session on, ResultSet row, long... anchors) throws SQLException {
        List<Evidence> words = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (long anchor : anchors) {
            words.add(AnchorTable.words(on, anchor));
            AnchorTable.event(on, anchor).ifPresent(events::add);
        }
        return new Stored.CorrectionEntry(row.getLong(1), Corrections.Kind.valueOf(row.getString(2)), row.getString(3),
                Optional.ofNullable(row.getString(4)), words.stream().anyMatch(one -> one.line() == 0),
                isRemoved(on, anchors), words, events);
    }

    private static boolean isRemoved(Session on, long... anchors) {
        return LongStream.of(anchors).anyMatch(anchor -> on
                .exists("SELECT 1 FROM anchor n JOIN removed r ON r.article = n.article WHERE n.id = ?", anchor));
    }
}
