package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program for notes knows about a note and writes into its text when it is exported: lines {@code Author: Jane
 * Doe} below the title (Notion), a list of such under the heading "Metadata" (Readwise), or lines at the end (Joplin).
 */
final class NoteProperties {

    private static final Pattern LINE = Pattern
            .compile("\\s*(?:[-*+] +)?(?:\\*\\*)?(\\p{L}[\\p{L}_ ]{1,24}):(?:\\*\\*)?(?: +(.*)| *)");
    /** Two of these make a paragraph a list of properties. */
    private static final Set<String> KEYS = Set.of("author", "authors", "category", "created", "created time",
            "created_time", "document tags", "full title", "id", "last edited", "last edited time", "parent_id",
            "published", "published date", "publisher", "source", "source_url", "status", "summary", "tags", "type",
            "updated", "updated_time", "url");
    private static final Map<String, String> NAMES = Map.of("full title", "title", "published date", "published",
            "source_url", "url");
    /** These are about the note and not about what was saved in it. */
    private static final Set<String> OF_THE_NOTE = Set.of("created", "created time", "created_time", "id",
            "last edited", "last edited time", "parent_id", "updated", "updated_time");
    private static final int FEWEST = 2;

    private final Map<String, List<String>> found = new HashMap<>();

    /** Takes the lines if they are properties and nothing else. */
    boolean take(List<String> lines) {
        Map<String, List<String>> values = new HashMap<>();
        int known = 0;
        for (String line : lines) {
            Matcher property = LINE.matcher(line);
            if (!property.matches()) {
                return false;
            }
            String key = property.group(1).toLowerCase(Locale.ROOT);
            known += KEYS.contains(key) ? 1 : 0;
            Optional.ofNullable(property.group(2)).map(String::strip).filter(value -> !value.isEmpty())
                    .filter(_ -> !OF_THE_NOTE.contains(key))
                    .ifPresent(value -> values.computeIfAbsent(NAMES.getOrDefault(key, key), _ -> new ArrayList<>())
                            .add(value));
        }
        if (known < FEWEST) {
            return false;
        }
        values.forEach(found::putIfAbsent);
        return true;
    }

    /** The values by key, in lower case. */
    Map<String, List<String>> found() {
        return found;
    }
}
