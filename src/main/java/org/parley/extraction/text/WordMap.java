package org.parley.extraction.text;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words, asked of every token: a hash map that mostly knows by a {@link WordFilter} that it does not
 * have a word.
 *
 * @param <T> what is known of a word
 */
public final class WordMap<T> extends AbstractMap<String, T> {

    private final Map<String, T> words = new HashMap<>();
    private WordFilter filter = WordFilter.of(Set.of());

    @Override
    public T put(String word, T known) {
        T before = words.put(word, known);
        if (filter.isFull(words.size())) {
            filter = WordFilter.of(words.keySet());
        } else {
            filter.add(word);
        }
        return before;
    }

    @Override
    public T get(Object word) {
        return word instanceof String asked && filter.mayHold(asked) ? words.get(asked) : null;
    }

    @Override
    public T getOrDefault(Object word, T otherwise) {
        T known = get(word);
        return known == null ? otherwise : known;
    }

    @Override
    public boolean containsKey(Object word) {
        return get(word) != null;
    }

    /** To be read alone: what is taken out of it would still be found. */
    @Override
    public Set<Entry<String, T>> entrySet() {
        return words.entrySet();
    }
}
