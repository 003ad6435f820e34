package org.parley.extraction.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** Titles that stand before a name: "President", "special envoy", "former Foreign Minister". */
public final class Titles {

    private record Title(String[] words, boolean head) {}

    private final Map<String, List<Title>> byFirst = new WordMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> modifiers;
    private final Set<String> portfolios = WordList.set(Titles.class, "portfolios.txt");

    /** Reads the lists. */
    public Titles() {
        for (String line : WordList.lines(Titles.class, "titles.txt")) {
            boolean head = line.startsWith("+");
            String[] words = line.substring(head ? 1 : 0).replace("-", " - ").split(" +");
            ends.add(words[words.length - 1]);
            byFirst.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Title(words, head));
        }
        byFirst.values().forEach(titles -> titles.sort(Comparator.comparingInt(title -> -title.words().length)));
        modifiers = WordList.set(Titles.class, "title-modifiers.txt");
    }

    /** How many tokens the longest title that begins at {@code at} has, 0 if none does. */
    int lengthAt(Tokens tokens, int at, int to) {
        for (Title title : at < to ? byFirst.getOrDefault(tokens.lower(at), List.of()) : List.<Title>of()) {
            if (matches(title, tokens, at, to)) {
                return title.words().length;
            }
        }
        return 0;
    }

    /** True if a title ends in this word: "minister". */
    boolean names(String last) {
        return ends.contains(last);
    }

    /** True if a title of a head of state or government begins at {@code at}. */
    public boolean headAt(Tokens tokens, int at, int to) {
        for (Title title : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if (title.head() && matches(title, tokens, at, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Title title, Tokens tokens, int at, int to) {
        String[] words = title.words();
        if (at + words.length > to) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(tokens.lower(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** True if token {@code at} is a word such as "former" that belongs to the title after it. */
    boolean modifierAt(Tokens tokens, int at) {
        return modifiers.contains(tokens.lower(at));
    }

    /** True if token {@code at} is a word for what an office is for, such as "Affairs". */
    boolean portfolioAt(Tokens tokens, int at) {
        return portfolios.contains(tokens.lower(at));
    }
}
