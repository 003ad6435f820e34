package org.parley.extraction.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** A list of words that is asked of every token. Immutable. */
public final class WordSet extends AbstractSet<String> {

    private final Set<String> words;
    private final WordFilter filter;

    private WordSet(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.filter = WordFilter.of(this.words);
    }

    public static Set<String> of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static Set<String> copyOf(Collection<String> words) {
        return new WordSet(words);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String asked && filter.mayHold(asked) && words.contains(asked);
    }

    @Override
    public Iterator<String> iterator() {
        return Collections.unmodifiableSet(words).iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
