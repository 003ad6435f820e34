package org.parley.importer.text;

import java.util.Optional;
import org.parley.importer.Furniture;

/** Sets aside the lines that belong to the page and not to the article. */
final class FurnitureFinder implements BlockFinder {

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        boolean mayBeRestOfParagraph = Character.isLowerCase(lines.first(line)) && !lines.isBlank(line - 1);
        return !mayBeRestOfParagraph && Furniture.is(lines.line(line))
                ? Optional.of(Found.setAside(lines, line, line, "page furniture"))
                : Optional.empty();
    }
}
