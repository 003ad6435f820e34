package org.parley.importer.text;

import java.util.Optional;

/** Finds the blocks of one kind in plain text. */
interface BlockFinder {

    /** What of this kind begins on {@code line}, a line that is not blank, if anything does. */
    Optional<Found> find(Page page, int line);
}
