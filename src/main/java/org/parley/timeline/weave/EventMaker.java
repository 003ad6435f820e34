package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.TimeLabel;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Group;
import org.parley.timeline.identity.StatusHistory;
import org.parley.timeline.order.BoundReasons;
import org.parley.timeline.order.Bounds;
import org.parley.timeline.order.Cause;

/** Makes the events from their groups, their bounds and the reasons for them. */
final class EventMaker {

    private final Bounds bounds;
    private final Map<Integer, List<Cause>> causes;
    private final BoundReasons limits;

    /** @param causes for each event the causes that hold and speak of it */
    EventMaker(Bounds bounds, Map<Integer, List<Cause>> causes, BoundReasons limits) {
        this.bounds = bounds;
        this.causes = causes;
        this.limits = limits;
    }

    Event event(Group group) {
        List<Fact> facts = group.facts();
        return new Event(group.id(), facts.stream().map(fact -> fact.event().id()).toList(), group.kind(),
                group.title(), group.label(), group.participants(), group.place(), group.round(), time(group),
                status(group), StatusHistory.of(group.perArticle()), mentions(facts),
                facts.stream().mapToDouble(fact -> fact.event().salience()).max().orElse(0),
                facts.stream().anyMatch(fact -> fact.event().timeline()),
                facts.stream().flatMap(fact -> fact.article().evidence(fact.event().outcome()).stream()).toList(),
                topics(facts), tables(facts), group.corrected());
    }

    private EventTime time(Group group) {
        DayWindow start = bounds.start(group);
        DayWindow end = bounds.end(group);
        List<Cause> told = causes.getOrDefault(group.index(), List.of());
        Optional<String> edtf = told.stream().filter(cause -> cause.type() == Cause.Type.DATE)
                .filter(cause -> cause.date().isPresent())
                .min(Comparator.comparing((Cause cause) -> cause.grade() != Cause.Grade.PERSON)
                        .thenComparingInt(cause -> cause.days().days()))
                .flatMap(Cause::date);
        Optional<EventTime.Relative> relative = told.stream().filter(cause -> cause.type() == Cause.Type.DAYS)
                .findFirst().map(limits::relative);
        return new EventTime(start.firstDay(), start.lastDay(), end.firstDay(), end.lastDay(), edtf, relative,
                TimeLabel.of(edtf, relative, new DayWindow(start.first(), end.last())), limits.of(group, told));
    }

    /** What a person sets, if it is a status; else what the articles say. */
    private static Status status(Group group) {
        String set = group.set().getOrDefault(Corrections.Field.STATUS, "");
        return Stream.of(Status.values()).filter(status -> status.name().equalsIgnoreCase(set)).findFirst()
                .orElseGet(() -> StatusHistory.status(group.perArticle()));
    }

    private static List<Event.EventMention> mentions(List<Fact> facts) {
        List<Event.EventMention> mentions = new ArrayList<>();
        for (Fact fact : facts) {
            for (ArticleFacts.MentionFacts mention : fact.event().mentions()) {
                mentions.add(new Event.EventMention(fact.article().evidence(mention.passage()), mention.status(),
                        mention.attribution(), mention.conditional()));
            }
        }
        return mentions;
    }

    private static List<String> topics(List<Fact> facts) {
        TreeSet<String> topics = new TreeSet<>();
        facts.forEach(fact -> topics.addAll(fact.event().topics()));
        return List.copyOf(topics);
    }

    private static List<Event.TableRef> tables(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.event().tables().stream()
                .map(table -> new Event.TableRef(fact.article().file(), fact.article().key(), table.number(),
                        table.columns(), table.rows())))
                .distinct().toList();
    }
}
