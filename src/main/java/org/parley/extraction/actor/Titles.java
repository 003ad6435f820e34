package org.parley.extraction.actor;

import java.util.HashSet;
import java.util.Set;

import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/** Titles that stand before a name: "President", "special envoy", "former Foreign Minister". */
public final class Titles {

    private static final int LONGEST = 3;

    private final Set<String> titles = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> modifiers;

    /** Reads the lists. */
    public Titles() {
        for (String line : WordList.lines(Titles.class, "titles.txt")) {
            boolean head = line.startsWith("+");
            String title = head ? line.substring(1) : line;
            titles.add(title);
            if (head) {
                heads.add(title);
            }
        }
        modifiers = Set.copyOf(WordList.lines(Titles.class, "title-modifiers.txt"));
    }

    /** How many tokens the title that begins at {@code at} has, 0 if none does. */
    int lengthAt(Tokens tokens, int at, int to) {
        return lengthAt(titles, tokens, at, to);
    }

    /** True if a title of a head of state or government begins at {@code at}. */
    public boolean headAt(Tokens tokens, int at, int to) {
        return lengthAt(heads, tokens, at, to) > 0;
    }

    private static int lengthAt(Set<String> set, Tokens tokens, int at, int to) {
        for (int length = Math.min(LONGEST, to - at); length > 1; length--) {
            StringBuilder phrase = new StringBuilder(tokens.lower(at));
            for (int i = 1; i < length; i++) {
                phrase.append(tokens.lower(at + i).equals("-") || tokens.lower(at + i - 1).equals("-") ? "" : " ")
                        .append(tokens.lower(at + i));
            }
            if (set.contains(phrase.toString())) {
                return length;
            }
        }
        return at < to && set.contains(tokens.lower(at)) ? 1 : 0;
    }

    /** True if token {@code at} is a word such as "former" that belongs to the title after it. */
    boolean modifierAt(Tokens tokens, int at) {
        return modifiers.contains(tokens.lower(at));
    }
}
