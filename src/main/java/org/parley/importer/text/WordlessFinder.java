package org.parley.importer.text;

import java.util.Optional;

/** Sets aside lines without a letter or digit: rules drawn across the page, stray bullets and bars. */
final class WordlessFinder implements BlockFinder {

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return Optional.empty();
            }
        }
        return Optional.of(Found.setAside(lines, line, line, "a line without words"));
    }
}
