package org.parley.ui.common;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/**
 * A list of any length that holds only the pages that are looked at: what a virtualised list shows. A row that is not
 * there yet is {@code null}, is asked for in the background, and is announced as updated when it has come.
 */
public final class PagedList<T> extends ObservableListBase<T> {

    /** Where the rows come from: {@code Library::articles}. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> page(int offset, int limit);
    }

    private static final int PAGE = 100;
    private static final int PAGES_KEPT = 20;

    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;
    private final Map<Integer, List<T>> pages = new HashMap<>();
    private final BitSet asked = new BitSet();
    private Source<T> source = (offset, limit) -> List.of();
    private int size;
    private int generation;

    /** @param failed hears why a page cannot be had */
    public PagedList(Tasks tasks, Consumer<RuntimeException> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Shows {@code total} rows of {@code rows} instead of what was shown. */
    public void show(int total, Source<T> rows) {
        List<T> before = Optional.ofNullable(pages.get(0)).orElse(List.of());
        beginChange();
        generation++;
        pages.clear();
        asked.clear();
        source = rows;
        size = total;
        nextReplace(0, total, before);
        endChange();
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PAGE;
        List<T> rows = pages.get(page);
        if (rows == null) {
            ask(page);
            rows = pages.get(page);
        }
        int within = index % PAGE;
        return rows == null || within >= rows.size() ? null : rows.get(within);
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        if (asked.get(page)) {
            return;
        }
        asked.set(page);
        int asking = generation;
        Source<T> from = source;
        tasks.run(() -> from.page(page * PAGE, PAGE), rows -> tasks.inWindow(() -> arrived(asking, page, rows)),
                failed);
    }

    private void arrived(int asking, int page, List<T> rows) {
        if (asking != generation) {
            return;
        }
        dropFarFrom(page);
        pages.put(page, rows);
        beginChange();
        for (int i = page * PAGE; i < Math.min(size, page * PAGE + rows.size()); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    private void dropFarFrom(int page) {
        if (pages.size() >= PAGES_KEPT) {
            pages.keySet().removeIf(kept -> {
                boolean far = Math.abs(kept - page) > PAGES_KEPT / 4;
                if (far) {
                    asked.clear(kept);
                }
                return far;
            });
        }
    }
}
