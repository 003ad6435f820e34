package org.parley.extraction.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordMap;

/** The word classes of {@code words.tsv}. */
final class Vocabulary {

    private final Map<String, WordClass> classes = new HashMap<>();

    /** @throws IllegalStateException if the list cannot be read: the program is not whole */
    Vocabulary() {
        for (String line : WordList.lines(Vocabulary.class, "words.tsv")) {
            String[] fields = line.split("\t");
            if (fields.length != 3) {
                throw new IllegalStateException("words.tsv: " + line);
            }
            WordClass words = classes.computeIfAbsent(fields[0], name -> new WordClass(new WordMap<>()));
            for (String word : fields[2].split(" ")) {
                boolean capital = word.endsWith("^");
                words.entries.put(capital ? word.substring(0, word.length() - 1) : word, new Entry(fields[1], capital));
            }
        }
    }

    /** The class of this name, if the list has it. */
    Optional<TokenClass> named(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The names of the classes. */
    Set<String> names() {
        return classes.keySet();
    }

    /** The value of {@code word} in class {@code name}, or null. */
    String value(String name, String word) {
        Entry entry = classes.get(name).entries.get(word);
        return entry == null ? null : entry.value;
    }

    private record Entry(String value, boolean capital) {}

    private record WordClass(Map<String, Entry> entries) implements TokenClass {

        @Override
        public int length(Tokens tokens, int at, int end) {
            Entry entry = entries.get(tokens.lower(at));
            return entry != null && (!entry.capital || tokens.capitalised(at)) ? 1 : 0;
        }

        @Override
        public String value(Tokens tokens, int at, int length) {
            return entries.get(tokens.lower(at)).value;
        }

        @Override
        public Set<String> firstWords() {
            return entries.keySet();
        }

        @Override
        public boolean isOneToken() {
            return true;
        }
    }
}
