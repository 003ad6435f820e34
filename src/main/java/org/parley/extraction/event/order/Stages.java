package org.parley.extraction.event.order;

import java.util.HashMap;
import java.util.Map;

import org.parley.extraction.text.WordList;

/** Where an event usually stands in the course of a story: causes, harm, help, inquiry, justice, reactions. */
public final class Stages {

    private static final double MIDDLE = 2.5;

    private final Map<String, Integer> stages = new HashMap<>();

    public Stages() {
        for (String line : WordList.lines(Stages.class, "stages.txt")) {
            int colon = line.indexOf(':');
            for (String lemma : line.substring(colon + 1).strip().split(" +")) {
                stages.putIfAbsent(lemma, Integer.parseInt(line.substring(0, colon)));
            }
        }
    }

    /** The stage of an event by its word, 0 (what led up to it) to 6 (what is said of it). */
    double of(String lemma) {
        Integer stage = stages.get(lemma);
        return stage == null ? MIDDLE : stage;
    }
}
