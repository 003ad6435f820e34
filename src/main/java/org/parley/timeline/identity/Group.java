package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extraction.actor.Regions;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;

/**
 * The facts that are one event, and what a person sets of it.
 *
 * @param index counts the events from 0
 * @param facts in the order of {@link Fact#BY_ARTICLE}
 */
public record Group(int index, List<Fact> facts, Map<Corrections.Field, String> set) {

    public Group {
        facts = List.copyOf(facts);
        set = Map.copyOf(set);
    }

    /** The id of the event. */
    public String id() {
        return facts.getFirst().event().id();
    }

    /** The most specific of the kinds that the articles give. */
    public String kind() {
        return best().kind().name();
    }

    public String title() {
        return set.getOrDefault(Corrections.Field.TITLE, best().event().title());
    }

    public String label() {
        return set.getOrDefault(Corrections.Field.TITLE, best().event().label());
    }

    public Optional<String> place() {
        return Optional.ofNullable(set.get(Corrections.Field.PLACE)).or(this::placeTold);
    }

    /** Where it was by those that report it, else where it is to be; of a town and its state the town. */
    private Optional<String> placeTold() {
        List<String> places = facts.stream().sorted(Comparator.comparing(fact -> fact.event().status() != Status.HELD))
                .flatMap(fact -> fact.event().place().stream()).toList();
        return places.stream().findFirst().map(first -> places.stream()
                .filter(place -> Regions.within(place, first)).findFirst().orElse(first));
    }

    /** Which of a series it is, by the article that names the most of those who take part as states. */
    public Optional<Event.Round> round() {
        return facts.stream().filter(fact -> fact.event().round() > 0 && fact.sides().areSeveral())
                .min(Comparator.comparingInt((Fact fact) -> fact.sides().withoutName()).thenComparing(Fact.BY_ARTICLE))
                .map(fact -> new Event.Round(fact.kind().family() + '|' + fact.states(), fact.event().round(),
                        fact.article().evidence(fact.event().mentions().getFirst().passage())));
    }

    /** The date of the article that is the most exact. */
    private Optional<String> dateTold() {
        return facts.stream().filter(fact -> fact.told().isPresent() && !isSuperseded(fact))
                .min(Comparator.comparingInt((Fact fact) -> fact.told().get().days()).thenComparing(Fact.BY_ARTICLE))
                .flatMap(fact -> fact.event().time()).flatMap(ArticleFacts.TimeFacts::edtf);
    }

    /** The days that its dates leave: that of a person, else those of the articles; every day if they contradict. */
    public DayWindow told() {
        Optional<DayWindow> date = Optional.ofNullable(set.get(Corrections.Field.DATE)).flatMap(Edtf::days);
        DayWindow told = date.orElseGet(() -> facts.stream().filter(fact -> !fact.isGuessed() && !isSuperseded(fact))
                .flatMap(fact -> fact.told().stream()).reduce(DayWindow.ALWAYS, DayWindow::and));
        return told.isEmpty() ? DayWindow.ALWAYS : told;
    }

    /**
     * True if another article says that the event was moved from the days that {@code fact} announces it for, or
     * reports it for others.
     */
    public boolean isSuperseded(Fact fact) {
        return fact.told().isPresent() && fact.event().status() != Status.HELD && facts.stream()
                .filter(other -> other.told().filter(fact.told().get()::overlaps).isEmpty())
                .anyMatch(other -> other.former().stream().anyMatch(fact.told().get()::overlaps)
                        || other.event().status() == Status.HELD && other.told().isPresent());
    }

    /** What a person set, beside what the articles say. */
    public List<Event.Corrected> corrected() {
        return Stream.of(Corrections.Field.values()).filter(set::containsKey)
                .map(field -> new Event.Corrected(field, set.get(field), told(field))).toList();
    }

    private Optional<String> told(Corrections.Field field) {
        return switch (field) {
            case TITLE -> Optional.of(best().event().title());
            case PLACE -> placeTold();
            case DATE -> dateTold();
            case STATUS -> Optional.of(EnumWord.of(StatusHistory.status(perArticle())));
        };
    }

    /** All that an article names, sorted; a person whom articles spell in several ways once, by the fullest name. */
    public List<String> participants() {
        TreeSet<String> names = new TreeSet<>();
        TreeMap<PersonName, String> people = new TreeMap<>();
        for (Fact fact : facts) {
            Set<String> persons = fact.event().parties().stream().flatMap(party -> party.people().stream())
                    .collect(Collectors.toSet());
            for (String name : fact.event().participants()) {
                if (persons.contains(name)) {
                    put(people, name);
                } else {
                    names.add(name);
                }
            }
        }
        names.addAll(people.values());
        return List.copyOf(names);
    }

    private static void put(TreeMap<PersonName, String> people, String name) {
        PersonName person = PersonName.of(name);
        Optional<PersonName> known = people.keySet().stream().filter(person::isOnePerson).findFirst();
        if (known.isEmpty()) {
            people.put(person, name);
        } else if (name.length() > people.get(known.get()).length()) {
            people.remove(known.get());
            people.put(person, name);
        }
    }

    /** For each article the fact that is first in it. */
    public List<Fact> perArticle() {
        Map<String, Fact> first = new LinkedHashMap<>();
        facts.forEach(fact -> first.putIfAbsent(fact.article().file(), fact));
        return new ArrayList<>(first.values());
    }

    /** The fact that names the event best: the most specific, then one of its place, then the most salient. */
    private Fact best() {
        Optional<String> place = placeTold();
        return facts.stream().min(Comparator.comparingInt((Fact fact) -> -fact.kind().specificity())
                .thenComparing(fact -> !fact.event().place().equals(place))
                .thenComparingDouble(fact -> -fact.event().salience())
                .thenComparing(Fact.BY_ARTICLE)).orElseThrow();
    }
}
