package org.parley.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class FlatIteratorTest {

    private static final List<List<Integer>> LISTS = List.of(List.of(), List.of(1, 2), List.of(), List.of(3),
            List.of());

    @Test
    void allRowsComeInOrder() {
        List<Integer> found = new ArrayList<>();
        new FlatIterator<>(LISTS.iterator(), List::iterator).forEachRemaining(found::add);
        assertEquals(List.of(1, 2, 3), found);
    }

    @Test
    void noRowIsTakenBeforeItIsAskedFor() {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> rows = new FlatIterator<>(LISTS.iterator(),
                list -> new MappedIterator<>(list.iterator(), row -> {
                    taken.add(row);
                    return row;
                }));
        rows.next();
        assertEquals(List.of(1), taken);
        rows.next();
        rows.next();
        assertFalse(rows.hasNext());
    }
}
