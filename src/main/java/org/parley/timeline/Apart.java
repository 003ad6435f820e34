package org.parley.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of events that a person says are not one. */
final class Apart {

    private final Set<PossibleMatches.Pair> pairs = new HashSet<>();

    Apart(List<Event> events, Locator locator, List<Corrections.Answer> answers) {
        Map<String, String> byPart = new HashMap<>();
        events.forEach(event -> event.parts().forEach(part -> byPart.put(part, event.id())));
        for (Corrections.Answer answer : answers) {
            Optional<String> a = locator.find(answer.a()).map(byPart::get);
            Optional<String> b = locator.find(answer.b()).map(byPart::get);
            if (!answer.same() && a.isPresent() && b.isPresent()) {
                pairs.add(PossibleMatches.Pair.of(a.get(), b.get()));
            }
        }
    }

    boolean holds(PossibleMatches.Pair pair) {
        return pairs.contains(pair);
    }
}
