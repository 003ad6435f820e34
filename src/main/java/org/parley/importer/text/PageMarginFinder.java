package org.parley.importer.text;

import java.util.Optional;

/** Sets aside the numbers of printed pages and what their heads and feet repeat. */
final class PageMarginFinder implements BlockFinder {

    @Override
    public Optional<Found> find(Page page, int line) {
        return page.margins().get(line)
                ? Optional.of(Found.setAside(page.lines(), line, line, "the head, foot or number of a page"))
                : Optional.empty();
    }
}
