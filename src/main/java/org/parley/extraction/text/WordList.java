package org.parley.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads word lists: one entry a line, UTF-8, {@code #} begins a comment line. */
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
     * The entries of the list {@code name} beside {@code owner}, in order, trimmed, without comments and blank lines.
     *
     * @throws IllegalStateException if there is no such list: the program is not whole
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + name + " of " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
