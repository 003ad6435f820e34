package org.parley.library;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator whose rows are made from those of another, one at a time. */
record MappedIterator<T, R>(Iterator<T> rows, Function<T, R> map) implements Iterator<R> {

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public R next() {
        return map.apply(rows.next());
    }
}
