package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.parley.store.TimelineWriter.Row;
import org.parley.timeline.Timeline;
import org.parley.timeline.weave.Patch;

/** Hears what is written of a timeline that is brought up to date. */
interface TimelineLog {

    /** An event is written. */
    void written(String id);

    /** Everything is about to be woven anew: who hears what is written of it. */
    default TimelineLog ofEverything() {
        return this;
    }

    /** Events are about to be replaced by others, or to be removed; what stays as it is is not heard of. */
    default void replaced(Collection<Row> before, Collection<Patch.Woven> after) {}

    /** An order is new, or is told in other words. */
    default void added(Timeline.Order order) {}

    /** A contradiction is new, or is told in other words. */
    default void added(Timeline.Conflict conflict) {}

    /** Orders are about to be removed, after those that replace them were added. */
    default void ordersGone(Collection<Long> ids) {}

    /** Contradictions are about to be removed, after those that replace them were added. */
    default void conflictsGone(Collection<Long> ids) {}

    /** The events of these rows are about to be removed: nothing has replaced them. */
    default void gone(List<Long> refs) {}
}
