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
        return line <= LAST_LINE && areNames(lines.line(line)) && isAboveTitle(lines, line)
                ? Optional.of(Found.setAside(lines, line, line, "the name of a section of the site"))
                : Optional.empty();
    }

    private static boolean areNames(String words) {
        return words.length() < BODY && Arrays.stream(BETWEEN.split(words.toLowerCase(Locale.ROOT)))
                .allMatch(NAMES::contains);
    }

    private static boolean isAboveTitle(TextLines lines, int line) {
        int next = lines.skipBlank(line + 1);
        for (int above = 1; above < line; above++) {
            if (lines.length(above) >= BODY) {
                return false;
            }
        }
        return next <= lines.count() && lines.length(next) < BODY && ListMarker.at(lines, next) == null;
    }
}
