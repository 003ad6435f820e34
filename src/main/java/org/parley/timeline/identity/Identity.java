package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which facts of different articles are one event. Within the facts that share a key the days decide: facts are
 * one where all of them can be on one day and none could as well belong to another event. A fact that fits two events
 * is joined to neither. The result does not depend on the order of the input.
 *
 * <p>Of a fact no more is held than what decides, and none of its words: so many can be compared at once.
 */
public final class Identity {

    /** With how many events that share a key and do not fit each other a fact is compared. */
    private static final int MOST_HEADS = 4;

    private final Covers covers;
    private final Clusters clusters = new Clusters();
    private final Map<IdentityRule, Uses> uses = new EnumMap<>(IdentityRule.class);
    /** What articles are about; the others are mentioned in passing. */
    private final BitSet about = new BitSet();
    /** What is told of many facts is held once. */
    private final Map<Traits.Detail, Traits.Detail> details = new HashMap<>();

    /** Knows how the facts that share a key are told apart by their days. */
    public interface Covers {
        /** @param uses those of {@code key} by the facts that are compared: all that have it, or a part of them */
        DayCover of(long key, List<FactKey> uses);
    }

    /** Compares all facts that there are. */
    public Identity() {
        this((_, uses) -> DayCover.of(uses));
    }

    /** Compares a part of the facts: of those that meet on a day either all or none. */
    public Identity(Covers covers) {
        this.covers = covers;
        for (IdentityRule rule : IdentityRule.values()) {
            uses.put(rule, new Uses());
        }
    }

    /** Adds the next fact. They come in the order of {@link Fact#BY_ARTICLE} and are counted from 0. */
    public void add(Fact fact) {
        int number = clusters.add(fact.article().file(),
                Traits.of(fact, details.computeIfAbsent(fact.detail(), detail -> detail)));
        about.set(number, fact.event().timeline());
        uses.forEach((rule, used) -> rule.keys(fact).forEach(key -> used.add(key, number)));
    }

    /** A person says whether two facts are one. The later of two answers that contradict each other comes first. */
    public void follow(int a, int b, boolean same) {
        if (same) {
            clusters.force(a, b);
        } else {
            clusters.separate(a, b);
        }
    }

    /** Joins the facts that are one event, once all were added and what a person says was followed. */
    public void join() {
        uses.forEach((rule, used) -> used.eachMeeting(covers, meeting -> joinByDetail(rule, meeting)));
    }

    /** The first fact of the event that {@code fact} tells of. */
    public int of(int fact) {
        return clusters.of(fact);
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
        Set<String> telling = new HashSet<>();
        group.stream().filter(about::get).forEach(fact -> telling.add(clusters.file(fact)));
        List<Integer> clear = group.stream()
                .filter(fact -> about.get(fact) || !telling.contains(clusters.file(fact))).toList();
        clear.forEach(fact -> perArticle.computeIfAbsent(clusters.file(fact), _ -> new HashSet<>())
                .add(clusters.of(fact)));
        return clear.stream().filter(fact -> perArticle.get(clusters.file(fact)).size() == 1).toList();
    }

    private void joinAll(List<Integer> group) {
        List<Integer> heads = new ArrayList<>();
        for (int fact : group) {
            if (heads.stream().noneMatch(head -> clusters.unite(head, fact)) && heads.size() < MOST_HEADS) {
                heads.add(fact);
            }
        }
    }
}
