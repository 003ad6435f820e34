package org.parley.extraction.text;

import java.util.List;
import java.util.Set;
import org.parley.resource.RuleFile;

/** The word lists of the finders; {@link RuleFile} says what they look like. */
public final class WordList {

    private WordList() {}

    /** The entries of the list {@code name} beside this class. */
    static Set<String> resource(String name) {
        return set(WordList.class, name);
    }

    /** The entries of the list {@code name} beside {@code owner}. */
    public static Set<String> set(Class<?> owner, String name) {
        return WordSet.copyOf(lines(owner, name));
    }

    /**
     * The entries of the list {@code name} beside {@code owner}, in order, trimmed, without comments and blank
     * lines.
     *
     * @throws IllegalStateException if there is no such list: the program is not whole
     */
    public static List<String> lines(Class<?> owner, String name) {
        return RuleFile.lines(owner, name).stream().map(String::strip).toList();
    }
}
