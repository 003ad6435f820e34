package org.parley.importer.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sets aside what an agency writes above a story for its customers: the slug that it is kept under, and what this
 * version adds or corrects.
 */
final class AgencyNoteFinder implements BlockFinder {

    private static final int LAST_LINE = 12;
    private static final int LONGEST = 200;
    private static final String ADDITION = " ?(?:\\([^()]*\\))?";
    private static final Pattern SLUG = Pattern
            .compile("(?:BC-[\\p{Lu}\\d-]+/?|\\p{Lu}{2,}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)*/)" + ADDITION);
    private static final Pattern NOTE = Pattern
            .compile("\\((?:Adds|Corrects|Recasts|Refiles|Repeats|Rewrites|Updates|Writes) .*\\)");

    @Override
    public Optional<Found> find(Page page, int line) {
        if (line > LAST_LINE || page.lines().length(line) > LONGEST) {
            return Optional.empty();
        }
        String words = page.lines().line(line);
        if (SLUG.matcher(words).matches()) {
            return Optional.of(Found.setAside(page.lines(), line, line, "the slug of an agency"));
        }
        return NOTE.matcher(words).matches()
                ? Optional.of(Found.setAside(page.lines(), line, line, "a note of the agency on this version"))
                : Optional.empty();
    }
}
