package org.parley.library;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Walks through what comes of each of several things, one after another. The iterator of a stream would hold all that
 * comes of a thing at once.
 */
final class FlatIterator<T, R> implements Iterator<R> {

    private final Iterator<T> things;
    private final Function<T, Iterator<R>> of;
    private Iterator<R> rows = Collections.emptyIterator();

    /** @param of what comes of a thing */
    FlatIterator(Iterator<T> things, Function<T, Iterator<R>> of) {
        this.things = things;
        this.of = of;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && things.hasNext()) {
            rows = of.apply(things.next());
        }
        return rows.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
