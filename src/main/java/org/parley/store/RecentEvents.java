package org.parley.store;

import java.sql.SQLException;
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
    private final Map<Integer, Event> held = new LinkedHashMap<>(16, 0.75f, true);
    private int mentions;

    RecentEvents(Session on) {
        this.on = on;
    }

    /** @param ref the row of an event that is stored */
    Event event(int ref) throws SQLException {
        Event known = held.get(ref);
        return known == null ? read(ref) : known;
    }

    private Event read(int ref) throws SQLException {
        Event read = on.first("SELECT body FROM event_body WHERE event = ?",
                row -> StoredJson.read(EventBody.unpack(row.getBytes(1)), Event.class), ref).orElseThrow();
        held.put(ref, read);
        mentions += read.mentions().size();
        Iterator<Event> oldest = held.values().iterator();
        while (mentions > MOST_MENTIONS) {
            mentions -= oldest.next().mentions().size();
            oldest.remove();
        }
        return read;
    }
}
