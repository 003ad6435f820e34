package org.parley.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.timeline.Event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.parley.store.Fixtures.event;
import static org.parley.store.Fixtures.timeline;

class RecentEventsTest {

    private static final String TEXT = "Report\n\nTalks in Oslo ended. A summit in Bergen began. A vote was lost.\n";

    @TempDir
    Path temp;

    private LibraryStore store;
    private Session on;

    @BeforeEach
    void open() throws SQLException {
        store = LibraryStore.open(temp.resolve("test.parley"));
        Fixtures.put(store, "r.txt", TEXT);
        Fixtures.putTimeline(store, timeline(List.of(event("t", "Oslo talks", "r.txt", TEXT, "Talks in Oslo"),
                event("s", "Bergen summit", "r.txt", TEXT, "summit in Bergen"),
                event("v", "Lost vote", "r.txt", TEXT, "vote"))));
        on = new Session(DriverManager.getConnection("jdbc:sqlite:" + store.file()));
    }

    @AfterEach
    void close() throws SQLException {
        on.close();
        store.close();
    }

    private int ref(String id) throws SQLException {
        return (int) on.number("SELECT ref FROM event WHERE id = ?", id);
    }

    @Test
    void whatWasAskedForLastIsHeld() throws SQLException {
        RecentEvents recent = new RecentEvents(on, 2);
        Event talks = recent.event(ref("t"));
        recent.event(ref("s"));
        assertSame(talks, recent.event(ref("t")));
    }

    @Test
    void whatWasAskedForLongestAgoIsLetGoAndReadAnew() throws SQLException {
        RecentEvents recent = new RecentEvents(on, 2);
        Event talks = recent.event(ref("t"));
        recent.event(ref("s"));
        recent.event(ref("v"));
        Event anew = recent.event(ref("t"));
        assertNotSame(talks, anew);
        assertEquals(talks, anew);
    }

    @Test
    void anEventOfMoreMentionsThanAreHeldIsReadAllTheSame() throws SQLException {
        assertEquals("t", new RecentEvents(on, 0).event(ref("t")).id());
    }
}
