package org.parley.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.timeline.Event;

/**
 * Reads events, and holds those that were asked for last. An event that hundreds of articles tell of would otherwise be
 * read anew for each of them.
 */
final class RecentEvents {

    /** So many mentions are held at once, of however many events: some 15 MB. */
    private static final int MOST_MENTIONS = 20_000;

    private final Session on;
    private final int mostMentions;
    private final Map<Integer, Event> held = new LinkedHashMap<>(16, 0.75f, true);
    private int mentions;

    RecentEvents(Session on) {
        this(on, MOST_MENTIONS);
    }

    /** @param mostMentions how many mentions all that is held may have together */
    RecentEvents(Session on, int mostMentions) {
        this.on = on;
        this.mostMentions = mostMentions;
    }

    /** @param ref the row of an event that is stored */
    Event event(int ref) {
        Event known = held.get(ref);
        return known == null ? read(ref) : known;
    }

    private Event read(int ref) {
        Event read = on.first("SELECT body FROM event_body WHERE event = ?",
                row -> StoredJson.read(EventBody.unpack(row.getBytes(1)), Event.class), ref).orElseThrow();
        held.put(ref, read);
        mentions += read.mentions().size();
        Iterator<Event> oldest = held.values().iterator();
        while (mentions > mostMentions) {
            mentions -= oldest.next().mentions().size();
            oldest.remove();
        }
        return read;
    }
}
