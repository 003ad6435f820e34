package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Group;
import org.parley.timeline.identity.Identity;
import org.parley.timeline.identity.Locator;
import org.parley.timeline.identity.Outline;
import org.parley.timeline.order.BoundReasons;
import org.parley.timeline.order.Bounds;
import org.parley.timeline.order.Cause;
import org.parley.timeline.order.Causes;
import org.parley.timeline.order.Conflicts;
import org.parley.timeline.order.QuotedOrders;

/** Weaves groups of facts into events with their bounds, their orders and their contradictions. */
final class Loom {

    private final Corrections corrections;
    private final Map<String, ArticleFacts> articles = new HashMap<>();
    private final Locator locator = new Locator(articles);

    Loom(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Puts an article, with what a person sets apart, at hand: its facts can be woven from now on. */
    ArticleFacts take(ArticleFacts article) {
        return articles.computeIfAbsent(article.file(), _ -> article);
    }

    Locator locator() {
        return locator;
    }

    /** Which of {@code facts} are one event. */
    List<List<Fact>> identify(Collection<Fact> facts) {
        List<Fact> sorted = facts.stream().sorted(Fact.BY_ARTICLE).toList();
        Identity identity = new Identity();
        Map<String, Integer> numbers = new HashMap<>();
        for (Fact fact : sorted) {
            numbers.put(fact.event().id(), numbers.size());
            identity.add(fact);
        }
        for (Corrections.Answer answer : corrections.answers().reversed()) {
            Optional<Integer> a = locator.find(answer.a()).map(numbers::get);
            Optional<Integer> b = locator.find(answer.b()).map(numbers::get);
            if (a.isPresent() && b.isPresent()) {
                identity.follow(a.get(), b.get(), answer.same());
            }
        }
        identity.join();
        Map<Integer, List<Fact>> events = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            events.computeIfAbsent(identity.of(i), _ -> new ArrayList<>(1)).add(sorted.get(i));
        }
        return List.copyOf(events.values());
    }

    /** The groups of {@code events}, in order, with what a person set of them. */
    List<Group> groups(Collection<List<Fact>> events) {
        List<List<Fact>> sorted = events.stream().map(event -> event.stream().sorted(Fact.BY_ARTICLE).toList())
                .sorted(Comparator.comparing(List::getFirst, Fact.BY_ARTICLE)).toList();
        Map<String, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Fact fact : sorted.get(i)) {
                groupOf.put(fact.event().id(), i);
            }
        }
        Map<Integer, Map<Corrections.Field, String>> set = new HashMap<>();
        for (Corrections.Change change : corrections.changes()) {
            locator.find(change.on()).map(groupOf::get).ifPresent(group -> set
                    .computeIfAbsent(group, _ -> new EnumMap<>(Corrections.Field.class))
                    .put(change.field(), change.value()));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            groups.add(new Group(i, sorted.get(i), set.getOrDefault(i, Map.of())));
        }
        return groups;
    }

    /**
     * Weaves {@code groups}.
     *
     * @param beside the ids of groups that are there only because a stated order leads to them: they are not woven
     *     themselves
     */
    Patch weave(List<Group> groups, Set<String> beside) {
        Set<String> files = new HashSet<>();
        groups.forEach(group -> group.facts().forEach(fact -> files.add(fact.article().file())));
        List<ArticleFacts> told = files.stream().sorted().map(articles::get).toList();
        Causes causes = new Causes(groups, told);
        List<Cause> all = causes.collect();
        Bounds bounds = new Bounds(groups, causes.writings().size(), all);
        Map<Integer, List<Cause>> ofEvent = new HashMap<>();
        for (Cause cause : bounds.kept()) {
            add(ofEvent, cause.event(), cause);
            add(ofEvent, cause.later(), cause);
        }
        EventMaker maker = new EventMaker(bounds, ofEvent, new BoundReasons(groups, causes.writings(), bounds));
        List<Patch.Woven> events = new ArrayList<>();
        for (Group group : groups) {
            if (!beside.contains(group.id())) {
                events.add(new Patch.Woven(maker.event(group), Outline.of(group),
                        group.facts().stream()
                                .map(fact -> new FactRef(fact.article().file(), fact.event().number())).toList()));
            }
        }
        return new Patch(events,
                QuotedOrders.of(groups, bounds).stream()
                        .filter(order -> !beside.contains(order.before()) || !beside.contains(order.after())).toList(),
                new Conflicts(groups, causes.writings()).of(bounds.contradictions()).stream()
                        .filter(conflict -> !beside.containsAll(conflict.events())).toList());
    }

    private static void add(Map<Integer, List<Cause>> causes, int index, Cause cause) {
        if (index >= 0) {
            causes.computeIfAbsent(index, _ -> new ArrayList<>()).add(cause);
        }
    }
}
