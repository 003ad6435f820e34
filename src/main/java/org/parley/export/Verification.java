package org.parley.export;

import java.util.List;
import java.util.Optional;

/**
 * How an export compares with the files that it was made from.
 *
 * @param rows how many rows were checked, without the header
 * @param differences what does not hold: what is said of the export as a whole, then by row
 * @param unchecked what could not be checked, in one sentence
 */
public record Verification(int rows, List<Difference> differences, Optional<String> unchecked) {

    public Verification {
        differences = List.copyOf(differences);
    }

    /** True if every row holds. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /**
     * A row that does not hold.
     *
     * @param row counted from 1 below the header; 0 for the export as a whole
     * @param reason one sentence
     */
    public record Difference(int row, String reason) {}
}
