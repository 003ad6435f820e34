package org.parley.extraction.event.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.SentenceTimes;
import org.parley.extraction.event.grammar.Verb;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.identity.Days;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.Draft.Form;
import org.parley.extraction.time.DayRange;

/**
 * When events happen as far as the telling suggests it, as a number for each, the smaller the earlier. A day that words
 * give counts most; then tense; then where such an event usually stands in a story; then the order of the text.
 */
final class Narration implements Comparator<Integer> {

    private static final double DAY = 100;
    private static final double STAGE = 10;
    private static final double TEXT = 8;

    private final EventText text;
    private final SentenceTimes sentences;
    private final Stages stages;
    private final Optional<LocalDate> written;
    private final double[] keys;

    Narration(EventText text, Stages stages, List<Cluster> clusters) {
        this.text = text;
        this.sentences = new SentenceTimes(text);
        this.stages = stages;
        this.written = text.written();
        double lead = clusters.stream().flatMap(cluster -> day(cluster).stream()).findFirst().orElse(0.0);
        keys = new double[clusters.size()];
        for (int c = 0; c < keys.length; c++) {
            keys[c] = key(clusters.get(c), lead);
        }
    }

    private double key(Cluster cluster, double lead) {
        Draft first = cluster.drafts().getFirst();
        double order = first.head() / (double) text.tokens().count();
        return day(cluster).orElse(lead) * DAY + stages.of(first.lemma()) * STAGE + tense(first) + order * TEXT;
    }

    /** The day of an event, counted from the day of writing. */
    private Optional<Double> day(Cluster cluster) {
        Draft first = cluster.drafts().getFirst();
        int time = cluster.time() >= 0 ? cluster.time() : sentences.of(first.sentence());
        if (time < 0 || cluster.time() < 0 && sentences.isOfSaying(first.sentence(), time, first.head())) {
            return Optional.empty();
        }
        Optional<DayRange> days = text.times().get(time).days();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong middle = Days.middle(days.get(), written);
        long zero = written.map(LocalDate::toEpochDay).orElse(0L);
        return middle.isPresent() ? Optional.of((double) (middle.getAsLong() - zero)) : Optional.empty();
    }

    private static double tense(Draft draft) {
        if (draft.form() == Form.NOUN) {
            return -2;
        }
        return switch (draft.verb().map(Verb::tense).orElse(Verb.Tense.PAST)) {
            case PAST_PERFECT -> -30;
            case FUTURE -> 80;
            case MODAL -> 40;
            case INFINITIVE -> 2;
            case GERUND -> -1;
            default -> 0;
        };
    }

    @Override
    public int compare(Integer one, Integer other) {
        int order = Double.compare(keys[one], keys[other]);
        return order != 0 ? order : Integer.compare(one, other);
    }
}
