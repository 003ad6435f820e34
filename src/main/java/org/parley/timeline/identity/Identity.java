package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;

/**
 * Finds which facts of different articles are one event. Within the facts that share a key the days decide: facts are
 * one where all of them can be on one day and none could as well belong to another event. A fact that fits two events
 * is joined to neither. The result does not depend on the order of the input.
 */
public final class Identity {

    /** With how many events that share a key and do not fit each other a fact is compared. */
    private static final int MOST_HEADS = 4;

    private final List<Fact> facts;
    private final Clusters clusters;

    /** @param facts in the order of {@link Fact#BY_ARTICLE} */
    public Identity(List<Fact> facts, Locator locator, List<Corrections.Answer> answers) {
        this.facts = facts;
        clusters = new Clusters(facts);
        if (!answers.isEmpty()) {
            follow(locator, answers);
        }
        for (IdentityRule rule : IdentityRule.values()) {
            blocks(rule).values().forEach(block -> join(rule, block));
        }
    }

    /** The facts of each event, the first fact of each in order. */
    public List<List<Integer>> events() {
        Map<Integer, List<Integer>> events = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            events.computeIfAbsent(clusters.of(i), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(events.values());
    }

    /** What a person says comes first; of two answers that contradict each other the later. */
    private void follow(Locator locator, List<Corrections.Answer> answers) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            index.put(facts.get(i).event().id(), i);
        }
        for (Corrections.Answer answer : answers.reversed()) {
            Optional<Integer> a = locator.find(answer.a()).map(index::get);
            Optional<Integer> b = locator.find(answer.b()).map(index::get);
            if (a.isPresent() && b.isPresent() && answer.same()) {
                clusters.force(a.get(), b.get());
            } else if (a.isPresent() && b.isPresent()) {
                clusters.separate(a.get(), b.get());
            }
        }
    }

    /** A fact as it meets others under one key. */
    private record Meeting(int fact, DayWindow days) {}

    private Map<String, List<Meeting>> blocks(IdentityRule rule) {
        Map<String, List<Meeting>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            for (IdentityRule.Key key : rule.keys(facts.get(i))) {
                blocks.computeIfAbsent(key.text(), _ -> new ArrayList<>(2)).add(new Meeting(i, key.days()));
            }
        }
        blocks.values().removeIf(block -> block.size() < 2);
        return blocks;
    }

    private void join(IdentityRule rule, List<Meeting> block) {
        NavigableSet<Integer> stabs = stabs(block);
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (Meeting meeting : block) {
            Integer on = stabs.ceiling(meeting.days().first());
            Integer next = stabs.higher(on);
            if (next == null || !meeting.days().contains(next)) {
                groups.computeIfAbsent(on, _ -> new ArrayList<>()).add(meeting.fact());
            }
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> joinByDetail(rule, group));
    }

    /** The fewest days such that every fact can be on one of them: the classic greedy cover of intervals by points. */
    private static NavigableSet<Integer> stabs(List<Meeting> block) {
        List<DayWindow> windows = block.stream().map(Meeting::days)
                .sorted(Comparator.comparingInt(DayWindow::last).thenComparingInt(DayWindow::first)).toList();
        NavigableSet<Integer> stabs = new TreeSet<>();
        for (DayWindow window : windows) {
            if (stabs.isEmpty() || window.first() > stabs.last()) {
                stabs.add(window.last());
            }
        }
        return stabs;
    }

    /**
     * Facts are one where their details agree. What agrees with two that do not agree with each other belongs to
     * neither of them.
     */
    private void joinByDetail(IdentityRule rule, List<Integer> group) {
        Map<Traits.Detail, List<Integer>> byDetail = new LinkedHashMap<>();
        group.forEach(fact -> byDetail.computeIfAbsent(clusters.detail(fact), _ -> new ArrayList<>()).add(fact));
        for (List<Traits.Detail> agreeing : new Agreeing(rule, List.copyOf(byDetail.keySet())).sets()) {
            joinAll(withoutTwins(agreeing.stream().flatMap(detail -> byDetail.get(detail).stream()).sorted().toList()));
        }
    }

    /**
     * Leaves out the facts of articles that tell two of them apart: another article's fact could be either. What an
     * article mentions only in passing stands back behind what it is about.
     */
    private List<Integer> withoutTwins(List<Integer> group) {
        Map<String, Set<Integer>> perArticle = new HashMap<>();
        Set<String> about = new HashSet<>();
        group.stream().filter(fact -> facts.get(fact).event().timeline()).forEach(fact -> about.add(file(fact)));
        List<Integer> clear = group.stream()
                .filter(fact -> facts.get(fact).event().timeline() || !about.contains(file(fact))).toList();
        clear.forEach(fact -> perArticle.computeIfAbsent(file(fact), _ -> new HashSet<>()).add(clusters.of(fact)));
        return clear.stream().filter(fact -> perArticle.get(file(fact)).size() == 1).toList();
    }

    private void joinAll(List<Integer> group) {
        List<Integer> heads = new ArrayList<>();
        for (int fact : group) {
            if (heads.stream().noneMatch(head -> clusters.unite(head, fact)) && heads.size() < MOST_HEADS) {
                heads.add(fact);
            }
        }
    }

    private String file(int fact) {
        return facts.get(fact).article().file();
    }
}
