package org.parley.importer.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.WrittenDate;

/**
 * What stands before the text of a Markdown file between two lines {@code ---} (YAML) or {@code +++} (TOML). Only keys
 * with plain values, lists of them and the names of lists of persons are understood.
 *
 * @param end where the Markdown begins after it
 * @param name what the source of a date in it is called
 */
record FrontMatter(Map<String, List<String>> values, int end, String name) {

    private static final String NAME = "front matter";
    private static final int MOST_LINES = 500;
    private static final Pattern IN_PATH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d/\\d\\d/\\d\\d)(?!\\d)");
    private static final Pattern IN_NAME = Pattern.compile("((?:19|20)\\d\\d-\\d\\d-\\d\\d)-");

    /** The front matter of {@code text}; no values and 0 if it has none. */
    static FrontMatter of(String text) {
        String fence = text.startsWith("---") ? "---" : "+++";
        int line = endOfLine(text, 0);
        if (!text.startsWith(fence) || !text.substring(fence.length(), line).isBlank()) {
            return new FrontMatter(Map.of(), 0, NAME);
        }
        FrontMatterValues values = new FrontMatterValues();
        for (int i = 0; i < MOST_LINES && line < text.length(); i++) {
            int next = endOfLine(text, line);
            String entry = text.substring(line, next).stripTrailing();
            if (entry.equals(fence) || entry.equals("...")) {
                return new FrontMatter(values.found(), next, NAME);
            }
            values.read(entry);
            line = next;
        }
        return new FrontMatter(Map.of(), 0, NAME);
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /**
     * What it says about the article.
     *
     * @param file the name of the file: pages that are made of Markdown have their date there or in their path
     */
    Metadata metadata(String file) {
        Optional<Published> published = day("date", "published", "publishdate", "pubdate", "published_at")
                .or(() -> isClipped() ? Optional.empty() : day("created")).or(() -> inName(file));
        List<String> authors = values.getOrDefault("authors", values.getOrDefault("author", List.of()));
        return new Metadata(first("title"), published,
                day("updated", "modified", "lastmod", "last_modified", "last_modified_at"),
                first("outlet", "publisher", "publication", "site", "source").filter(outlet -> !isAddress(outlet)),
                authors.stream().map(FrontMatter::withoutBrackets).filter(author -> !author.isBlank()).toList(),
                first("place", "location", "dateline"),
                first("url", "canonical", "canonical_url", "source_url", "link").filter(FrontMatter::isAddress)
                        .or(() -> first("source").filter(FrontMatter::isAddress)),
                first("language", "lang"));
    }

    /** What says where it was saved from was created when it was saved, not when it was published. */
    private boolean isClipped() {
        return first("source", "url", "source_url").filter(FrontMatter::isAddress).isPresent();
    }

    private Optional<Published> day(String... keys) {
        return first(keys).flatMap(WrittenDate::of).map(day -> new Published(day.toString(), name, false));
    }

    private static boolean isAddress(String value) {
        return value.contains("://");
    }

    /** Obsidian writes a name as a link to a note: {@code [[Jane Doe]]}. */
    private static String withoutBrackets(String name) {
        return name.startsWith("[[") && name.endsWith("]]") ? name.substring(2, name.length() - 2) : name;
    }

    private Optional<Published> inName(String file) {
        Matcher path = IN_PATH.matcher(first("path", "permalink", "url", "slug").orElse(""));
        Matcher name = IN_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        Optional<String> day = path.find() ? Optional.of(path.group(1).replace('/', '-'))
                : Optional.of(name).filter(found -> end > 0 && found.lookingAt()).map(found -> found.group(1));
        return day.flatMap(WrittenDate::of).map(date -> new Published(date.toString(), "name of the page", true));
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
