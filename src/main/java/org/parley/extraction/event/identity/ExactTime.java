package org.parley.extraction.event.identity;

import java.util.Optional;
import java.util.OptionalLong;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.time.DayRange;

/** Chooses of the times that an article gives for an event the most exact: "next week", and below it "on April 19". */
public final class ExactTime {

    private final EventText text;

    public ExactTime(EventText text) {
        this.text = text;
    }

    /** The index of the time of fewest days among those that go with the one told first; −1 if none is told. */
    public int of(Cluster cluster) {
        int best = cluster.time();
        for (Draft draft : cluster.drafts()) {
            if (best >= 0 && draft.time() >= 0 && !draft.conditional() && isWithin(draft.time(), best)) {
                best = draft.time();
            }
        }
        return best;
    }

    /** True if {@code time} has fewer days than {@code other}, and may share one with it. */
    private boolean isWithin(int time, int other) {
        Optional<DayRange> one = text.times().get(time).days();
        Optional<DayRange> two = text.times().get(other).days();
        if (one.isEmpty() || two.isEmpty() || Days.apart(one.get(), two.get())) {
            return false;
        }
        OptionalLong fewer = Days.length(one.get());
        return fewer.isPresent() && fewer.getAsLong() < Days.length(two.get()).orElse(Long.MAX_VALUE);
    }
}
