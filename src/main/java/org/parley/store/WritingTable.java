package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.timeline.Digest;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.order.Writings;

/** When articles were written, as far as the events that they tell of say so. */
final class WritingTable {

    private final Session on;

    WritingTable(Session on) {
        this.on = on;
    }

    /** Finds anew when each article was written. */
    void replace() {
        on.update("DELETE FROM writing WHERE file NOT IN (SELECT article FROM mention)");
        renew(on.list("SELECT DISTINCT article FROM mention", row -> row.getString(1)));
    }

    /** Finds anew when {@code files} were written, from the events as they are stored. */
    void renew(Collection<String> files) {
        RecentEvents recent = new RecentEvents(on);
        try (EventBody body = new EventBody()) {
            for (String file : files) {
                renew(file, recent, body);
            }
        }
    }

    private void renew(String file, RecentEvents recent, EventBody body) {
        Optional<String> published = on.first("SELECT published FROM article WHERE file = ?",
                row -> Optional.ofNullable(row.getString(1)), file).flatMap(edtf -> edtf);
        if (on.exists("SELECT 1 FROM mention WHERE article = ?", file)) {
            put(file, published, Writings.isDated(published) ? List.of() : events(file, recent), body);
        } else {
            on.update("DELETE FROM writing WHERE file = ?", file);
        }
    }

    private List<Event> events(String file, RecentEvents recent) {
        List<Event> events = new ArrayList<>();
        for (int ref : on.list("SELECT DISTINCT event FROM mention WHERE article = ?", row -> row.getInt(1), file)) {
            events.add(recent.event(ref));
        }
        return events;
    }

    private void put(String file, Optional<String> published, List<Event> events, EventBody body) {
        Timeline.Writing writing = Writings.of(file, ArticleMark.of(ArticleTable.idOf(on, file)), published,
                Timeline.byPlace(events));
        String json = StoredJson.write(writing);
        long digest = Digest.of(json);
        on.update("INSERT INTO writing (file, digest, body) VALUES (?1, ?2, ?3) ON CONFLICT (file) DO UPDATE"
                + " SET digest = ?2, body = ?3 WHERE digest <> ?2", file, digest, body.pack(json));
    }
}
