package org.parley.extraction.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.parley.extraction.event.Draft.Form;
import org.parley.extraction.text.Sentence;

/** Tells how much an article is about an event, and which of its events belong on the timeline. */
final class Salience {

    private static final int MOST = 10;
    private static final int OPENING = 3;
    private static final double ENOUGH = 0.3;

    private final EventText text;
    private final KindScheme kinds;
    private final Dating dating;

    Salience(EventText text, KindScheme kinds, Dating dating) {
        this.dating = dating;
        this.text = text;
        this.kinds = kinds;
    }

    /** From 0 (in passing) to 1: named often, early, in headings, by strong words, with who, where and when. */
    double of(Cluster cluster, String kind) {
        double score = Math.min(cluster.drafts.size(), 5) * 0.1;
        int strength = 0;
        int first = Integer.MAX_VALUE;
        boolean heading = false;
        for (Draft draft : cluster.drafts) {
            strength = Math.max(strength, draft.strength());
            first = Math.min(first, draft.sentence());
            heading |= text.sentences().get(draft.sentence()).unit() == Sentence.Unit.HEADING;
        }
        score += strength * 0.08 + 0.2 / (1 + first / 4.0) + (heading ? 0.1 : 0);
        score += cluster.participants.isEmpty() ? 0 : 0.05;
        score += cluster.place.isPresent() || cluster.time >= 0 ? 0.1 : 0;
        return Math.min(1, cluster.row ? score + 0.2 : score);
    }

    /** Marks the events that belong on the timeline. */
    List<ArticleEvent> choose(List<ArticleEvent> events, List<Cluster> clusters) {
        Set<Integer> chosen = new HashSet<>();
        events.stream().filter(event -> belongs(event, clusters.get(event.id())))
                .sorted(Comparator.comparingDouble(event -> -event.salience())).limit(MOST)
                .forEach(event -> chosen.add(event.id()));
        return events.stream().map(event -> chosen.contains(event.id()) ? onTimeline(event) : event).toList();
    }

    private boolean belongs(ArticleEvent event, Cluster cluster) {
        if (cluster.row) {
            return true;
        }
        boolean real = cluster.drafts.stream().anyMatch(draft -> !draft.conditional())
                && event.status() != Status.UNKNOWN;
        Draft first = cluster.drafts.getFirst();
        if (first.strength() > 1 && dating.entry(first.sentence()) >= 0) {
            return true;
        }
        boolean said = !event.participants().isEmpty() || event.place().isPresent() || event.time().isPresent();
        if (!real || !said || event.salience() < ENOUGH) {
            return false;
        }
        if (kinds.sameFamily(event.kind(), "meeting")) {
            return true;
        }
        boolean strong = cluster.drafts.stream().anyMatch(draft -> draft.strength() == 3);
        if (first.form() != Form.VERB) {
            return strong || first.sentence() <= OPENING && first.verb().isPresent() && !event.participants().isEmpty()
                    && (event.time().isPresent() || event.place().isPresent());
        }
        if (event.kind().equals("visit") && !event.participants().isEmpty() && event.place().isPresent()) {
            return true;
        }
        if (plansContact(first)) {
            return false;
        }
        boolean told = first.verb().filter(verb -> verb.tense().finite() && !verb.reduced()).isPresent()
                && !text.quoted(first.head());
        boolean anchored = event.time().isPresent() || event.place().isPresent();
        return told && (strong && (anchored || first.sentence() <= OPENING)
                || first.strength() == 2 && event.time().isPresent() && first.sentence() <= OPENING);
    }

    /** "Agreed to meet" tells of the meeting, which is an event itself. */
    private boolean plansContact(Draft draft) {
        int infinitive = draft.head() + 2;
        Verb planned = infinitive < text.tokens.count() ? text.verbAt(infinitive) : null;
        return planned != null && planned.tense() == Verb.Tense.INFINITIVE
                && kinds.sameFamily(planned.form().kind(), "meeting");
    }

    private static ArticleEvent onTimeline(ArticleEvent event) {
        return new ArticleEvent(event.id(), event.mentions(), event.kind(), event.title(), event.label(),
                event.participants(), event.parties(), event.place(), event.status(), event.statusEvidence(),
                event.round(),
                event.time(),
                event.salience(), true, event.outcome());
    }
}
