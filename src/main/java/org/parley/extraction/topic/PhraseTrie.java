package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordMap;

/**
 * Finds words and phrases among tokens, whatever their number: one hash look-up for a token that begins none. Immutable
 * once built.
 *
 * <p>How a phrase is written says what it matches:
 * <ul>
 * <li>{@code cyber-attack}: a hyphen stands for a hyphen, a space or nothing;
 * <li>{@code defence/defense}: either word;
 * <li>{@code "trade"}: words in double quotes stand only for themselves, not for their inflections;
 * <li>{@code Ukraine}: a word with a capital letter is a name, matched only where it has one, and not inflected but for
 * its plural;
 * <li>{@code NATO}: a word in capitals is matched only in capitals, with or without full stops.
 * </ul>
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {

    /** How a word must be written in the text. */
    private enum Letters {
        ANY, FIXED, CAPITAL, CAPITALS
    }

    /** A phrase that was found, from token {@code from} to before token {@code to}. */
    record Hit<T>(int from, int to, T value) {}

    private static final class Node<T> {
        final Map<Integer, Node<T>> next = new HashMap<>();
        final List<T> values = new ArrayList<>();
    }

    private static final int[] NONE = {};

    private final Node<T> root = new Node<>();
    private final Map<String, int[]> wordsOfForm = new WordMap<>();
    private final List<Letters> letters = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final boolean inflected;

    private PhraseTrie(boolean inflected) {
        this.inflected = inflected;
    }

    /** Builds a trie. */
    static final class Builder<T> {
        private final PhraseTrie<T> trie;

        /** @param inflected true if a word stands for all its inflections, false if only for itself */
        Builder(boolean inflected) {
            trie = new PhraseTrie<>(inflected);
        }

        Builder<T> add(String phrase, T value) {
            for (List<String> spelling : spellings(phrase)) {
                trie.insert(spelling, value);
            }
            return this;
        }

        PhraseTrie<T> build() {
            return trie;
        }
    }

    /** Every way to write {@code phrase}, as words: hyphens split or joined, alternatives chosen. */
    private static List<List<String>> spellings(String phrase) {
        List<List<String>> found = List.of(List.of());
        String each = phrase.startsWith("\"") ? phrase.replaceAll("\\s+", "\" \"") : phrase;
        for (String written : each.split("\\s+")) {
            List<List<String>> longer = new ArrayList<>();
            for (String choice : written.split("/")) {
                List<List<String>> endings = choice.contains("-")
                        ? List.of(List.of(choice.split("-")), List.of(choice.replace("-", "")))
                        : List.of(List.of(choice));
                for (List<String> start : found) {
                    for (List<String> ending : endings) {
                        List<String> whole = new ArrayList<>(start);
                        whole.addAll(ending);
                        longer.add(whole);
                    }
                }
            }
            found = longer;
        }
        return found;
    }

    private void insert(List<String> phrase, T value) {
        Node<T> node = root;
        for (String word : phrase) {
            node = node.next.computeIfAbsent(idOf(word), id -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    private int idOf(String word) {
        Integer known = words.get(word);
        if (known != null) {
            return known;
        }
        int id = letters.size();
        words.put(word, id);
        letters.add(lettersOf(word));
        for (String form : formsOf(word, letters.get(id))) {
            int[] ids = Arrays.copyOf(wordsOfForm.getOrDefault(form, NONE),
                    wordsOfForm.getOrDefault(form, NONE).length + 1);
            ids[ids.length - 1] = id;
            wordsOfForm.put(form, ids);
        }
        return id;
    }

    private Set<String> formsOf(String word, Letters how) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\"", "");
        return switch (how) {
            case ANY -> inflected ? WordForms.of(lower) : Set.of(lower);
            case FIXED -> Set.of(lower);
            case CAPITAL -> lower.endsWith("s") ? Set.of(lower) : Set.of(lower, WordForms.plural(lower));
            case CAPITALS -> Set.of(lower, lower.replaceAll("(?<=.)", "."));
        };
    }

    private static Letters lettersOf(String word) {
        if (word.startsWith("\"")) {
            return Letters.FIXED;
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return Letters.ANY;
        }
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? Letters.CAPITALS : Letters.CAPITAL;
    }

    /**
     * All phrases among the tokens from {@code from} to before {@code to}, overlapping ones included, by their start.
     */
    List<Hit<T>> find(Tokens tokens, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            follow(root, tokens, i, i, to, hits);
        }
        return hits;
    }

    /** The phrases that do not stand within a longer one. */
    List<Hit<T>> findLongest(Tokens tokens, int from, int to) {
        List<Hit<T>> all = find(tokens, from, to);
        return all.stream().filter(hit -> all.stream().noneMatch(other -> other.from() <= hit.from()
                && hit.to() <= other.to() && other.to() - other.from() > hit.to() - hit.from())).toList();
    }

    private void follow(Node<T> node, Tokens tokens, int start, int at, int to, List<Hit<T>> hits) {
        for (int id : wordsOfForm.getOrDefault(tokens.lower(at), NONE)) {
            Node<T> next = node.next.get(id);
            if (next != null && isWritten(letters.get(id), tokens, at)) {
                for (T value : next.values) {
                    hits.add(new Hit<>(start, at + 1, value));
                }
                int following = afterHyphen(tokens, at + 1, to);
                if (following < to && !next.next.isEmpty()) {
                    follow(next, tokens, start, following, to, hits);
                }
            }
        }
    }

    private static int afterHyphen(Tokens tokens, int at, int to) {
        boolean hyphen = at + 1 < to && isHyphen(tokens.first(at)) && tokens.touchesPrevious(at)
                && tokens.touchesPrevious(at + 1);
        return hyphen ? at + 1 : at;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private static boolean isWritten(Letters how, Tokens tokens, int at) {
        return switch (how) {
            case ANY, FIXED -> true;
            case CAPITAL -> tokens.capitalised(at);
            case CAPITALS -> tokens.word(at).chars().noneMatch(Character::isLowerCase);
        };
    }
}
