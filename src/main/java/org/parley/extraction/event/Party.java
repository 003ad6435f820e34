package org.parley.extraction.event;

import java.util.List;

/**
 * One side of an event.
 *
 * @param name of a state or an organisation, or of someone who stands for none that the article names
 * @param people those of the side whom the article names, sorted; for someone who stands for none that one alone
 */
public record Party(String name, List<String> people) {

    public Party {
        people = List.copyOf(people);
    }
}
