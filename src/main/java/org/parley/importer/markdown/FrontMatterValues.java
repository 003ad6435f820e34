package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads front matter line by line, YAML and TOML alike. What is nested counts only if it is a list or the {@code name}
 * of something: {@code author:} with {@code name: Jane Doe} below it.
 */
final class FrontMatterValues {

    private static final String NAME = "name";
    /** What stands in place of a value that is written below (YAML 1.2.2, section 8.1). */
    private static final Pattern BLOCK = Pattern.compile("[>|][-+\\d]{0,2}");

    private final Map<String, List<String>> found = new HashMap<>();
    /** What the lines that are set in further belong to. */
    private String key = "";
    private boolean inSection;
    private String open = "";
    /** The value that lines set in further go on with, as it was written; empty if it is still to come. */
    private Optional<String> folded = Optional.empty();

    /** The values by key, in lower case. */
    Map<String, List<String>> found() {
        return found;
    }

    /** Reads one line. */
    void read(String line) {
        String entry = line.strip();
        if (entry.isEmpty() || entry.startsWith("#")) {
            return;
        }
        boolean setIn = Character.isWhitespace(line.charAt(0));
        if (!open.isEmpty()) {
            goOn(entry);
        } else if (setIn && folded.isPresent()) {
            fold(folded.get(), entry);
        } else if (entry.startsWith("[") && entry.endsWith("]")) {
            key = entry.replace("[", "").replace("]", "").strip().toLowerCase(Locale.ROOT);
            inSection = true;
        } else if (entry.startsWith("- ")) {
            nested(entry.substring(2).strip(), true);
        } else if (inSection || setIn) {
            nested(entry, false);
        } else {
            plain(entry);
        }
    }

    /** A list in brackets may go on over several lines. */
    private void goOn(String entry) {
        open = open + " " + entry;
        if (entry.endsWith("]")) {
            add(key, open);
            open = "";
        }
    }

    /** Lines of YAML that are set in further are one with the value above them, as below {@code title: >-}. */
    private void fold(String value, String entry) {
        String whole = value.isEmpty() ? entry : value + " " + entry;
        found.remove(key);
        add(key, whole);
        folded = Optional.of(whole);
    }

    private void plain(String entry) {
        folded = Optional.empty();
        int cut = cut(entry);
        if (cut <= 0) {
            return;
        }
        key = keyOf(entry, cut);
        String value = entry.substring(cut + 1).strip();
        if (value.startsWith("[") && value.indexOf(']') < 0) {
            open = value;
        } else if (BLOCK.matcher(value).matches()) {
            folded = Optional.of("");
        } else {
            add(key, value);
            folded = Optional.of(value).filter(words -> !words.isEmpty() && entry.charAt(cut) == ':');
        }
    }

    private void nested(String entry, boolean listed) {
        int cut = cut(entry);
        boolean plain = cut <= 0 || entry.startsWith("\"") || entry.indexOf(' ') >= 0 && entry.indexOf(' ') < cut - 1;
        if (listed && plain) {
            add(key, entry);
        } else if (!plain && keyOf(entry, cut).equals(NAME)) {
            add(key, entry.substring(cut + 1).strip());
        }
    }

    private void add(String name, String value) {
        List<String> values = found.computeIfAbsent(name, _ -> new ArrayList<>());
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String part : value.substring(1, value.length() - 1).split(",")) {
                addPlain(values, part);
            }
        } else {
            addPlain(values, value);
        }
    }

    private static void addPlain(List<String> values, String value) {
        String bare = unquoted(value);
        if (!bare.isEmpty()) {
            values.add(bare);
        }
    }

    /** Where the key ends; -1 if there is none. */
    private static int cut(String entry) {
        int colon = entry.indexOf(':');
        int equals = entry.indexOf('=');
        return colon < 0 || equals >= 0 && equals < colon ? equals : colon;
    }

    private static String keyOf(String entry, int cut) {
        return unquoted(entry.substring(0, cut)).toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        char quote = bare.isEmpty() ? ' ' : bare.charAt(0);
        int close = quote == '"' || quote == '\'' ? bare.lastIndexOf(quote) : -1;
        if (close > 0) {
            return bare.substring(1, close).replace("''", "'").replace("\\\"", "\"");
        }
        int comment = bare.indexOf(" #");
        return comment < 0 ? bare : bare.substring(0, comment).strip();
    }
}
