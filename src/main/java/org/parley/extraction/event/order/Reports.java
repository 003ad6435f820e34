package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.mention.Draft;

/** The drafts of an article with the events that they speak of, sentence by sentence: what the order finders read. */
final class Reports {

    /** A draft and the event that it speaks of. */
    record Report(Draft draft, int event) {}

    private final List<List<Report>> bySentence = new ArrayList<>();

    Reports(int sentences, List<Cluster> clusters) {
        for (int s = 0; s < sentences; s++) {
            bySentence.add(new ArrayList<>());
        }
        for (int c = 0; c < clusters.size(); c++) {
            for (Draft draft : clusters.get(c).drafts()) {
                bySentence.get(draft.sentence()).add(new Report(draft, c));
            }
        }
        bySentence.forEach(list -> list.sort(Comparator.comparingInt(report -> report.draft().head())));
    }

    /** Those of one sentence, by their heads in the order of the text. */
    List<Report> in(int sentence) {
        return bySentence.get(sentence);
    }
}
