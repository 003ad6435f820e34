package org.parley.extraction.topic;

import java.util.List;
import java.util.Optional;

/**
 * A concept of the topic scheme, in the terms of SKOS.
 *
 * @param prefLabel the name it goes by
 * @param broader preferred label of the wider topic, if any
 * @param altLabels words and phrases that show it, as the scheme writes them
 * @param except words and phrases that look like it and are not ("geopolitical climate")
 */
public record Topic(String prefLabel, Optional<String> broader, List<String> altLabels, List<String> except) {
    public Topic {
        altLabels = List.copyOf(altLabels);
        except = List.copyOf(except);
    }
}
