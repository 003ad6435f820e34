package org.parley.importer.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.importer.Resource;

/**
 * Sets aside the names of sections of a site above an article: "World", "Home > News > Europe". The list is in
 * {@code section-names.txt}.
 */
final class SectionNameFinder implements BlockFinder {

    private static final int LAST_LINE = 60;
    /** A longer line is the body of an article, below which such a name is a heading. */
    private static final int BODY = 120;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[>»›→|•·]\\s*|\\s+/\\s+");
    private static final Set<String> NAMES = Set.copyOf(Resource.lines(SectionNameFinder.class, "section-names.txt"));

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        return line <= LAST_LINE && areNames(lines.line(line)) && isAboveTitle(page, line)
                ? Optional.of(Found.setAside(lines, line, line, "the name of a section of the site"))
                : Optional.empty();
    }

    private static boolean areNames(String words) {
        return words.length() < BODY && Arrays.stream(BETWEEN.split(words.toLowerCase(Locale.ROOT)))
                .allMatch(NAMES::contains);
    }

    private static boolean isAboveTitle(Page page, int line) {
        TextLines lines = page.lines();
        int next = lines.skipBlank(line + 1);
        for (int above = 1; above < line; above++) {
            if (lines.length(above) >= BODY || isBroken(page, above)) {
                return false;
            }
        }
        return next <= lines.count() && lines.length(next) < BODY && ListMarker.at(lines, next) == null;
    }

    /** True if a paragraph that is broken at the width of the page goes on for two lines: a title has two at most. */
    private static boolean isBroken(Page page, int line) {
        return !page.lines().isBlank(line) && page.layout().goesOn(line) && page.layout().goesOn(line + 1);
    }
}
