package org.parley.timeline.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.Group;
import org.parley.timeline.order.Components;

/**
 * Weaves anew what changed facts reach: the facts that share a key with them, directly or through others, may become or
 * cease to be one event with them; the events that orders and undated articles tie to those may be bounded anew. All
 * else stays as it is, so that the result is that of weaving everything.
 */
public final class Reweaver {

    private final Shelf shelf;
    private final Corrections corrections;
    private final int mostArticles;
    private final Loom loom;

    /** @param mostArticles how many articles may be looked at before it is better to weave everything */
    public Reweaver(Shelf shelf, Corrections corrections, int mostArticles) {
        this.shelf = shelf;
        this.corrections = corrections;
        this.mostArticles = mostArticles;
        this.loom = new Loom(corrections);
    }

    /** Thrown within to give up. */
    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Weaves what {@code changed} facts reach.
     *
     * @param changed facts that are new or changed, or that have a key that a fact which is gone had; of articles that
     *     a person's answer has changed all facts
     * @return empty if that is too much
     */
    public Optional<Patch> weave(Collection<FactRef> changed) {
        try {
            Known known = new Known();
            loom.identify(facts(reached(changed))).forEach(known::addChanged);
            tied(known);
            return Optional.of(loom.weave(loom.groups(known.events), known.beside));
        } catch (TooManyException e) {
            return Optional.empty();
        }
    }

    /** The events that are at hand, by the ids of their facts. */
    private static final class Known {

        private final Map<String, List<Fact>> eventOf = new HashMap<>();
        private final List<List<Fact>> events = new ArrayList<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<String> beside = new HashSet<>();
        private final Deque<List<Fact>> open = new ArrayDeque<>();

        void addChanged(List<Fact> event) {
            add(event);
            changed.add(id(event));
            open.add(event);
        }

        /** An event that an order leads to: it stays beside, unless it turns out to be bounded anew. */
        void addBeside(List<Fact> event) {
            add(event);
            beside.add(id(event));
        }

        private void add(List<Fact> event) {
            events.add(event);
            event.forEach(fact -> eventOf.put(fact.event().id(), event));
        }

        void bound(List<Fact> event) {
            if (beside.remove(id(event))) {
                open.add(event);
            }
        }

        boolean isChanged(List<Fact> event) {
            return changed.contains(id(event));
        }

        private static String id(List<Fact> event) {
            return event.getFirst().event().id();
        }
    }

    private ArticleFacts article(String file) {
        if (!loom.has(file)) {
            loom.take(shelf.article(file));
        }
        if (loom.size() > mostArticles) {
            throw new TooManyException();
        }
        return loom.article(file);
    }

    /** A key that was looked up, for an article if it matters for which. */
    private record Asked(FactKey key, String file) {}

    /**
     * All facts that meet {@code changed}, directly or through others; a person's answer binds as a key.
     */
    private Set<FactRef> reached(Collection<FactRef> changed) {
        Map<String, Set<String>> answered = new HashMap<>();
        for (Corrections.Answer answer : corrections.answers()) {
            answered.computeIfAbsent(answer.a().article(), _ -> new HashSet<>()).add(answer.b().article());
            answered.computeIfAbsent(answer.b().article(), _ -> new HashSet<>()).add(answer.a().article());
        }
        Set<FactRef> reached = new HashSet<>(changed);
        Set<Asked> asked = new HashSet<>();
        Set<String> whole = new HashSet<>();
        Deque<FactRef> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            FactRef fact = open.poll();
            List<FactRef> found = new ArrayList<>();
            shelf.keys(fact).stream().filter(key -> asked.add(new Asked(key, key.isAlways() ? "" : fact.file())))
                    .forEach(key -> found.addAll(shelf.meeting(key, fact.file())));
            if (answered.containsKey(fact.file()) && whole.add(fact.file())) {
                found.addAll(all(fact.file()));
                answered.get(fact.file()).forEach(other -> found.addAll(all(other)));
            }
            found.stream().filter(reached::add).forEach(open::add);
            if (reached.size() > (long) mostArticles * FACTS_PER_ARTICLE) {
                throw new TooManyException();
            }
        }
        return reached;
    }

    private static final int FACTS_PER_ARTICLE = 20;

    private List<FactRef> all(String file) {
        ArticleFacts article = article(file);
        return article.events().stream().map(event -> loom.ref(article, event)).toList();
    }

    private List<Fact> facts(Collection<FactRef> refs) {
        Map<String, Set<FactRef>> byFile = new HashMap<>();
        refs.forEach(ref -> byFile.computeIfAbsent(ref.file(), _ -> new HashSet<>()).add(ref));
        List<Fact> facts = new ArrayList<>();
        byFile.forEach((file, own) -> facts.addAll(loom.facts(article(file), own)));
        return facts;
    }

    /** Adds the events that orders and undated articles tie to those that are known, directly or through others. */
    private void tied(Known known) {
        Map<String, Set<Components.Tie>> ties = new HashMap<>();
        while (!known.open.isEmpty()) {
            List<Fact> event = known.open.poll();
            for (Fact fact : event) {
                String id = fact.event().id();
                for (Components.Tie tie : ties.computeIfAbsent(fact.article().file(),
                        _ -> Components.ties(fact.article()))) {
                    if (tie.a().equals(id) || tie.b().equals(id)) {
                        follow(tie, event, tie.a().equals(id) ? tie.b() : tie.a(), known);
                    }
                }
            }
        }
    }

    /**
     * What a changed event was tied to is bounded anew even if dates settle the order now: they may not have before.
     */
    private void follow(Components.Tie tie, List<Fact> event, String other, Known known) {
        if (!known.eventOf.containsKey(other)) {
            known.addBeside(stored(other));
        }
        List<Fact> found = known.eventOf.get(other);
        if (tie.byWriting() || known.isChanged(event) || !isSettled(event, found)) {
            known.bound(found);
        }
    }

    private boolean isSettled(List<Fact> event, List<Fact> other) {
        List<Group> two = loom.groups(List.of(event, other));
        return event == other || Components.isSettled(two.get(0), two.get(1));
    }

    /** The event that has a part of this id, as it was last woven. */
    private List<Fact> stored(String id) {
        List<Fact> facts = new ArrayList<>();
        for (Shelf.Part part : shelf.event(id)) {
            ArticleFacts article = article(part.file());
            article.events().stream().filter(event -> event.id().equals(part.id()))
                    .forEach(event -> facts.add(loom.fact(article, event)));
        }
        return facts.stream().sorted(Fact.BY_ARTICLE).toList();
    }
}
