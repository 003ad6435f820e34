package org.parley.library;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Walks through all rows of a listing, one page in memory at a time. */
public final class Paged {

    /** How many rows a page holds. */
    public static final int PAGE = 1000;

    private Paged() {}

    /** All rows; {@code page} gives at most {@link #PAGE} of them from an offset on. */
    public static <T> Iterable<T> all(IntFunction<List<T>> page) {
        return () -> rows(IntStream.iterate(0, offset -> offset + PAGE).mapToObj(page));
    }

    /** All rows; {@code page} gives at most {@link #PAGE} of those that follow a row, or the first of them. */
    static <T> Iterable<T> following(Function<Optional<T>, List<T>> page) {
        return () -> rows(Stream.iterate(page.apply(Optional.empty()),
                rows -> page.apply(Optional.of(rows.getLast()))));
    }

    private static <T> Iterator<T> rows(Stream<List<T>> pages) {
        return pages.takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream).iterator();
    }
}
