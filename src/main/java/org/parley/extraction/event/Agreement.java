package org.parley.extraction.event;

import java.util.Optional;

import org.parley.extraction.actor.Regions;
import org.parley.extraction.time.DayRange;

/** Tells whether what a draft says of who, where, when and status can be said of an event as well. */
final class Agreement {

    private final EventText text;

    Agreement(EventText text) {
        this.text = text;
    }

    /** True if nothing that the draft says speaks against the event. */
    boolean of(Draft draft, Cluster cluster) {
        return sides(draft, cluster) && place(draft, cluster) && status(draft, cluster) && time(draft, cluster);
    }

    /** True if who or where is the same in so many words. */
    static boolean shared(Draft draft, Cluster cluster) {
        boolean who = !draft.participants().isEmpty() && !cluster.participants.isEmpty();
        return who || draft.place().isPresent() && draft.place().equals(cluster.place);
    }

    boolean sides(Draft draft, Cluster cluster) {
        return draft.participants().isEmpty() || cluster.participants.isEmpty()
                || cluster.participants.containsAll(draft.participants())
                || draft.participants().containsAll(cluster.participants);
    }

    boolean place(Draft draft, Cluster cluster) {
        return draft.place().isEmpty() || cluster.place.isEmpty()
                || Regions.compatible(draft.place().get(), cluster.place.get());
    }

    private static boolean status(Draft draft, Cluster cluster) {
        Status status = cluster.status();
        return draft.cue().weight() < 2 || !(status == Status.HELD && draft.cue().status() == Status.UPCOMING
                || status == Status.UPCOMING && draft.cue().status() == Status.HELD);
    }

    boolean time(Draft draft, Cluster cluster) {
        if (draft.time() < 0 || cluster.time < 0 || draft.time() == cluster.time) {
            return true;
        }
        Optional<DayRange> one = text.times.get(draft.time()).days();
        Optional<DayRange> other = text.times.get(cluster.time).days();
        return one.isEmpty() || other.isEmpty() || !Days.apart(one.get(), other.get());
    }
}
