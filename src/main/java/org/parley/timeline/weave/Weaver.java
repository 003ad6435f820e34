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
import org.parley.timeline.identity.IdentityRule;
import org.parley.timeline.identity.PossibleMatches;
import org.parley.timeline.order.Completion;
import org.parley.timeline.order.Writings;

/**
 * Weaves the facts of articles into a timeline: a pure function, whatever the order of its input.
 *
 * <p>What is far apart does not touch: facts without a common {@linkplain #keys key} are never one event, and events
 * that no order and no article ties to each other do not bound each other. So {@link Reweaver} can weave anew what a
 * changed article reaches, and nothing else.
 */
public final class Weaver {

    /** The timeline of {@code articles}, as {@code corrections} have it. */
    public Timeline weave(Collection<ArticleFacts> articles, Corrections corrections) {
        Loom loom = new Loom(corrections);
        articles.forEach(loom::take);
        Patch patch = loom.weave(loom.groups(loom.identify(loom.facts())), Set.of());
        List<Event> events = patch.events().stream().map(Patch.Woven::event).toList();
        Set<PossibleMatches.Pair> pairs = PossibleMatches
                .among(patch.events().stream().map(Patch.Woven::outline).toList());
        pairs.removeIf(new Apart(events, loom.locator(), corrections.answers())::holds);
        Timeline completed = Completion.of(new Timeline(events, patch.orders(), List.of(), List.of(),
                patch.conflicts(), writings(articles, events)));
        return completed.withMatches(PossibleMatches.matches(pairs, completed.events()));
    }

    /** The keys under which each fact of {@code article} can meet facts of other articles, by its number; each once. */
    public static Map<Integer, Set<FactKey>> keys(ArticleFacts article) {
        Map<Integer, Set<FactKey>> keys = new HashMap<>();
        for (ArticleFacts.EventFacts event : article.events()) {
            Fact fact = Fact.of(article, event, false);
            Map<Long, FactKey> own = new HashMap<>();
            for (IdentityRule rule : IdentityRule.values()) {
                for (IdentityRule.Key key : rule.keys(fact)) {
                    long digest = key.digest(rule);
                    own.merge(digest, rule.isTimeless() ? FactKey.on(digest, key.days()) : FactKey.always(digest),
                            FactKey::or);
                }
            }
            keys.put(event.number(), Set.copyOf(own.values()));
        }
        return keys;
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
