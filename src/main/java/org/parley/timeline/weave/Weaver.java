package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Published;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Apart;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.PossibleMatches;
import org.parley.timeline.identity.Splitter;
import org.parley.timeline.order.Completion;
import org.parley.timeline.order.Writings;

/**
 * Weaves the facts of articles into a timeline: a pure function, whatever the order of its input.
 *
 * <p>What is far apart does not touch: facts without a common {@linkplain FactKey key} are never one event, and events
 * that no order and no article ties to each other do not bound each other. So {@link Reweaver} can weave anew what a
 * changed article reaches, and nothing else.
 */
public final class Weaver {

    /** The timeline of {@code articles}, as {@code corrections} have it. */
    public Timeline weave(Collection<ArticleFacts> articles, Corrections corrections) {
        Loom loom = new Loom(corrections);
        Splitter splitter = new Splitter(corrections.apart());
        List<Fact> facts = new ArrayList<>();
        for (ArticleFacts article : articles) {
            ArticleFacts own = loom.take(splitter.split(article));
            own.events().forEach(event -> facts.add(Fact.of(own, event, splitter.isAlone(event))));
        }
        Patch patch = loom.weave(loom.groups(loom.identify(facts)), Set.of());
        List<Event> events = patch.events().stream().map(Patch.Woven::event).toList();
        Set<PossibleMatches.Pair> pairs = PossibleMatches
                .among(patch.events().stream().map(Patch.Woven::outline).toList());
        pairs.removeIf(new Apart(events, loom.locator(), corrections.answers())::holds);
        Timeline completed = Completion.of(new Timeline(events, patch.orders(), List.of(), List.of(),
                patch.conflicts(), writings(articles, events)));
        return completed.withMatches(PossibleMatches.matches(pairs, completed.events()));
    }

    private static List<Timeline.Writing> writings(Collection<ArticleFacts> articles, List<Event> events) {
        Map<String, List<Event>> told = new HashMap<>();
        for (Event event : events) {
            event.mentions().stream().map(mention -> mention.evidence().article()).distinct()
                    .forEach(article -> told.computeIfAbsent(article, _ -> new ArrayList<>()).add(event));
        }
        return articles.stream().filter(article -> !article.events().isEmpty())
                .sorted(Comparator.comparing(ArticleFacts::file))
                .map(article -> Writings.of(article.file(), article.key(), article.published().map(Published::edtf),
                        Timeline.byPlace(told.getOrDefault(article.file(), List.of()))))
                .toList();
    }
}
