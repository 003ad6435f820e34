package org.parley.export;

import java.util.Optional;
import java.util.function.Function;
import org.parley.article.Span;

/**
 * A column of a CSV file: what its cells hold, and what is said of them in the metadata.
 *
 * @param name as the header row and the metadata have it
 * @param datatype a datatype of CSVW: {@code string}, {@code integer}, {@code date}, {@code anyURI}
 * @param description one sentence
 * @param cell the cell of a row; empty if there is nothing to say
 */
record Column<T>(String name, String datatype, String description, Function<T, Optional<String>> cell) {

    static <T> Column<T> text(String name, String description, Function<T, String> cell) {
        return new Column<>(name, "string", description, row -> Optional.of(cell.apply(row)));
    }

    static <T> Column<T> optional(String name, String description, Function<T, Optional<String>> cell) {
        return new Column<>(name, "string", description, cell);
    }

    static <T> Column<T> number(String name, String description, Function<T, Integer> cell) {
        return new Column<>(name, "integer", description, row -> Optional.of(Integer.toString(cell.apply(row))));
    }

    /** Where words begin. */
    static <T> Column<T> start(String words, Function<T, Span> span) {
        return number("start", "First UTF-16 unit of the " + words + " in the article’s text, counted from 0.",
                row -> span.apply(row).start());
    }

    /** Where they end. */
    static <T> Column<T> end(Function<T, Span> span) {
        return number("end", "One past the last UTF-16 unit.", row -> span.apply(row).end());
    }

    /** Which file it is from. */
    static <T> Column<T> sha256(Function<T, String> digest) {
        return text("sha256", "SHA-256 of the bytes of the file.", digest);
    }
}
