package org.parley.export;

import java.util.List;
import java.util.Optional;

/** Says what is wrong with the rows of a CSV file, one after another. */
interface RowCheck {

    /**
     * What is wrong with a row, in one sentence, if anything is; it may be found out later whether its words stand
     * where it says.
     *
     * @param row counted from 1 below the header
     */
    Optional<String> of(int row, List<String> cells);
}
