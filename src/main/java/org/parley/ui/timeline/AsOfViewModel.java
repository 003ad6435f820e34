package org.parley.ui.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.library.LibraryViews.AsOf;
import org.parley.ui.common.Tasks;

/** The day that a person looks back from: what had been reported by then is shown. */
public final class AsOfViewModel {

    private final Supplier<SortedMap<LocalDate, Integer>> library;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<SortedMap<LocalDate, Integer>> days = new ReadOnlyObjectWrapper<>(
            Collections.emptySortedMap());
    private final ReadOnlyObjectWrapper<Optional<AsOf>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param library the days of publication with how many articles each; called off the thread of the window */
    public AsOfViewModel(Supplier<SortedMap<LocalDate, Integer>> library, Tasks tasks) {
        this.library = library;
        this.loading = tasks.latest();
    }

    /** Reads the days anew where they are in use, because the library has changed. */
    public void changed() {
        if (!days.get().isEmpty()) {
            refresh();
        }
    }

    /** Reads the days. */
    void refresh() {
        // Without the days one can still be typed; what is wrong with the library is said by the timeline.
        loading.run(library, found -> days.set(new TreeMap<>(found)), failed -> {});
    }

    /** Looks back from the last day on which an article was published. */
    void begin() {
        SortedMap<LocalDate, Integer> known = days.get();
        if (chosen.get().isEmpty() && !known.isEmpty()) {
            choose(known.lastKey());
        }
    }

    /** Shows the timeline as all articles tell it. */
    void end() {
        chosen.set(Optional.empty());
    }

    void choose(LocalDate day) {
        chosen.set(Optional.of(new AsOf(day, chosen.get().filter(AsOf::undated).isPresent())));
    }

    /** Lets articles count, or not, of which it is not known whether they were published by the day. */
    void countUndated(boolean count) {
        chosen.get().ifPresent(now -> chosen.set(Optional.of(new AsOf(now.day(), count))));
    }

    /** The last day of publication before the one that is chosen. */
    Optional<LocalDate> earlier() {
        return chosen.get().map(now -> days.get().headMap(now.day())).filter(before -> !before.isEmpty())
                .map(SortedMap::lastKey);
    }

    /** The first day of publication after the one that is chosen. */
    Optional<LocalDate> later() {
        return chosen.get().map(now -> days.get().tailMap(now.day().plusDays(1))).filter(after -> !after.isEmpty())
                .map(SortedMap::firstKey);
    }

    /** On which days how many articles were published. */
    ReadOnlyObjectProperty<SortedMap<LocalDate, Integer>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** The day that is looked back from; empty while all articles count. */
    public ReadOnlyObjectProperty<Optional<AsOf>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
