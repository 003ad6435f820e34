package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.timeline.DateWords;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime.Limit;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline.ArticleOrder;
import org.parley.timeline.Timeline.Writing;

/** Tells which article was written before which: by an event between the two, or by their dates between neighbours. */
public final class ArticleOrders {

    /** Of how many articles that announce an event, and of how many that report it, each pair is told. */
    private static final int MOST = 8;

    private final List<Event> events;
    private final List<Writing> writings;
    private final Map<String, Writing> byFile = new HashMap<>();
    private final Map<List<String>, ArticleOrder> found = new LinkedHashMap<>();

    public ArticleOrders(List<Event> events, List<Writing> writings) {
        this.events = events;
        this.writings = writings;
        writings.forEach(writing -> byFile.put(writing.article(), writing));
    }

    public List<ArticleOrder> find() {
        events.forEach(this::around);
        byDate();
        return List.copyOf(found.values());
    }

    private void around(Event event) {
        for (Limit before : limits(event, Cause.ANNOUNCED_RULE)) {
            for (Limit after : limits(event, Cause.REPORTED_RULE)) {
                Writing one = byFile.get(before.article().orElseThrow());
                Writing other = byFile.get(after.article().orElseThrow());
                List<Evidence> evidence = new ArrayList<>(before.evidence());
                evidence.addAll(after.evidence());
                put(one, other, event.label() + " is upcoming in " + one.key() + " and held in " + other.key(),
                        evidence);
            }
        }
    }

    private List<Limit> limits(Event event, String rule) {
        return event.time().limits().stream().filter(limit -> limit.rule().equals(rule))
                .filter(limit -> limit.article().filter(byFile::containsKey).isPresent()).limit(MOST).toList();
    }

    private void byDate() {
        List<DatedEvent> dated = new ArrayList<>();
        for (int i = 0; i < writings.size(); i++) {
            Optional<DayWindow> days = writings.get(i).published().flatMap(Edtf::days);
            if (days.isPresent()) {
                dated.add(new DatedEvent(i, days.get()));
            }
        }
        for (DatedEvent.Neighbours pair : DatedEvent.neighbours(dated)) {
            Writing before = writings.get(pair.before());
            Writing after = writings.get(pair.after());
            put(before, after, dated(before) + ", " + dated(after), List.of());
        }
    }

    private static String dated(Writing writing) {
        return writing.key() + " is dated " + DateWords.brief(writing.published().orElseThrow());
    }

    private void put(Writing before, Writing after, String because, List<Evidence> evidence) {
        found.putIfAbsent(List.of(before.article(), after.article()),
                new ArticleOrder(before.article(), after.article(), because, evidence));
    }
}
