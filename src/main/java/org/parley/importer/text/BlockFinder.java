package org.parley.importer.text;

import java.util.Optional;
import org.parley.article.Block;

/** Finds the blocks of one kind in plain text. */
interface BlockFinder {

    /** The block of this kind that begins on {@code line}, a line that is not blank, if one does. */
    Optional<Block> find(TextLines lines, int line);
}
