package org.parley.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.Fixtures.event;
import static org.parley.store.Fixtures.order;
import static org.parley.store.Fixtures.timeline;

class TimelineTest {

    private static final String TEXT = "Report\n\nTalks in Oslo ended. A summit in Bergen began. A vote was lost.\n";

    private final Event talks = event("t", "Oslo talks", "r.txt", TEXT, "Talks in Oslo");
    private final Event summit = event("s", "Bergen summit", "r.txt", TEXT, "summit in Bergen");
    private final Event vote = event("v", "Lost vote", "r.txt", TEXT, "vote");

    @TempDir
    Path temp;

    private LibraryStore store;

    @BeforeEach
    void open() {
        store = LibraryStore.open(temp.resolve("test.parley"));
        Fixtures.put(store, "r.txt", TEXT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Timeline shown(String words) {
        return store.events().page(new Stored.EventQuery(words, Optional.empty(), false, 10)).rows().getFirst();
    }

    private List<String> ids(String words) {
        return shown(words).events().stream().map(Event::id).toList();
    }

    private long ref(String id) throws SQLException {
        try (Session on = new Session(DriverManager.getConnection("jdbc:sqlite:" + store.file()))) {
            return on.number("SELECT ref FROM event WHERE id = ?", id);
        }
    }

    @Test
    void eventsComeInTheOrderOfTheirWordsUnlessAnArticleStatesAnother() {
        Fixtures.putTimeline(store, timeline(List.of(vote, summit, talks)));
        assertEquals(List.of("t", "s", "v"), ids(""));
        Fixtures.putTimeline(store, timeline(List.of(vote, talks, summit), order("v", "t"), order("t", "s")));
        assertEquals(List.of("v", "t", "s"), ids(""));
    }

    @Test
    void onlyWhatCanBeOnTheDaysAskedForIsShownAndCounted() {
        Event dated = dated(talks, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
        Fixtures.putTimeline(store,
                timeline(List.of(dated, dated(summit, LocalDate.of(2024, 7, 2), LocalDate.of(2024, 7, 2)),
                        vote)));
        assertEquals(List.of("t"), within(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 6, 1)));
        assertEquals(List.of(), within(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 1)));
        assertEquals(Map.of(LocalDate.of(2024, 5, 1).toEpochDay(), 1, LocalDate.of(2024, 7, 2).toEpochDay(), 1),
                store.events().byDay(new Stored.EventQuery("", Optional.empty(), false, 10)));
        assertEquals(Map.of(LocalDate.of(2024, 7, 2).toEpochDay(), 1),
                store.events().byDay(new Stored.EventQuery("summit", Optional.empty(), false, 10)));
    }

    /** Talks some day until June; a summit that began in May and went on in June; a vote of unknown time. */
    private void putJune() {
        Event before = timed(talks, new EventTime(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2024, 6, 3)), Optional.empty(), Optional.empty(), "", List.of()));
        Event lasting = timed(summit, new EventTime(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 30)),
                Optional.of(LocalDate.of(2024, 6, 2)), Optional.empty(), Optional.empty(), Optional.empty(), "",
                List.of()));
        Fixtures.putTimeline(store, timeline(List.of(before, lasting, vote)));
    }

    @Test
    void whatIsBoundedByOrdersAloneIsFoundToo() {
        putJune();
        assertEquals(List.of("t", "s"), within(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)));
        assertEquals(List.of(), within(LocalDate.of(2024, 6, 4), LocalDate.of(2024, 6, 30)));
    }

    @Test
    void whatCertainlyWasInThePeriodComesBeforeWhatPossiblyWas() {
        putJune();
        Stored.Days june = days(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        assertEquals(List.of("s"),
                store.events().page(new Stored.EventQuery("", Optional.empty(), Optional.empty(), false,
                        1, Optional.of(june))).rows().getFirst().events().stream().map(Event::id).toList());
        assertEquals(Map.of(Overlap.CERTAIN, 1, Overlap.POSSIBLE, 1, Overlap.UNKNOWN, 1),
                store.events().overlaps(new Stored.EventQuery("", Optional.empty(), false, 0), june));
    }

    /** The store asks by columns what {@link EventTime#overlap} works out. */
    @Test
    void theStoreAndTheTimelineAgreeOnWhatWasWithin() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Event> events = new ArrayList<>();
            for (Event event : List.of(talks, summit, vote)) {
                events.add(timed(event, anyTime(random)));
            }
            Fixtures.putTimeline(store, timeline(events));
            LocalDate first = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(20));
            LocalDate last = first.plusDays(random.nextInt(10));
            Map<Overlap, Integer> expected = new TreeMap<>();
            events.forEach(event -> expected.merge(event.time().overlap(first, last), 1, Integer::sum));
            assertEquals(expected,
                    store.events().overlaps(new Stored.EventQuery("", Optional.empty(), false, 0), days(first, last)));
            assertEquals(events.stream().filter(new Period(first, last)::mayHold).map(Event::id).sorted().toList(),
                    within(first, last).stream().sorted().toList());
        }
    }

    private static EventTime anyTime(Random random) {
        int day = random.nextInt(30);
        List<Optional<LocalDate>> bounds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            day += random.nextInt(5);
            bounds.add(random.nextInt(3) == 0 ? Optional.empty()
                    : Optional.of(LocalDate.of(2024, 5, 20).plusDays(day)));
        }
        return new EventTime(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3), Optional.empty(),
                Optional.empty(), "", List.of());
    }

    private static Event dated(Event event, LocalDate first, LocalDate last) {
        return timed(event, new EventTime(Optional.of(first), Optional.of(last), Optional.of(first), Optional.of(last),
                Optional.of(first + "/" + last), Optional.empty(), first + "/" + last, List.of()));
    }

    private static Event timed(Event event, EventTime time) {
        return new Event(event.id(), event.parts(), event.kind(), event.title(), event.label(), event.participants(),
                event.place(), event.round(), time, event.status(), event.history(), event.mentions(), event.salience(),
                event.timeline(), event.outcome(), event.topics(), event.tables(), event.corrected());
    }

    private List<String> within(LocalDate first, LocalDate last) {
        return store.events().page(new Stored.EventQuery("", Optional.empty(), Optional.empty(), false, 10,
                Optional.of(days(first, last)))).rows().getFirst().events()
                .stream().map(Event::id).toList();
    }

    private static Stored.Days days(LocalDate first, LocalDate last) {
        return new Stored.Days(first.toEpochDay(), last.toEpochDay());
    }

    @Test
    void whatIsNoLongerWovenIsGone() {
        Fixtures.putTimeline(store, timeline(List.of(talks, summit, vote), order("t", "s"), order("s", "v")));
        Fixtures.putTimeline(store, timeline(List.of(talks, summit), order("t", "s")));
        assertEquals(List.of(), ids("vote"));
        assertEquals(Optional.empty(), store.events().event("v"));
        assertEquals(1, shown("").order().size());
        assertEquals(2, store.events().places("r.txt").size());
    }

    @Test
    void whatIsAsItWasIsNotWrittenAgain() throws SQLException {
        Fixtures.putTimeline(store, timeline(List.of(talks, summit)));
        long before = ref("s");
        Fixtures.putTimeline(store, timeline(List.of(vote, talks, summit)));
        assertEquals(before, ref("s"));
    }

    @Test
    void partsMoveToTheEventThatTheyBelongToNow() {
        Fixtures.putTimeline(store, timeline(List.of(talks, summit)));
        Event both = new Event("s", List.of("s", "t"), "talks", "Both", "Both", List.of(), Optional.empty(),
                Optional.empty(),
                talks.time(), talks.status(), List.of(), List.of(talks.mentions().getFirst(),
                        summit.mentions().getFirst()),
                0.5, true, List.of(), List.of(), List.of(), List.of());
        Fixtures.putTimeline(store, timeline(List.of(both)));
        assertEquals("Both", store.events().event("t").orElseThrow().title());
        Fixtures.putTimeline(store, timeline(List.of(talks, summit)));
        assertEquals("Oslo talks", store.events().event("t").orElseThrow().title());
        assertEquals("Bergen summit", store.events().event("s").orElseThrow().title());
    }

    @Test
    void eventsAreWalkedByTheirDaysPageByPage() {
        Fixtures.putTimeline(store, timeline(List.of(talks, on(summit, "2024-05-03"), on(vote, "2024-05-02"))));
        List<String> walked = new ArrayList<>();
        List<Event> page = store.events().byDay(Optional.empty(), Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(event -> walked.add(event.id()));
            page = store.events().byDay(Optional.empty(), Optional.of(walked.getLast()), 2);
        }
        assertEquals(List.of("v", "s", "t"), walked);
    }

    private static Event on(Event event, String day) {
        Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
        return new Event(event.id(), event.parts(), event.kind(), event.title(), event.label(), event.participants(),
                event.place(), event.round(),
                new EventTime(date, date, date, date, Optional.of(day), Optional.empty(), day, List.of()),
                event.status(), event.history(), event.mentions(), event.salience(), true, List.of(), List.of(),
                List.of(), List.of());
    }

    @Test
    void whatIsAroundAnEventIsFoundWithoutWalkingTables() throws SQLException {
        try (Session on = new Session(DriverManager.getConnection("jdbc:sqlite:" + store.file()))) {
            List<String> walked = on.list("EXPLAIN QUERY PLAN " + EventTable.AROUND + " SELECT ref FROM near LIMIT ?2",
                    row -> row.getString("detail"), "t", 10, 10).stream().filter(step -> step.startsWith("SCAN "))
                    .map(step -> step.split(" ")[1]).distinct().toList();
            assertTrue(List.of("it", "earlier", "later", "near").containsAll(walked), walked.toString());
        }
    }

    @Test
    void aTrialShowsWhatWouldChangeAndChangesNothing() {
        Fixtures.putTimeline(store, timeline(List.of(talks, summit)));
        Stored.Trial trial = store.trial(() -> Fixtures.put(store, "r.txt", "Report\n\nNothing happened.\n"));
        assertEquals(List.of(), trial.after().events());
        assertEquals(List.of("t", "s"), ids(""));
        assertEquals(TEXT, store.readings().of("r.txt").orElseThrow().article().text());
    }

    @Test
    void onlyOrdersBetweenShownEventsAreShown() {
        Fixtures.putTimeline(store, timeline(List.of(talks, summit, vote), order("t", "s"), order("s", "v")));
        assertEquals(List.of("t"), ids("Oslo"));
        assertEquals(List.of(), shown("Oslo").order());
    }
}
