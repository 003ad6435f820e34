package org.parley.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.timeline.Digest;

/** The rows of a single table: where their cells stand is told by its metadata. They may have been sorted anew. */
final class TableRowCheck implements RowCheck {

    private static final String UNIT_SEPARATOR = "\u001f";
    /** In place of words that are not where the metadata says: no cell has it. */
    private static final String NOWHERE = "\0";

    private final Provenance provenance;
    private final SourceTexts texts;
    /** Where each column of the file stands in the table; less than 0 for one that was added. */
    private final List<Integer> columns;
    /** The rows by what stands where they stood. */
    private final Map<Long, Deque<Integer>> open = new HashMap<>();

    /** @param columns the number of each column in the table, counted from 0; less than 0 for one that was added */
    TableRowCheck(Provenance provenance, List<Integer> columns, SourceTexts texts) {
        this.provenance = provenance;
        this.columns = columns;
        this.texts = texts;
        for (int row = 0; row < provenance.cells().size(); row++) {
            open.computeIfAbsent(now(provenance.cells().get(row)), _ -> new ArrayDeque<>()).add(row);
        }
    }

    /** Stands for the words that are at these places now. */
    private long now(List<Provenance.Place> places) {
        return digest(columns.stream().filter(column -> column >= 0)
                .map(column -> texts.wordsAt(places.get(column)).orElse(NOWHERE)));
    }

    private static long digest(Stream<String> cells) {
        return Digest.of(cells.map(SourceTexts::plain).collect(Collectors.joining(UNIT_SEPARATOR)));
    }

    @Override
    public Optional<String> of(int row, List<String> cells) {
        if (cells.size() != columns.size()) {
            return Optional.of("The row has " + cells.size() + " cells instead of " + columns.size() + ".");
        }
        List<List<Provenance.Place>> rows = provenance.cells();
        Deque<Integer> same = open.get(digest(IntStream.range(0, cells.size()).filter(i -> columns.get(i) >= 0)
                .mapToObj(cells::get)));
        if (same == null || same.isEmpty()) {
            return Optional.of(rows.isEmpty() ? "The metadata does not say where the row stands."
                    : wrong(rows.get(Math.min(row, rows.size()) - 1), cells));
        }
        return changed(rows.get(same.poll()));
    }

    /** The words stand there: is the file still the same? */
    private Optional<String> changed(List<Provenance.Place> places) {
        return texts.compare(places.getFirst().file(), sha256(places));
    }

    private String sha256(List<Provenance.Place> places) {
        return provenance.sha256Of().getOrDefault(places.getFirst().file(), "");
    }

    private String wrong(List<Provenance.Place> places, List<String> cells) {
        return IntStream.range(0, cells.size()).filter(i -> columns.get(i) >= 0)
                .mapToObj(i -> texts.compare(places.get(columns.get(i)), sha256(places),
                        SourceTexts.digest(cells.get(i))))
                .flatMap(Optional::stream).findFirst().orElse("The row is there more often than in the table.");
    }

    /** How many rows of the table have not been seen. */
    int missing() {
        return open.values().stream().mapToInt(Deque::size).sum();
    }
}
