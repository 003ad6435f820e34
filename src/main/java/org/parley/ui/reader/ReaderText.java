package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Span;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.MarginNote;

/**
 * An article as the reader shows it.
 *
 * @param notes what was taken from each row, by the index of the row; without events named only in passing
 */
public record ReaderText(ArticleView view, List<Row> rows, Map<Integer, List<MarginNote>> notes) {

    /** Sets out {@code view}; takes time in proportion to its length. */
    static ReaderText of(ArticleView view) {
        List<Row> rows = RowLayout.of(view.article());
        Map<Integer, List<MarginNote>> notes = new HashMap<>();
        for (MarginNote note : view.notes()) {
            int row = rowAt(rows, note.span().start());
            boolean passing = note instanceof MarginNote.OfEvent event && !event.timeline();
            if (row >= 0 && !passing) {
                notes.computeIfAbsent(row, none -> new ArrayList<>()).add(note);
            }
        }
        return new ReaderText(view, rows, notes);
    }

    /** The index of the row that {@code offset} stands in or, between two rows, of the one before; −1 without rows. */
    int rowAt(int offset) {
        return rowAt(rows, offset);
    }

    private static int rowAt(List<Row> rows, int offset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return rows.isEmpty() ? -1 : low;
    }

    String file() {
        return view.entry().file();
    }

    /** The words of {@code span}. */
    String words(Span span) {
        return span.of(view.article().text());
    }
}
