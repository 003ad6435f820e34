package org.parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Span;

/** Finds the fact that is mentioned at a place. */
final class Locator {

    private final List<Fact> facts;
    private final Map<String, List<Integer>> byArticle = new HashMap<>();

    Locator(List<Fact> facts) {
        this.facts = facts;
        for (int i = 0; i < facts.size(); i++) {
            byArticle.computeIfAbsent(facts.get(i).article().file(), _ -> new ArrayList<>()).add(i);
        }
    }

    /** The fact whose mention fits the place best; of two that fit equally well the one with fewer mentions. */
    Optional<Integer> find(Corrections.At at) {
        return byArticle.getOrDefault(at.article(), List.of()).stream().filter(fact -> fit(fact, at.span()) > 0)
                .max(Comparator.<Integer>comparingDouble(fact -> fit(fact, at.span()))
                        .thenComparingInt(fact -> -facts.get(fact).event().mentions().size())
                        .thenComparingInt(fact -> -fact));
    }

    /** How well a mention of {@code fact} fits {@code span}: the part that both share, from 0 to 1. */
    private double fit(int fact, Span span) {
        return facts.get(fact).event().mentions().stream().map(mention -> mention.passage().span())
                .filter(span::overlaps).mapToDouble(mention -> shared(mention, span)).max().orElse(0);
    }

    /** The part of two overlapping spans that both share, from 0 to 1. */
    static double shared(Span mention, Span span) {
        int shared = Math.min(mention.end(), span.end()) - Math.max(mention.start(), span.start());
        return (double) shared / mention.union(span).length();
    }
}
