package org.parley.timeline.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;

/** The pairs of events that a person says are not one. */
public final class Apart {

    private final Set<PossibleMatches.Pair> pairs = new HashSet<>();

    public Apart(List<Event> events, Locator locator, List<Corrections.Answer> answers) {
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

    public boolean holds(PossibleMatches.Pair pair) {
        return pairs.contains(pair);
    }
}
