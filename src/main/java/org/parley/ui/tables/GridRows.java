package org.parley.ui.tables;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.article.Block;
import org.parley.library.LibraryViews.DateReading;
import org.parley.library.LibraryViews.TableView;

/**
 * Which rows of a table are shown, and in which order.
 *
 * @param filters words that a cell of the column must have, one for each column; blank for any
 * @param sortedBy the column that the rows are sorted by; empty for the order of the article
 */
record GridRows(List<String> filters, Optional<Integer> sortedBy, boolean descending) {

    /** All rows as the article has them. */
    static GridRows all(int columns) {
        return new GridRows(Collections.nCopies(columns, ""), Optional.empty(), false);
    }

    /** This, with the words of a column changed. */
    GridRows with(int column, String words) {
        return new GridRows(IntStream.range(0, filters.size())
                .mapToObj(i -> i == column ? words : filters.get(i)).toList(), sortedBy, descending);
    }

    /** This, sorted by {@code column}: up first, then down, then as the article has them. */
    GridRows sortedByNext(int column) {
        boolean same = sortedBy.filter(now -> now == column).isPresent();
        if (same && descending) {
            return new GridRows(filters, Optional.empty(), false);
        }
        return new GridRows(filters, Optional.of(column), same);
    }

    /** The indexes of the rows to show. */
    List<Integer> of(TableView view) {
        List<Block.Row> rows = view.table().rows();
        return IntStream.range(0, rows.size()).boxed().filter(row -> shows(rows.get(row)))
                .sorted(sortedBy.map(column -> comparator(view, column)).orElse(Comparator.naturalOrder())).toList();
    }

    private boolean shows(Block.Row row) {
        return IntStream.range(0, filters.size()).allMatch(i -> row.cells().get(i).toLowerCase(Locale.ROOT)
                .contains(filters.get(i).strip().toLowerCase(Locale.ROOT)));
    }

    /** Dates sort by what was read from them, numbers by value, the rest by letter. */
    private Comparator<Integer> comparator(TableView view, int column) {
        Comparator<Integer> byKey = Comparator.comparing(row -> keyOf(view, row, column));
        return descending ? byKey.reversed() : byKey;
    }

    private static String keyOf(TableView view, int row, int column) {
        String cell = view.table().rows().get(row).cells().get(column);
        Optional<DateReading> date = view.dates().stream()
                .filter(reading -> reading.row() == row + 1 && cell.contains(reading.words())).findFirst();
        return date.map(DateReading::edtf).orElseGet(() -> keyOf(cell));
    }

    /** What a cell sorts by: numbers by value, the rest by letter. */
    static String keyOf(String cell) {
        String digits = cell.replaceAll("[,\\s%$€£]", "");
        return digits.matches("\\d{1,15}") ? String.format(Locale.ROOT, "%018d", Long.parseLong(digits))
                : cell.toLowerCase(Locale.ROOT);
    }
}
