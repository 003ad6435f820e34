package org.parley.extraction.event.salience;

import java.util.HashMap;
import java.util.Map;

import org.parley.extraction.text.WordList;

/** The weights of {@code salience.tsv}. */
public final class SalienceWeights {

    private final Map<String, Double> weights = new HashMap<>();

    public SalienceWeights() {
        for (String line : WordList.lines(SalienceWeights.class, "salience.tsv")) {
            String[] cells = line.split("\t");
            weights.put(cells[0], Double.valueOf(cells[1]));
        }
    }

    /** The weight of a feature, which must be in the list. */
    double of(String feature) {
        return weights.get(feature);
    }
}
