package org.parley.timeline.claim;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.Party;
import org.parley.timeline.identity.PersonName;

/**
 * Someone who is named as a participant.
 *
 * @param party the side that they stand for in the article; empty if it tells of none
 */
record NamedParty(String name, Optional<Party> party) {

    static NamedParty of(String name, List<Party> parties) {
        return new NamedParty(name, parties.stream()
                .filter(party -> party.name().equals(name) || party.people().contains(name)).findFirst());
    }

    /** A state says less than its president, and its president says otherwise than its minister alone. */
    Judge.Fit fit(NamedParty other) {
        if (party.isEmpty() || other.party.isEmpty() || !party.get().name().equals(other.party.get().name())
                || other.isState()) {
            return Judge.Fit.SAME;
        }
        return isState() ? Judge.Fit.WIDER : sharesPerson(other) ? Judge.Fit.SAME : Judge.Fit.APART;
    }

    /** True for the name of the side itself. */
    private boolean isState() {
        return party.isPresent() && party.get().name().equals(name) && !party.get().people().contains(name);
    }

    private boolean sharesPerson(NamedParty other) {
        return people(this).stream().anyMatch(person -> people(other).stream().anyMatch(person::isOnePerson));
    }

    private static List<PersonName> people(NamedParty named) {
        return named.party().orElseThrow().people().stream().map(PersonName::of).toList();
    }
}
