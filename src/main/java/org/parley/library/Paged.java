package org.parley.library;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** Walks through all rows of a listing, one page in memory at a time. */
public final class Paged<T> implements Iterator<T> {

    /** How many rows a page holds. */
    public static final int PAGE = 1000;

    private final IntFunction<List<T>> page;
    private List<T> rows = List.of();
    private int offset;
    private int at;
    private boolean ended;

    private Paged(IntFunction<List<T>> page) {
        this.page = page;
    }

    /** All rows; {@code page} gives at most {@link #PAGE} of them from an offset on. */
    public static <T> Iterable<T> all(IntFunction<List<T>> page) {
        return () -> new Paged<>(page);
    }

    @Override
    public boolean hasNext() {
        if (at == rows.size() && !ended) {
            rows = page.apply(offset);
            offset += rows.size();
            at = 0;
            ended = rows.isEmpty();
        }
        return at < rows.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.get(at++);
    }
}
