package org.parley.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the rule files of the readers: one entry a line, UTF-8, {@code #} begins a comment line. */
public final class Resource {

    private Resource() {}

    /**
     * The entries of the file {@code name} beside {@code owner}, in order, without comments and blank lines.
     *
     * @throws IllegalStateException if there is no such file: the program is not whole
     */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name + " of " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
