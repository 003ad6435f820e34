package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** The words that say the order of two events, looked up by their first word. */
public final class OrderWords {

    /**
     * Words at one place.
     *
     * @param before true if what they are said of comes before what follows them
     */
    record Found(String words, int from, int to, boolean before) {}

    private record Entry(String written, String[] words, boolean before) {}

    private final Map<String, List<Entry>> byFirst = new WordMap<>();

    public OrderWords() {
        for (String line : WordList.lines(OrderWords.class, "order-words.tsv")) {
            String[] cells = line.split("\t");
            String[] words = cells[0].replace("-", " - ").split(" +");
            byFirst.computeIfAbsent(words[0], key -> new ArrayList<>())
                    .add(new Entry(cells[0], words, cells[1].equals("before")));
        }
    }

    /** The order words that begin at token {@code at} and end before {@code to}. */
    Optional<Found> at(Tokens tokens, int at, int to) {
        for (Entry entry : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if (matches(entry.words(), tokens, at, to)) {
                return Optional.of(new Found(entry.written(), at, at + entry.words().length, entry.before()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String[] words, Tokens tokens, int at, int to) {
        if (at + words.length > to) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(tokens.lower(at + i))) {
                return false;
            }
        }
        return true;
    }
}
