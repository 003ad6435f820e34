package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.extraction.event.Status;
import org.parley.store.TimelineWriter.Row;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.TimelineDiff;
import org.parley.timeline.TimelineDiff.Kind;
import org.parley.timeline.TimelineDiff.Line;
import org.parley.timeline.weave.Patch;

/**
 * Finds what changes in a timeline while it is brought up to date, from the rows that are replaced: nothing else is
 * read. An event is the same as one before if it has a part of that id, since an id is that of one of its parts; else
 * if it alone goes by the same kind and title.
 */
final class TimelineDiffer implements TimelineLog {

    private static final String UNDATED = "no date";

    /** So many events are compared at once: no more of them are held. */
    private static final int MOST_COMPARED = 20_000;

    private static final Comparator<Ranked> BY_SALIENCE = Comparator.comparingDouble(Ranked::salience).reversed()
            .thenComparing(ranked -> ranked.line().title()).thenComparing(ranked -> ranked.line().event().orElse(""))
            .thenComparing(ranked -> ranked.line().change());

    private final Session on;
    private final int mostAtOnce;
    private final boolean isFirst;
    /** True if so much is woven anew that what was before would take too much memory. */
    private boolean isTooMuch;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, TreeSet<Ranked>> lines = new EnumMap<>(Kind.class);
    /** Ids under which events went before, with those of today. */
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, Row> before = new LinkedHashMap<>();
    private final List<Now> after = new ArrayList<>();
    private final Set<Pair> orders = new LinkedHashSet<>();
    private final List<Pair> ordersGone = new ArrayList<>();
    private final Map<String, Timeline.Conflict> conflicts = new LinkedHashMap<>();

    private record Ranked(double salience, Line line) {}

    /** What a person sees of an event that is written. */
    private record Now(String id, List<String> parts, boolean shown, double salience, String kind, String title,
            Status status, long firstDay, long lastDay, String time) {

        static Now of(Event event) {
            return new Now(event.id(), event.parts(), event.timeline(), event.salience(), event.kind(), event.title(),
                    event.status(), TimelineWriter.firstDay(event), TimelineWriter.lastDay(event),
                    event.time().label());
        }
    }

    private record Pair(String before, String after) {}

    /** @param mostAtOnce of a timeline with more events nothing is compared if all of it is woven anew */
    TimelineDiffer(Session on, int mostAtOnce) {
        this.on = on;
        this.mostAtOnce = mostAtOnce;
        this.isFirst = !on.exists("SELECT 1 FROM event");
    }

    @Override
    public TimelineLog ofEverything() {
        isTooMuch = on.number("SELECT count(*) FROM event") > mostAtOnce;
        return isTooMuch ? _ -> {} : this;
    }

    @Override
    public void written(String id) {
        // What an event was before it was written is heard of by replaced.
    }

    @Override
    public void replaced(Collection<Row> rows, Collection<Patch.Woven> woven) {
        if (isFirst) {
            return;
        }
        rows.forEach(row -> before.put(row.id(), row));
        woven.forEach(one -> after.add(Now.of(one.event())));
        if (after.size() + before.size() > MOST_COMPARED) {
            settle();
        }
    }

    /** Finds which of the events that were heard of is which of those before. */
    private void settle() {
        Set<Now> fresh = new TreeSet<>(Comparator.comparing(Now::id));
        for (Now now : after) {
            List<Row> same = now.parts().stream().map(before::remove).filter(row -> row != null)
                    .sorted(Comparator.comparing((Row row) -> !row.id().equals(now.id()))
                            .thenComparing(Row::salience, Comparator.reverseOrder()).thenComparing(Row::id))
                    .toList();
            same.forEach(row -> follow(row.id(), now.id()));
            List<Row> shown = same.stream().filter(Row::shown).toList();
            if (!now.shown()) {
                shown.forEach(this::isGone);
            } else if (shown.isEmpty()) {
                fresh.add(now);
            } else {
                compare(shown, now);
            }
        }
        Set<Row> gone = new TreeSet<>(Comparator.comparing(Row::id));
        before.values().stream().filter(Row::shown).forEach(gone::add);
        pair(gone, fresh, row -> List.of(row.kind(), row.title(), row.status(), row.firstDay(), row.lastDay()),
                now -> List.of(now.kind(), now.title(), now.status(), now.firstDay(), now.lastDay()));
        pair(gone, fresh, row -> List.of(row.kind(), row.title()), now -> List.of(now.kind(), now.title()));
        gone.forEach(this::isGone);
        fresh.forEach(now -> add(Kind.ADDED, now, "", now.time() + ", " + EnumWord.of(now.status())));
        before.clear();
        after.clear();
    }

    /**
     * A file that was edited tells of its events in other places, so that none has a part of before. One that goes by
     * the same name is the same, if it is the only one on either side.
     */
    private void pair(Set<Row> gone, Set<Now> fresh, Function<Row, List<Object>> then,
            Function<Now, List<Object>> today) {
        Map<List<Object>, List<Row>> known = gone.stream().collect(Collectors.groupingBy(then));
        Map<List<Object>, List<Now>> found = fresh.stream().collect(Collectors.groupingBy(today));
        for (Now now : List.copyOf(fresh)) {
            List<Row> same = known.getOrDefault(today.apply(now), List.of());
            if (same.size() == 1 && found.get(today.apply(now)).size() == 1) {
                follow(same.getFirst().id(), now.id());
                compare(same, now);
                gone.remove(same.getFirst());
                fresh.remove(now);
            }
        }
    }

    private void compare(List<Row> same, Now now) {
        Row one = same.getFirst();
        same.stream().skip(1).forEach(other -> add(Kind.JOINED, other.salience(),
                new Line(Kind.JOINED, Optional.of(now.id()), other.title(), "", now.title())));
        if (one.status() != now.status()) {
            add(Kind.STATUS, now, EnumWord.of(one.status()), EnumWord.of(now.status()));
        }
        if (one.firstDay() != now.firstDay() || one.lastDay() != now.lastDay()) {
            add(Kind.MOVED, now, days(one), now.time());
        }
    }

    private static String days(Row row) {
        return row.firstDay() > row.lastDay() ? UNDATED
                : DateWords.brief(new Period(LocalDate.ofEpochDay(row.firstDay()),
                        LocalDate.ofEpochDay(row.lastDay())).edtf());
    }

    private void isGone(Row row) {
        add(Kind.GONE, row.salience(), new Line(Kind.GONE, Optional.empty(), row.title(), "", ""));
    }

    private void add(Kind kind, Now now, String then, String today) {
        add(kind, now.salience(), new Line(kind, Optional.of(now.id()), now.title(), then, today));
    }

    private void add(Kind kind, double salience, Line line) {
        counts.merge(kind, 1, Integer::sum);
        TreeSet<Ranked> listed = lines.computeIfAbsent(kind, _ -> new TreeSet<>(BY_SALIENCE));
        listed.add(new Ranked(salience, line));
        if (listed.size() > TimelineDiff.LISTED) {
            listed.pollLast();
        }
    }

    @Override
    public void gone(List<Long> refs) {
        refs.forEach(ref -> on.first("SELECT " + Row.COLUMNS + " FROM event WHERE ref = ?", Row::of, ref)
                .ifPresent(row -> before.put(row.id(), row)));
    }

    @Override
    public void added(Timeline.Order order) {
        if (!isFirst) {
            orders.add(new Pair(order.before(), order.after()));
        }
    }

    @Override
    public void added(Timeline.Conflict conflict) {
        if (!isFirst) {
            conflicts.put(conflict.sentence(), conflict);
        }
    }

    @Override
    public void ordersGone(Collection<Long> ids) {
        ids.forEach(id -> on.first("SELECT before, after FROM event_order WHERE id = ?",
                row -> new Pair(row.getString(1), row.getString(2)), id).ifPresent(ordersGone::add));
    }

    /** Of the many that keep their ids nothing is held. */
    private void follow(String before, String today) {
        if (!before.equals(today)) {
            successors.put(before, today);
        }
    }

    private String today(String id) {
        return successors.getOrDefault(id, id);
    }

    @Override
    public void conflictsGone(Collection<Long> ids) {
        ids.forEach(id -> on.first("SELECT body FROM conflict WHERE id = ?",
                row -> StoredJson.read(row.getString(1), Timeline.Conflict.class).sentence(), id)
                .ifPresent(conflicts::remove));
    }

    /** What changed, once all of it is written. Of words of a person that have lost their place it is said once. */
    TimelineDiff diff() {
        if (isFirst) {
            return totals();
        }
        if (isTooMuch) {
            orphans();
        } else {
            changes();
        }
        ArticleMark.Keys keys = EventTable.keys(on);
        List<Line> listed = new ArrayList<>();
        lines.values().forEach(kind -> kind.forEach(ranked -> listed.add(readable(ranked.line(), keys))));
        return new TimelineDiff(counts, listed);
    }

    private void changes() {
        settle();
        ordersGone.forEach(pair -> orders.remove(new Pair(today(pair.before()), today(pair.after()))));
        for (Pair pair : orders) {
            Optional<String> before = shown(pair.before());
            Optional<String> after = shown(pair.after());
            if (before.isPresent() && after.isPresent()) {
                add(Kind.ORDER, 0, new Line(Kind.ORDER, Optional.of(pair.after()), before.get(), "",
                        "before " + after.get()));
            }
        }
        for (Timeline.Conflict conflict : conflicts.values()) {
            Optional<String> event = firstShown(conflict.events());
            if (event.isPresent()) {
                add(Kind.CONTRADICTION, 0, new Line(Kind.CONTRADICTION, event, conflict.sentence(), "", ""));
            }
        }
        orphans();
    }

    private void orphans() {
        AnchorTable.newlyLost(on).forEach(lost -> add(Kind.ORPHANED, 0,
                new Line(Kind.ORPHANED, Optional.empty(), lost.exact(), "", lost.file())));
    }

    private static Line readable(Line line, ArticleMark.Keys keys) {
        return new Line(line.kind(), line.event(), ArticleMark.resolve(line.title(), keys), line.before(),
                ArticleMark.resolve(line.after(), keys));
    }

    /** Of a timeline that was not there before everything is new. */
    private TimelineDiff totals() {
        put(Kind.ADDED, Tally.Of.EVENTS);
        put(Kind.ORDER, Tally.Of.QUOTED_ORDERS);
        put(Kind.CONTRADICTION, Tally.Of.CONFLICTS);
        return new TimelineDiff(counts, List.of());
    }

    private void put(Kind kind, Tally.Of tallied) {
        int count = (int) Tally.of(on, tallied);
        if (count > 0) {
            counts.put(kind, count);
        }
    }

    private Optional<String> shown(String event) {
        return on.first("SELECT label FROM event WHERE id = ? AND shown = 1", row -> row.getString(1), event);
    }

    private Optional<String> firstShown(List<String> events) {
        for (String event : events) {
            if (shown(event).isPresent()) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
