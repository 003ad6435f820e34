package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.DateWords;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.Event.StatusReport;
import org.parley.timeline.TimeLabel;

/** What articles say of the status of an event, and what follows for the event. */
public final class StatusHistory {

    private StatusHistory() {}

    /**
     * One report for each article. The earlier article comes first where dates of publication tell; else what is
     * announced comes before what is reported as held, since the article that reports it was written later.
     */
    public static List<StatusReport> of(List<Fact> facts) {
        boolean dated = facts.stream().allMatch(fact -> !Fact.written(fact.article()).equals(DayWindow.ALWAYS));
        Comparator<Fact> byPhase = Comparator.comparingInt(fact -> phase(fact.event().status()));
        Comparator<Fact> byDay = Comparator.comparingInt(fact -> Fact.written(fact.article()).first());
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort((dated ? byDay.thenComparing(byPhase) : byPhase.thenComparing(byDay))
                .thenComparing(Fact.BY_ARTICLE));
        return sorted.stream().map(StatusHistory::report).toList();
    }

    private static StatusReport report(Fact fact) {
        ArticleFacts.EventFacts event = fact.event();
        return new StatusReport(event.status(), fact.article().evidence(event.statusEvidence()),
                event.time().map(time -> told(fact, time)),
                event.formerTimes().stream().map(time -> told(fact, time)).toList());
    }

    private static Event.Told told(Fact fact, ArticleFacts.TimeFacts time) {
        return new Event.Told(time.edtf(), time.edtf().map(DateWords::brief)
                .or(() -> time.days().map(TimeLabel::days)).orElse(time.passage().quote()),
                fact.article().evidence(time.passage()));
    }

    /**
     * Held once one article reports it held; else upcoming. What is called off or denied in one article and held in
     * another is unknown, unless the articles' dates tell which is the last word.
     */
    public static Status status(List<Fact> facts) {
        Set<Status> said = EnumSet.noneOf(Status.class);
        facts.forEach(fact -> said.add(fact.event().status()));
        said.remove(Status.UNKNOWN);
        if (said.isEmpty()) {
            return Status.UNKNOWN;
        }
        boolean calledOff = said.contains(Status.CANCELLED) || said.contains(Status.DENIED);
        if (said.contains(Status.HELD)) {
            return calledOff ? lastWord(facts).orElse(Status.UNKNOWN) : Status.HELD;
        }
        if (said.size() == 1) {
            return said.iterator().next();
        }
        return lastWord(facts).orElse(said.contains(Status.DENIED) ? Status.UNKNOWN
                : said.contains(Status.CANCELLED) ? Status.CANCELLED : Status.POSTPONED);
    }

    /** What the article says that was published after all others. */
    private static Optional<Status> lastWord(List<Fact> facts) {
        List<Fact> said = facts.stream().filter(fact -> fact.event().status() != Status.UNKNOWN).toList();
        Fact last = said.stream().max(Comparator.comparingInt(fact -> Fact.written(fact.article()).first()))
                .orElseThrow();
        boolean after = said.stream().filter(fact -> fact.event().status() != last.event().status())
                .allMatch(fact -> Fact.written(fact.article()).last() < Fact.written(last.article()).first());
        return after ? Optional.of(last.event().status()) : Optional.empty();
    }

    private static int phase(Status status) {
        return switch (status) {
            case UPCOMING -> 0;
            case DENIED -> 1;
            case POSTPONED -> 2;
            case CANCELLED -> 3;
            case HELD -> 4;
            case UNKNOWN -> 5;
        };
    }
}
