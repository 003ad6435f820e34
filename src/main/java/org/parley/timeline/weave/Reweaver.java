package org.parley.timeline.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Identity;
import org.parley.timeline.order.Components;

/**
 * Weaves anew what a change reaches: the facts that meet changed ones, directly or through others, may become or cease
 * to be one event with them; the events that orders and undated articles tie to those may be bounded anew. All else
 * stays as it is, so that the result is that of weaving everything.
 *
 * <p>Facts are compared by what decides alone, and held with their words only where their event changes.
 */
public final class Reweaver {

    /** So many facts are compared in the memory that one takes to be woven, with its words. */
    private static final int COMPARED_FOR_ONE = 16;

    private static final Comparator<Part> BY_ARTICLE = Comparator.comparing((Part part) -> part.fact().file())
            .thenComparing(part -> part.fact().number());

    private final Shelf shelf;
    private final Corrections corrections;
    private final int most;
    private final FactReader reader;
    private final Loom loom;
    private final Map<String, Told> eventOf = new HashMap<>();
    private final Deque<Told> open = new ArrayDeque<>();
    private final Map<String, Set<Components.Tie>> ties = new HashMap<>();
    private int known;

    /** @param most how many facts may be woven before it is better to weave everything */
    public Reweaver(Shelf shelf, Corrections corrections, int most) {
        this.shelf = shelf;
        this.corrections = corrections;
        this.most = most;
        this.reader = new FactReader(shelf, corrections);
        this.loom = new Loom(corrections);
    }

    /** Thrown within to give up. */
    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A fact and its id. */
    private record Part(FactRef fact, String id) {

        static Part of(Fact fact) {
            return new Part(new FactRef(fact.article().file(), fact.event().number()), fact.event().id());
        }
    }

    /** An event by what it is made of. */
    private static final class Told {

        private final List<Part> parts;
        private final boolean isChanged;
        /** True of one that an order leads to, unless it turns out to be bounded anew. */
        private boolean isBeside;
        private Optional<DayWindow> days = Optional.empty();

        Told(List<Part> parts, boolean isChanged) {
            this.parts = parts.stream().sorted(BY_ARTICLE).toList();
            this.isChanged = isChanged;
            this.isBeside = !isChanged;
        }
    }

    /** Weaves what {@code change} reaches, once; empty if that is too much. */
    public Optional<Patch> weave(Change change) {
        try {
            compare(change);
            for (Corrections.At at : change.told()) {
                reader.findId(at).filter(event -> !eventOf.containsKey(event))
                        .ifPresent(event -> add(new Told(stored(event), true)));
            }
            while (!open.isEmpty()) {
                follow(open.poll());
            }
            return Optional.of(weave());
        } catch (TooManyException e) {
            return Optional.empty();
        }
    }

    /** Finds which of the facts that the change reaches are one event, and which events are others than before. */
    private void compare(Change change) {
        Reach reach = new Reach(shelf, this::all, corrections, most * COMPARED_FOR_ONE);
        Map<String, Set<Integer>> reached = byFile(reach.of(change));
        if (reach.isTooMuch()) {
            throw new TooManyException();
        }
        Identity identity = new Identity((key, _) -> reach.cover(key));
        List<Part> parts = new ArrayList<>();
        Map<FactRef, Integer> places = new HashMap<>();
        reached.forEach((file, numbers) -> reader.facts(file, numbers, article -> article).forEach(fact -> {
            identity.add(fact);
            parts.add(Part.of(fact));
            places.put(parts.getLast().fact(), places.size());
        }));
        for (Corrections.Answer answer : corrections.answers().reversed()) {
            Optional<Integer> a = find(answer.a(), reached.keySet()).map(places::get);
            Optional<Integer> b = find(answer.b(), reached.keySet()).map(places::get);
            if (a.isPresent() && b.isPresent()) {
                identity.follow(a.get(), b.get(), answer.same());
            }
        }
        identity.join();
        Map<Integer, List<Part>> events = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            events.computeIfAbsent(identity.of(i), _ -> new ArrayList<>(1)).add(parts.get(i));
        }
        events.values().stream().filter(event -> isChanged(event, change)).forEach(event -> add(new Told(event, true)));
    }

    private List<FactRef> all(String file) {
        return reader.article(file).events().stream().map(event -> new FactRef(file, event.number())).toList();
    }

    private static Map<String, Set<Integer>> byFile(Set<FactRef> facts) {
        Map<String, Set<Integer>> byFile = new TreeMap<>();
        facts.forEach(fact -> byFile.computeIfAbsent(fact.file(), _ -> new TreeSet<>()).add(fact.number()));
        return byFile;
    }

    private Optional<FactRef> find(Corrections.At at, Set<String> files) {
        return files.contains(at.article()) ? reader.find(at).map(number -> new FactRef(at.article(), number))
                : Optional.empty();
    }

    private boolean isChanged(List<Part> event, Change change) {
        return event.stream().anyMatch(part -> change.isOf(part.fact().file())) || !shelf
                .event(event.getFirst().id()).stream().map(Shelf.Part::id).collect(Collectors.toSet())
                .equals(event.stream().map(Part::id).collect(Collectors.toSet()));
    }

    private void add(Told event) {
        event.parts.forEach(part -> eventOf.put(part.id(), event));
        known += event.parts.size();
        if (known > most) {
            throw new TooManyException();
        }
        if (event.isChanged) {
            open.add(event);
        }
    }

    /** Adds the events that orders and undated articles tie to {@code event}. */
    private void follow(Told event) {
        for (Part part : event.parts) {
            for (Components.Tie tie : ties(part.fact().file())) {
                if (tie.a().equals(part.id()) || tie.b().equals(part.id())) {
                    follow(tie, event, tie.a().equals(part.id()) ? tie.b() : tie.a());
                }
            }
        }
    }

    private Set<Components.Tie> ties(String file) {
        return ties.computeIfAbsent(file, _ -> Components.ties(reader.article(file)));
    }

    /**
     * What a changed event was tied to is bounded anew even if dates settle the order now: they may not have before.
     */
    private void follow(Components.Tie tie, Told event, String other) {
        if (!eventOf.containsKey(other)) {
            add(new Told(stored(other), false));
        }
        Told found = eventOf.get(other);
        if (found.isBeside && (tie.byWriting() || event.isChanged || !Components.isSettled(days(event), days(found)))) {
            found.isBeside = false;
            open.add(found);
        }
    }

    /** The days that are told for an event. */
    private DayWindow days(Told event) {
        if (event.days.isEmpty()) {
            List<Fact> facts = new ArrayList<>();
            byFile(event.parts.stream().map(Part::fact).collect(Collectors.toSet()))
                    .forEach((file, numbers) -> facts.addAll(reader.facts(file, numbers,
                            article -> reader.isCorrected(file) ? loom.take(article) : article)));
            event.days = Optional.of(loom.groups(List.of(facts)).getFirst().told());
        }
        return event.days.get();
    }

    /** What the event that has a part of this id was made of when it was last woven. */
    private List<Part> stored(String id) {
        List<Part> parts = new ArrayList<>();
        for (Shelf.Part part : shelf.event(id)) {
            // An article of a large event would be read again for them.
            ties(part.file());
            reader.article(part.file()).events().stream().filter(event -> event.id().equals(part.id()))
                    .forEach(event -> parts.add(new Part(new FactRef(part.file(), event.number()), part.id())));
        }
        return parts;
    }

    private Patch weave() {
        Set<FactRef> refs = new HashSet<>();
        Set<String> beside = new HashSet<>();
        for (Told event : eventOf.values()) {
            event.parts.forEach(part -> refs.add(part.fact()));
            if (event.isBeside) {
                beside.add(event.parts.getFirst().id());
            }
        }
        Map<Told, List<Fact>> facts = new IdentityHashMap<>();
        byFile(refs).forEach((file, numbers) -> reader.facts(file, numbers, loom::take).forEach(fact -> facts
                .computeIfAbsent(eventOf.get(fact.event().id()), _ -> new ArrayList<>(1)).add(fact)));
        return loom.weave(loom.groups(facts.values()), beside);
    }
}
