package org.parley.timeline.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.timeline.Corrections;
import org.parley.timeline.DateWords;
import org.parley.timeline.DayWindow;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Limit;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.Evidence;
import org.parley.timeline.TimeLabel;
import org.parley.timeline.Timeline;
import org.parley.timeline.order.Cause;
import org.parley.timeline.order.DateOrders;

/** Explains a timeline in sentences, each with the words that it rests on. */
public final class Explainer {

    private final Timeline timeline;
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Timeline.Writing> writings = new HashMap<>();

    /** @param timeline with all events that those to be explained stand before or after */
    public Explainer(Timeline timeline) {
        this.timeline = timeline;
        timeline.events().forEach(event -> event.parts().forEach(part -> events.put(part, event)));
        timeline.writings().forEach(writing -> writings.put(writing.article(), writing));
    }

    /**
     * One step of an explanation.
     *
     * @param depth 0 for what is said of the event itself; a reason for the step before it stands one deeper
     * @param evidence the words; empty where the step follows from others
     */
    public record Reason(int depth, String sentence, List<Evidence> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * All that is known of an event, with reasons: status, time, order, identity, contradictions.
     *
     * @param event its id or that of one of its parts
     * @return empty if there is no such event
     */
    public List<Reason> explain(String event) {
        Event found = events.get(event);
        if (found == null) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        status(found, reasons);
        found.corrected().forEach(set -> reasons.add(corrected(set)));
        time(found, reasons);
        order(found, reasons);
        identity(found, reasons);
        return reasons;
    }

    /**
     * Why an event is when it is: its date, what bounds it where it has none, and what it comes before and after.
     *
     * @param event its id or that of one of its parts
     * @return empty if there is no such event
     */
    public List<Reason> whyDate(String event) {
        List<Reason> reasons = new ArrayList<>();
        Event found = events.get(event);
        if (found != null) {
            found.corrected().stream().filter(set -> set.field() == Corrections.Field.DATE)
                    .forEach(set -> reasons.add(corrected(set)));
            time(found, reasons);
            order(found, reasons);
        }
        return reasons;
    }

    /**
     * Why {@code before} came before {@code after}: the shortest and strongest chain of orders and days; empty if
     * nothing says so.
     */
    public List<Reason> whyBefore(String before, String after) {
        Event from = events.get(before);
        Event to = events.get(after);
        List<Reason> reasons = new ArrayList<>();
        if (from != null && to != null && from != to) {
            for (Precedence.Link link : new Precedence(timeline).chain(from.id(), to.id())) {
                switch (link) {
                    case Precedence.Link.Ordered ordered -> reasons.add(reason(ordered.order()));
                    case Precedence.Link.ByDays days -> byDays(days.before(), days.after(), reasons);
                }
            }
        }
        return reasons;
    }

    private void byDays(Event before, Event after, List<Reason> reasons) {
        if (before.time().edtf().isPresent() && after.time().edtf().isPresent()) {
            reasons.add(reason(DateOrders.order(before, after)));
            return;
        }
        reasons.add(new Reason(0, before.label() + " before " + after.label() + ", by their days: not after "
                + DateWords.brief(before.time().endNoLater().orElseThrow()) + ", and not before "
                + DateWords.brief(after.time().startNoEarlier().orElseThrow()) + ".", List.of()));
        chain(before.time().limits(), before.label(), false, 1, new HashSet<>(), reasons);
        chain(after.time().limits(), after.label(), true, 1, new HashSet<>(), reasons);
    }

    private static void status(Event event, List<Reason> reasons) {
        reasons.add(new Reason(0, "Status: " + EnumWord.of(event.status()) + ".", List.of()));
        for (Event.StatusReport report : event.history()) {
            List<Evidence> words = new ArrayList<>(List.of(report.evidence()));
            report.movedFrom().forEach(day -> words.add(day.words()));
            report.date().filter(day -> day.edtf().isPresent()).ifPresent(day -> words.add(day.words()));
            reasons.add(new Reason(1, Moves.sentence(report), apart(words)));
        }
        Moves.sentence(event).ifPresent(moved -> reasons.add(new Reason(0, moved,
                Moves.of(event).stream().map(Event.Told::words).toList())));
    }

    /** {@code words} but for those that stand within others of them. */
    private static List<Evidence> apart(List<Evidence> words) {
        List<Evidence> apart = new ArrayList<>();
        for (Evidence one : words) {
            if (words.stream().noneMatch(other -> other != one && other.span().contains(one.span()))
                    && !apart.contains(one)) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static Reason corrected(Event.Corrected set) {
        boolean date = set.field() == Corrections.Field.DATE;
        String articles = set.articles().map(told -> date ? DateWords.brief(told) : told)
                .map(told -> "the articles say “" + told + "”").orElse("the articles do not say");
        return new Reason(0, "A person set the " + EnumWord.of(set.field()) + ": “"
                + (date ? DateWords.brief(set.value()) : set.value()) + "”; " + articles + ".", List.of());
    }

    private void time(Event event, List<Reason> reasons) {
        EventTime time = event.time();
        List<Limit> dates = limits(time.limits(), Relation.DURING).stream().filter(limit -> limit.article().isEmpty())
                .toList();
        reasons.add(new Reason(0, time.edtf().isPresent()
                ? "Date: " + DateWords.brief(time.edtf().get())
                        + (time.edtf().get().startsWith("XXXX") ? ", of a year that no article tells." : ".")
                : "No date is given.", List.of()));
        for (Limit limit : dates) {
            reasons.add(new Reason(1, source(limit) + " dates it (" + limit.rule() + ").", limit.evidence()));
        }
        time.relative().ifPresent(relative -> reasons.add(new Reason(0, "Counted from the writing of " + relative.key()
                + ": " + TimeLabel.of(Optional.empty(), time.relative(), DayWindow.ALWAYS) + ".",
                evidenceOf(time.limits(), relative.article()))));
        if (dates.isEmpty()) {
            time.startNoEarlier().ifPresent(day -> bound(event, day, true, reasons));
            time.endNoLater().ifPresent(day -> bound(event, day, false, reasons));
        }
    }

    private void bound(Event event, LocalDate day, boolean earliest, List<Reason> reasons) {
        reasons.add(new Reason(0, (earliest ? "Not before " : "Not after ") + DateWords.brief(day) + ":", List.of()));
        chain(event.time().limits(), "it", earliest, 1, new HashSet<>(), reasons);
    }

    /** Follows what a bound rests on from {@code limits} of one event or writing to the date at its end. */
    private void chain(List<Limit> limits, String name, boolean earliest, int depth, Set<Object> seen,
            List<Reason> reasons) {
        Relation side = earliest ? Relation.AFTER : Relation.BEFORE;
        Optional<Limit> deciding = limits.stream().filter(limit -> limit.relation() == side && limit.date().isPresent())
                .findFirst().or(() -> limits.stream().filter(limit -> limit.relation() != side.opposite()
                        && (limit.date().isPresent() || limit.article().isPresent())).findFirst());
        if (deciding.isEmpty() || !seen.add(deciding.get())) {
            return;
        }
        Limit limit = deciding.get();
        Event event = limit.event().map(events::get).orElse(null);
        Timeline.Writing writing = limit.article().map(writings::get).orElse(null);
        String where = earliest ? " comes after " : " comes before ";
        if (event != null) {
            reasons.add(new Reason(depth, name + where + event.label() + ".", limit.evidence()));
            chain(event.time().limits(), event.label(), earliest, depth + 1, seen, reasons);
        } else if (writing != null) {
            reasons.add(new Reason(depth, name + toWriting(limit, writing, where) + ".", limit.evidence()));
            chain(writing.limits(), writing.key(), earliest, depth + 1, seen, reasons);
        } else {
            limit.date()
                    .ifPresent(date -> reasons.add(new Reason(depth, name + " is dated " + DateWords.brief(date) + ".",
                            limit.evidence())));
        }
    }

    /** "comes after the writing of 002", "is counted from the writing of 002 (0–7 days before)". */
    private static String toWriting(Limit limit, Timeline.Writing writing, String where) {
        boolean counted = limit.event().isEmpty() && !limit.rule().equals(Cause.ANNOUNCED_RULE)
                && !limit.rule().equals(Cause.REPORTED_RULE);
        return counted
                ? " is counted from the writing of " + writing.key()
                        + limit.date().map(days -> " (" + days + ")").orElse("")
                : where + "the writing of " + writing.key();
    }

    private void order(Event event, List<Reason> reasons) {
        for (Timeline.Order order : timeline.order()) {
            boolean earlier = order.before().equals(event.id());
            if (earlier || order.after().equals(event.id())) {
                Event other = events.get(earlier ? order.after() : order.before());
                if (other != null && (other.timeline() || !event.timeline())) {
                    reasons.add(reason(order));
                }
            }
        }
        for (Limit limit : event.time().limits()) {
            Timeline.Writing writing = limit.article().map(writings::get).orElse(null);
            if (writing != null && isNews(event.time(), limit.relation())) {
                reasons.add(new Reason(0, (limit.relation() == Relation.AFTER ? "After " : "Before ") + writing.key()
                        + " was written.", limit.evidence()));
            }
        }
    }

    /** True if nothing more exact is told of the event than that it came before or after a writing. */
    private static boolean isNews(EventTime time, Relation relation) {
        return time.edtf().isEmpty() && (relation == Relation.BEFORE && time.endNoLater().isEmpty()
                || relation == Relation.AFTER && time.startNoEarlier().isEmpty());
    }

    private void identity(Event event, List<Reason> reasons) {
        if (event.history().size() > 1) {
            reasons.add(new Reason(0, "One event in " + event.history().stream().map(report -> report.evidence().key())
                    .collect(Collectors.joining(", ")) + ": kind, participants, place and time agree as far as told.",
                    event.history().stream().map(Event.StatusReport::evidence).toList()));
        }
        for (Timeline.PossibleMatch match : timeline.possiblySame()) {
            if (match.a().equals(event.id()) || match.b().equals(event.id())) {
                String other = label(match.a().equals(event.id()) ? match.b() : match.a());
                reasons.add(new Reason(0, "Possibly the same as " + other + ": " + match.because(), match.evidence()));
            }
        }
        for (Timeline.Conflict conflict : timeline.conflicts()) {
            if (conflict.events().contains(event.id())) {
                reasons.add(new Reason(0, conflict.sentence(), conflict.evidence()));
            }
        }
    }

    private Reason reason(Timeline.Order order) {
        String because = switch (order.because()) {
            case QUOTE -> ", as " + keys(order.evidence()) + " says (" + order.rule() + ").";
            case DATE -> ", by date.";
            case NUMBER -> ", by number.";
            case ARTICLE -> ": " + keys(order.evidence()) + " reports the one and announces the other.";
        };
        return new Reason(0, label(order.before()) + " before " + label(order.after()) + because, order.evidence());
    }

    private String label(String id) {
        Event event = events.get(id);
        return event == null ? id : event.label();
    }

    private static String keys(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::key).distinct().collect(Collectors.joining(", "));
    }

    private static String source(Limit limit) {
        return limit.evidence().isEmpty() ? "A person" : limit.evidence().getFirst().key();
    }

    private static List<Limit> limits(List<Limit> limits, Relation relation) {
        return limits.stream().filter(limit -> limit.relation() == relation).toList();
    }

    private static List<Evidence> evidenceOf(List<Limit> limits, String article) {
        return limits.stream().filter(limit -> limit.article().filter(article::equals).isPresent()).limit(1)
                .flatMap(limit -> limit.evidence().stream()).toList();
    }
}
