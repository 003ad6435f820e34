package org.parley.extraction.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.parley.extraction.event.Verb.Tense;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.time.TimeExpression;

/** When events happen as far as the telling suggests it: a number for each, the smaller the earlier. */
final class Narration implements Comparator<Integer> {

    private final EventText text;
    private final Optional<LocalDate> written;
    private final double[] keys;

    Narration(EventText text, List<Cluster> clusters) {
        this.text = text;
        this.written = text.written();
        keys = new double[clusters.size()];
        for (int c = 0; c < keys.length; c++) {
            keys[c] = key(clusters.get(c));
        }
    }

    private double key(Cluster cluster) {
        Draft first = cluster.drafts.getFirst();
        double at = day(cluster).orElse(0.0);
        double order = first.head() / (double) text.tokens.count();
        return at * 100 + tense(first) + order;
    }

    private Optional<Double> day(Cluster cluster) {
        if (cluster.time < 0) {
            return Optional.empty();
        }
        OptionalLong middle = Days.middle(text.times.get(cluster.time).days().orElseThrow(), written);
        long zero = written.map(LocalDate::toEpochDay).orElse(0L);
        return middle.isPresent() ? Optional.of((double) (middle.getAsLong() - zero)) : Optional.empty();
    }

    private static double tense(Draft draft) {
        Tense tense = draft.verb().map(Verb::tense).orElse(Tense.PAST);
        return switch (tense) {
            case PAST_PERFECT -> -20;
            case FUTURE -> 20;
            case MODAL -> 10;
            default -> 0;
        };
    }

    @Override
    public int compare(Integer one, Integer other) {
        int order = Double.compare(keys[one], keys[other]);
        return order != 0 ? order : Integer.compare(one, other);
    }
}
