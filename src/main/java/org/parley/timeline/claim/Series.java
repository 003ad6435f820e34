package org.parley.timeline.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Kinds;

/** Finds the events whose outcomes may answer what was expected of another: what it may be, or a later round of it. */
public final class Series {

    private Series() {}

    /**
     * The events of {@code near} that belong to the series of {@code event}, with how they stand to it.
     *
     * @param near the events around it, and others of the same parties
     */
    public static Map<String, String> of(Event event, Timeline near) {
        Map<String, String> series = new HashMap<>();
        for (Event other : near.events()) {
            if (isLaterRound(event, other)) {
                series.put(other.id(), other.title() + ", a later " + other.kind() + " of the same parties");
            }
        }
        Map<String, Event> known = new HashMap<>();
        near.events().forEach(other -> known.put(other.id(), other));
        for (Timeline.PossibleMatch match : near.possiblySame()) {
            String other = match.a().equals(event.id()) ? match.b() : match.a();
            boolean about = match.a().equals(event.id()) || match.b().equals(event.id());
            if (about && known.containsKey(other)) {
                series.put(other, known.get(other).title() + ", which is possibly the same");
            }
        }
        return series;
    }

    /**
     * True if {@code other} is of the same parties and the same family of kinds, and began after the other was over.
     */
    private static boolean isLaterRound(Event event, Event other) {
        Set<String> parties = new TreeSet<>(event.participants());
        return parties.size() > 1 && parties.equals(new TreeSet<>(other.participants()))
                && Kinds.of(event.kind()).family().equals(Kinds.of(other.kind()).family())
                && event.time().endNoLater().isPresent() && other.time().startNoEarlier().isPresent()
                && event.time().endNoLater().get().isBefore(other.time().startNoEarlier().get());
    }
}
