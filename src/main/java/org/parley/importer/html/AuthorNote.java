package org.parley.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows the paragraph in which a page says who its author is: it speaks of the author by name, and not of the subject.
 */
final class AuthorNote {

    private static final Pattern SAYS = Pattern.compile(
            "[.]?[,]? (?:\\([^)]{1,40}\\) )?(?:is|was|has been|has written|has worked|writes|covers|reports|reported|leads"
                    + "|joined|works|started|serves|served|specialis\\w+|specializ\\w+|focuses|contributes|edits)\\b.*");

    private final List<String> names;

    /** @param names the authors, as far as they are known */
    AuthorNote(List<String> names) {
        this.names = names.stream().filter(name -> name.contains(" "))
                .map(name -> withoutStop(name.toLowerCase(Locale.ROOT))).toList();
    }

    private static String withoutStop(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** True if {@code line} begins with the full name of an author and goes on with what the author is or does. */
    boolean is(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> lower.startsWith(name)
                && SAYS.matcher(lower.substring(name.length())).matches());
    }
}
