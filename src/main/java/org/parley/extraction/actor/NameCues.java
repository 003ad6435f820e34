package org.parley.extraction.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.extraction.text.WordList;

/** The words beside a capitalised word that tell whether it is a name, and whose. */
final class NameCues {

    private final Map<String, Set<String>> classes = new HashMap<>();

    NameCues() {
        for (String line : WordList.lines(NameCues.class, "name-cues.txt")) {
            int colon = line.indexOf(':');
            classes.put(line.substring(0, colon), Arrays.stream(line.substring(colon + 1).strip().split(" "))
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** True if the list has the word in this class. */
    boolean is(String cue, String lower) {
        return classes.get(cue).contains(lower);
    }
}
