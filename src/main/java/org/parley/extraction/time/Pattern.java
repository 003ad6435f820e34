package org.parley.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordSet;

/**
 * A pattern over tokens, compiled from one line that a person reads. Its parts stand apart by spaces:
 *
 * <ul>
 * <li>{@code last} or {@code last|past}: one of these words or marks, in lower case
 * <li>{@code MONTH}: a token class, bound to its name; {@code NUM2} is the class NUM bound to NUM2
 * <li>{@code the?}: may be absent
 * <li>{@code [in]}: must stand right before or after the expression; only at the ends
 * <li>{@code !of}: must not follow; {@code [!to]} at the start: must not stand right before
 * </ul>
 */
final class Pattern {

    private final List<Item> before;
    private final List<Item> items;

    /** @param all of which those before the first that is not outside only look back */
    private Pattern(List<Item> all) {
        int first = 0;
        while (all.get(first).outside) {
            first++;
        }
        before = all.subList(0, first);
        items = all.subList(first, all.size());
    }

    /** @param outside true if the tokens are only looked at */
    private record Item(Set<String> words, TokenClass tokens, String name, boolean optional, boolean outside,
            boolean forbidden) {

        int length(Tokens text, int at, int end) {
            if (at >= end) {
                return 0;
            }
            if (tokens != null) {
                return tokens.length(text, at, end);
            }
            return words.contains(text.lower(at)) ? 1 : 0;
        }

        Set<String> firstWords() {
            return tokens == null ? words : tokens.firstWords();
        }

        boolean canBeAbsent() {
            return optional || forbidden;
        }

        Set<String> wanted() {
            return forbidden ? Set.of() : firstWords();
        }

        boolean wantsAny() {
            return !forbidden && tokens != null && tokens.startsWithAnyWord();
        }

        boolean wantsNumber() {
            return !forbidden && startsWithDigit();
        }

        boolean startsWithDigit() {
            return tokens == null ? words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
                    : tokens.startsWithDigit();
        }
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it names a class that is not known
     */
    static Pattern compile(String source, Map<String, TokenClass> classes) {
        List<Item> items = new ArrayList<>();
        for (String part : source.strip().split(" +")) {
            items.add(item(part, classes));
        }
        return new Pattern(List.copyOf(items));
    }

    private static Item item(String part, Map<String, TokenClass> classes) {
        String core = part;
        boolean optional = core.endsWith("?") && core.length() > 1;
        core = optional ? core.substring(0, core.length() - 1) : core;
        boolean forbidden = core.startsWith("!") && core.length() > 1;
        core = forbidden ? core.substring(1) : core;
        boolean outside = core.startsWith("[") && core.endsWith("]");
        core = outside ? core.substring(1, core.length() - 1) : core;
        boolean notBefore = outside && core.startsWith("!");
        core = notBefore ? core.substring(1) : core;
        if (!Character.isUpperCase(core.charAt(0))) {
            return new Item(WordSet.of(core.split("\\|")), null, core, optional, outside, forbidden || notBefore);
        }
        char last = core.charAt(core.length() - 1);
        TokenClass tokens = classes.get(Character.isDigit(last) ? core.substring(0, core.length() - 1) : core);
        if (tokens == null) {
            throw new IllegalArgumentException("no such class: " + core);
        }
        return new Item(Set.of(), tokens, core, optional, outside, forbidden || notBefore);
    }

    /** The words that it can begin with. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (Item item : items) {
            if (!item.forbidden) {
                words.addAll(item.firstWords());
                if (!item.optional) {
                    break;
                }
            }
        }
        return words;
    }

    /** The parts, one bit each, that can read the first token of a match if that is {@code word}; a number if empty. */
    int partsThatBeginWith(Optional<String> word) {
        int parts = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean begins = word.map(item.firstWords()::contains).orElseGet(item::startsWithDigit);
            parts |= begins && !item.forbidden ? 1 << i : 0;
            if (!item.optional && !item.forbidden) {
                break;
            }
        }
        return parts;
    }

    /**
     * What can stand second in a match.
     *
     * @param number true if a number can
     * @param any true if any token can, or none
     */
    record Second(Set<String> words, boolean number, boolean any) {}

    /** What can stand second if one of {@code parts} has read the first token. */
    Second second(int parts) {
        Set<String> words = new HashSet<>();
        boolean number = false;
        boolean any = false;
        for (int first = 0; first < items.size(); first++) {
            if ((parts >> first & 1) != 0) {
                TokenClass tokens = items.get(first).tokens;
                if (tokens != null && !tokens.isOneToken()) {
                    words.addAll(tokens.firstWords());
                    words.addAll(tokens.innerWords());
                    number = true;
                }
                int next = first + 1;
                while (next < items.size() && items.get(next).canBeAbsent()) {
                    words.addAll(items.get(next).wanted());
                    number |= items.get(next).wantsNumber();
                    any |= items.get(next).wantsAny();
                    next++;
                }
                any |= next == items.size() || items.get(next).wantsAny();
                words.addAll(next < items.size() ? items.get(next).wanted() : Set.of());
                number |= next < items.size() && items.get(next).wantsNumber();
            }
        }
        return new Second(words, number, any);
    }

    /** True if it can begin with a token that begins with a digit. */
    boolean startsWithDigit() {
        for (Item item : items) {
            if (!item.forbidden) {
                if (item.startsWithDigit()) {
                    return true;
                }
                if (!item.optional) {
                    return false;
                }
            }
        }
        return false;
    }

    /** True if {@code word} is spelled as the name of a class or of a second or third binding of one. */
    static boolean isClassName(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '2' || c == '3');
    }

    /** Scratch space of one scan, so that a pattern that does not match costs no memory. */
    static final class Scratch {
        private final int[] starts = new int[24];
        private final int[] lengths = new int[24];
        /** One past the last token of the expression matched last. */
        int to;
    }

    /** True if it matches at {@code at} in a sentence; {@code scratch} then knows where it ends. */
    boolean matches(Tokens tokens, int at, Sentence sentence, Scratch scratch) {
        if (!follows(tokens, at, sentence.from()) || !matches(0, tokens, at, sentence.to(), scratch)) {
            return false;
        }
        scratch.to = at;
        for (int i = 0; i < items.size(); i++) {
            if (scratch.lengths[i] > 0 && !items.get(i).outside) {
                scratch.to = scratch.starts[i] + scratch.lengths[i];
            }
        }
        return scratch.to > at;
    }

    private boolean follows(Tokens tokens, int at, int start) {
        for (int i = 0; i < before.size(); i++) {
            int here = at - before.size() + i;
            boolean stands = here >= start && before.get(i).length(tokens, here, at) > 0;
            if (stands == before.get(i).forbidden) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(int index, Tokens tokens, int at, int end, Scratch scratch) {
        if (index == items.size()) {
            return true;
        }
        Item item = items.get(index);
        int length = item.length(tokens, at, end);
        scratch.starts[index] = at;
        if (item.forbidden) {
            scratch.lengths[index] = 0;
            return length == 0 && matches(index + 1, tokens, at, end, scratch);
        }
        scratch.lengths[index] = length;
        if (length > 0 && matches(index + 1, tokens, at + length, end, scratch)) {
            return true;
        }
        scratch.lengths[index] = 0;
        return item.optional && matches(index + 1, tokens, at, end, scratch);
    }

    /** The values of the classes in the match that {@code scratch} holds. */
    Map<String, String> bindings(Tokens tokens, Scratch scratch) {
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (scratch.lengths[i] > 0 && item.tokens != null) {
                bound.put(item.name, item.tokens.value(tokens, scratch.starts[i], scratch.lengths[i]));
            }
        }
        return bound;
    }
}
