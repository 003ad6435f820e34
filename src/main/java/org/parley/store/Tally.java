package org.parley.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.timeline.Event;
import org.parley.timeline.Sequencer;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    private static final int DRAWN = 1000;

    private Tally() {}

    static void put(Session on, String name, long value) throws SQLException {
        on.update("INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", name, value);
    }

    static long of(Session on, String name) throws SQLException {
        return on.number("SELECT value FROM tally WHERE name = ?", name);
    }

    /** Counts anew: of the timeline only what is shown on it. */
    static void renew(Session on, Timeline whole) throws SQLException {
        Timeline shown = shown(whole);
        put(on, "articles", on.number("SELECT count(*) FROM article"));
        put(on, "events", shown.events().size());
        put(on, "dated events", shown.events().stream().filter(event -> event.time().edtf().isPresent()).count());
        List<Timeline.Order> drawn = drawn(shown);
        put(on, "quoted orders", drawn.stream().filter(order -> order.because() == Because.QUOTE).count());
        put(on, "date orders", drawn.stream().filter(order -> order.because() == Because.DATE).count());
        put(on, "possible matches", shown.possiblySame().size());
        put(on, "conflicts", shown.conflicts().size());
        put(on, "topics", on.number("SELECT count(*) FROM topic"));
        put(on, "tables", on.number("SELECT count(*) FROM data_table"));
    }

    private static Timeline shown(Timeline whole) {
        List<Event> events = whole.events().stream().filter(Event::timeline).toList();
        Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        List<Timeline.Order> orders = whole.order().stream()
                .filter(order -> ids.contains(order.before()) && ids.contains(order.after())).toList();
        List<Timeline.PossibleMatch> matches = whole.possiblySame().stream()
                .filter(match -> ids.contains(match.a()) && ids.contains(match.b())).toList();
        List<Timeline.Conflict> conflicts = whole.conflicts().stream()
                .filter(conflict -> conflict.events().stream().anyMatch(ids::contains)).toList();
        return new Timeline(events, orders, whole.articleOrder(), matches, conflicts, whole.writings())
                .withDateOrders();
    }

    /** The orders that a timeline shows as arrows; of one too large to be drawn whole, all orders. */
    private static List<Timeline.Order> drawn(Timeline shown) {
        return shown.events().size() > DRAWN ? shown.order()
                : Sequencer.of(shown).sequences().stream().flatMap(sequence -> sequence.order().stream()).toList();
    }

    static Stored.Counts counts(Session on) throws SQLException {
        return new Stored.Counts((int) of(on, "articles"), (int) of(on, "events"), (int) of(on, "dated events"),
                (int) of(on, "quoted orders"), (int) of(on, "date orders"), (int) of(on, "possible matches"),
                (int) of(on, "conflicts"), (int) of(on, "topics"), (int) of(on, "tables"),
                (int) on.number("SELECT count(*) FROM note"));
    }
}
