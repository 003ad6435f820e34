package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** The words beside a capitalised word that tell whether it is a name, and whose. */
final class NameCues {

    private final Map<String, Set<String>> classes = new HashMap<>();

    NameCues() {
        for (String line : WordList.lines(NameCues.class, "name-cues.txt")) {
            int colon = line.indexOf(':');
            classes.put(line.substring(0, colon), WordSet.of(line.substring(colon + 1).strip().split(" ")));
        }
    }

    /** True if the list has the word in this class. */
    boolean is(String cue, String lower) {
        return classes.get(cue).contains(lower);
    }
}
