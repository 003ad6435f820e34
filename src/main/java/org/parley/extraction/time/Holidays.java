package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/** The named days of {@code holidays.tsv} as a token class; {@link Occasion} tells when they are. */
final class Holidays implements TokenClass {

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> words, String rule) {}

    Holidays() {
        for (String line : WordList.lines(Holidays.class, "holidays.tsv")) {
            String[] fields = line.split("\t+");
            List<String> words = List.of(fields[0].replace("'", " '").replace("-", " - ").split(" "));
            byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Entry(words, fields[1]));
        }
    }

    @Override
    public int length(Tokens tokens, int at, int end) {
        Entry entry = entry(tokens, at, end);
        return entry == null ? 0 : entry.words.size();
    }

    @Override
    public String value(Tokens tokens, int at, int length) {
        return entry(tokens, at, at + length).rule;
    }

    private Entry entry(Tokens tokens, int at, int end) {
        Entry longest = null;
        for (Entry entry : byFirstWord.getOrDefault(tokens.lower(at), List.of())) {
            if (tokens.capitalised(at) && stands(entry, tokens, at, end)
                    && (longest == null || entry.words.size() > longest.words.size())) {
                longest = entry;
            }
        }
        return longest;
    }

    private static boolean stands(Entry entry, Tokens tokens, int at, int end) {
        if (at + entry.words.size() > end) {
            return false;
        }
        for (int i = 0; i < entry.words.size(); i++) {
            if (!tokens.lower(at + i).equals(entry.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    @Override
    public Set<String> innerWords() {
        return byFirstWord.values().stream().flatMap(List::stream).flatMap(entry -> entry.words.stream())
                .collect(Collectors.toSet());
    }
}
