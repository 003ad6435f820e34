package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.extraction.event.Party;

/**
 * Who takes part in an event, as it is compared across articles: one names the people, another the states that they
 * stand for.
 *
 * @param all in the order of their names
 */
public record Sides(List<Side> all) {

    public Sides {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param name of a state or an organisation in small letters; blank for someone who stands for none that is told
     * @param people those of the side who are named, in order
     */
    public record Side(String name, List<PersonName> people) {

        private static final Comparator<Side> IN_ORDER = Comparator.comparing(Side::name).thenComparing(Side::called);

        public Side {
            people = List.copyOf(people);
        }

        private static Side of(Party party) {
            List<PersonName> people = party.people().stream().map(PersonName::of).sorted().toList();
            return new Side(party.people().equals(List.of(party.name())) ? "" : PersonName.folded(party.name()),
                    people);
        }

        /** By its people, or by its name if it has none. */
        private String called() {
            return people.isEmpty() ? name
                    : people.stream().map(PersonName::family).distinct().collect(Collectors.joining("&"));
        }

        private boolean sharesPerson(Side other) {
            return people.stream().anyMatch(person -> other.people.stream().anyMatch(person::isOnePerson));
        }

        private boolean sharesName(Side other) {
            return !name.isEmpty() && name.equals(other.name);
        }

        /**
         * True if the two can be one side: a state is one with any of its own people, but ministers are no presidents.
         */
        private boolean is(Side other) {
            return sharesPerson(other) || sharesName(other) && (people.isEmpty() || other.people.isEmpty());
        }

        /** True if others speak for the same state. */
        private boolean isAgainst(Side other) {
            return sharesName(other) && !is(other);
        }

        private Side with(Side other) {
            TreeSet<PersonName> both = new TreeSet<>(people);
            for (PersonName person : other.people) {
                Optional<PersonName> known = both.stream().filter(person::isOnePerson).findFirst();
                known.ifPresent(both::remove);
                both.add(known.map(person::fuller).orElse(person));
            }
            return new Side(name.isEmpty() ? other.name : name, List.copyOf(both));
        }
    }

    static Sides of(List<Party> parties) {
        return new Sides(parties.stream().map(Side::of).sorted(Side.IN_ORDER).toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean areSeveral() {
        return all.size() > 1;
    }

    /** How many stand for no state or organisation that is told. */
    int withoutName() {
        return (int) all.stream().filter(side -> side.name().isEmpty()).count();
    }

    /** The states and those who stand for none, in one line. */
    String byName() {
        return all.stream().map(side -> side.name().isEmpty() ? side.called() : side.name()).sorted().distinct()
                .collect(Collectors.joining("+"));
    }

    /** The people and the states that nobody is named for, in one line. */
    String byPeople() {
        return all.stream().map(Side::called).sorted().distinct().collect(Collectors.joining("+"));
    }

    /** True if nothing speaks against the two being those of one event: someone in common, and no others of a state. */
    public boolean fit(Sides other) {
        return isEmpty() || other.isEmpty() || !areAgainst(other)
                && all.stream().anyMatch(side -> other.all.stream().anyMatch(side::is));
    }

    private boolean areAgainst(Sides other) {
        return all.stream().anyMatch(side -> other.all.stream().anyMatch(side::isAgainst));
    }

    /** True if each side of the one is a side of the other. */
    boolean match(Sides other) {
        return all.size() == other.all.size() && areWithin(other);
    }

    /** True if each side that the two have in common is told of by its people in both, or by its name. */
    boolean areNamedAlike(Sides other) {
        return all.stream()
                .allMatch(side -> other.all.stream().filter(side::is).allMatch(same -> side.sharesPerson(same)
                        || side.people().isEmpty() && same.people().isEmpty()));
    }

    /** True if each side is one of the sides of {@code other}, and none speaks against it. */
    boolean areWithin(Sides other) {
        List<Side> open = new ArrayList<>(other.all);
        for (Side side : all) {
            Optional<Side> same = open.stream().filter(side::is).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            open.remove(same.get());
        }
        return !areAgainst(other);
    }

    /** The sides of an event that is both, each with all its people. */
    Sides with(Sides other) {
        List<Side> both = new ArrayList<>(all);
        for (Side side : other.all) {
            Optional<Side> same = both.stream().filter(known -> known.is(side) || known.sharesName(side)).findFirst();
            same.ifPresent(both::remove);
            both.add(same.map(known -> known.with(side)).orElse(side));
        }
        both.sort(Side.IN_ORDER);
        return new Sides(both);
    }
}
