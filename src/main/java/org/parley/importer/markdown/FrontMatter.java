package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.WrittenDate;

/**
 * What stands before the text of a Markdown file between two lines {@code ---} (YAML) or {@code +++} (TOML). Only plain
 * keys with plain values, and lists of them, are understood.
 *
 * @param end where the Markdown begins after it
 */
record FrontMatter(Map<String, List<String>> values, int end) {

    private static final int MOST_LINES = 500;

    /** The front matter of {@code text}; no values and 0 if it has none. */
    static FrontMatter of(String text) {
        String fence = text.startsWith("---") ? "---" : "+++";
        int line = endOfLine(text, 0);
        if (!text.startsWith(fence) || !text.substring(fence.length(), line).isBlank()) {
            return new FrontMatter(Map.of(), 0);
        }
        Map<String, List<String>> values = new HashMap<>();
        String key = "";
        for (int i = 0; i < MOST_LINES && line < text.length(); i++) {
            int next = endOfLine(text, line);
            String entry = text.substring(line, next).strip();
            if (entry.equals(fence) || entry.equals("...")) {
                return new FrontMatter(values, next);
            }
            key = add(values, key, entry);
            line = next;
        }
        return new FrontMatter(Map.of(), 0);
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** Adds {@code key: value}, or {@code - value} to the key before it; the key that further values belong to. */
    private static String add(Map<String, List<String>> values, String key, String entry) {
        if (entry.startsWith("- ")) {
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(unquoted(entry.substring(2)));
            return key;
        }
        int colon = entry.indexOf(':');
        int equals = entry.indexOf('=');
        int cut = colon < 0 || equals >= 0 && equals < colon ? equals : colon;
        if (cut <= 0) {
            return key;
        }
        String name = unquoted(entry.substring(0, cut)).toLowerCase(Locale.ROOT);
        List<String> found = values.computeIfAbsent(name, _ -> new ArrayList<>());
        String value = entry.substring(cut + 1).strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String part : value.substring(1, value.length() - 1).split(",")) {
                found.add(unquoted(part));
            }
        } else if (!value.isEmpty()) {
            found.add(unquoted(value));
        }
        return name;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() >= 2 && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** What it says about the article. */
    Metadata metadata() {
        Optional<Published> published = first("date", "published", "publishdate", "pubdate", "published_at", "created")
                .flatMap(WrittenDate::of).map(day -> new Published(day.toString(), "front matter", false));
        List<String> authors = values.getOrDefault("authors", values.getOrDefault("author", List.of()));
        return new Metadata(first("title"), published, Optional.empty(),
                first("outlet", "publisher", "publication", "site", "source"),
                authors.stream().filter(author -> !author.isBlank()).toList(), first("place", "location", "dateline"),
                first("url", "canonical", "canonical_url", "source_url", "link").filter(url -> url.contains("://")),
                first("language", "lang"));
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            List<String> found = values.getOrDefault(key, List.of());
            if (!found.isEmpty() && !found.getFirst().isBlank()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }
}
