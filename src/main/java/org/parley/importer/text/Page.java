package org.parley.importer.text;

import java.util.BitSet;

/**
 * A text as the finders see it.
 *
 * @param margins the lines that each printed page repeats
 */
record Page(TextLines lines, Layout layout, BitSet margins) {

    static Page of(String text) {
        TextLines lines = new TextLines(text);
        return new Page(lines, Layout.of(lines), PageMargins.of(lines));
    }
}
