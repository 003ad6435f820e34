package org.parley.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column, by which tables are stacked: without case, punctuation, plural and what stands in brackets.
 *
 * @param name "share of vote" for "Shares of votes (%)"
 * @param unit what stands in brackets at its end: "%"
 */
public record HeaderName(String name, Optional<String> unit) {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*$");
    private static final int SHORTEST_PLURAL = 4;

    /** The name of a header cell. */
    public static HeaderName of(String header) {
        Matcher brackets = BRACKETS.matcher(header);
        boolean found = brackets.find();
        String words = found ? header.substring(0, brackets.start()) : header;
        StringBuilder name = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+")) {
            name.append(name.isEmpty() || word.isEmpty() ? "" : " ").append(singular(word));
        }
        return new HeaderName(name.toString(), found ? Optional.of(brackets.group(1).strip()) : Optional.empty());
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - "ies".length()) + "y"
                : word.substring(0, word.length() - 1);
    }

    /**
     * The names of {@code columns} in an order of their own: what tables that can be stacked have in common. Empty if
     * a column has no name, or two have the same.
     */
    public static Optional<List<String>> common(List<String> columns) {
        List<String> names = columns.stream().map(column -> of(column).name()).distinct().sorted().toList();
        return names.size() < columns.size() || names.contains("") ? Optional.empty() : Optional.of(names);
    }
}
