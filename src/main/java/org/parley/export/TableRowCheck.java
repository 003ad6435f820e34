package org.parley.export;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a single table: where their cells stand is told by its metadata. They may have been sorted anew. */
final class TableRowCheck implements RowCheck {

    private final Provenance provenance;
    private final SourceTexts texts;
    /** Where each column of the file stands in the table; less than 0 for one that was added. */
    private final List<Integer> columns;
    private final BitSet found = new BitSet();

    /** @param columns the number of each column in the table, counted from 0; less than 0 for one that was added */
    TableRowCheck(Provenance provenance, List<Integer> columns, SourceTexts texts) {
        this.provenance = provenance;
        this.columns = columns;
        this.texts = texts;
    }

    @Override
    public Optional<String> of(int row, List<String> cells) {
        if (cells.size() != columns.size()) {
            return Optional.of("The row has " + cells.size() + " cells instead of " + columns.size() + ".");
        }
        int own = row - 1;
        List<List<Provenance.Place>> rows = provenance.cells();
        if (own < rows.size() && !found.get(own) && isAt(rows.get(own), cells)) {
            found.set(own);
            return changed(rows.get(own));
        }
        for (int other = found.nextClearBit(0); other < rows.size(); other = found.nextClearBit(other + 1)) {
            if (isAt(rows.get(other), cells)) {
                found.set(other);
                return changed(rows.get(other));
            }
        }
        return Optional.of(rows.isEmpty() ? "The metadata does not say where the row stands."
                : wrong(rows.get(Math.min(own, rows.size() - 1)), cells));
    }

    private boolean isAt(List<Provenance.Place> places, List<String> cells) {
        return IntStream.range(0, cells.size()).filter(i -> columns.get(i) >= 0)
                .allMatch(i -> texts.wordsAt(places.get(columns.get(i)))
                        .filter(now -> SourceTexts.sameWords(now, cells.get(i))).isPresent());
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
                .mapToObj(i -> texts.compare(places.get(columns.get(i)), sha256(places), cells.get(i)))
                .flatMap(Optional::stream).findFirst().orElse("The row is there more often than in the table.");
    }

    /** How many rows of the table have not been seen. */
    int missing() {
        return provenance.cells().size() - found.cardinality();
    }
}
