package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.ArticleFacts.EventFacts;
import org.parley.timeline.ArticleFacts.MentionFacts;
import org.parley.timeline.ArticleFacts.OrderFacts;
import org.parley.timeline.ArticleFacts.TimeFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Passage;

/**
 * Takes the mentions that a person sets apart out of the events of their articles. Such a mention is an event of its
 * own, with the name, the people and the place that the article's event has; a time or an order goes with it if its
 * words stand on the lines of that mention alone.
 */
public final class Splitter {

    private final Map<String, List<Span>> apart = new HashMap<>();
    private final Set<String> alone = new HashSet<>();

    public Splitter(List<Corrections.At> mentions) {
        mentions.forEach(at -> apart.computeIfAbsent(at.article(), _ -> new ArrayList<>()).add(at.span()));
    }

    /** True if a person set {@code event}, of an article that was split, apart from all others. */
    public boolean isAlone(EventFacts event) {
        return alone.contains(event.id());
    }

    /** {@code article} with an event for each mention that is set apart. */
    public ArticleFacts split(ArticleFacts article) {
        ArticleFacts split = article;
        for (Span span : apart.getOrDefault(article.file(), List.of())) {
            split = split(split, span);
        }
        return split;
    }

    private record Place(EventFacts event, MentionFacts mention) {}

    private ArticleFacts split(ArticleFacts article, Span span) {
        Optional<Place> place = find(article, span);
        if (place.isEmpty()) {
            return article;
        }
        EventFacts event = place.get().event();
        MentionFacts mention = place.get().mention();
        if (event.mentions().size() == 1) {
            alone.add(event.id());
            return article;
        }
        List<MentionFacts> others = new ArrayList<>(event.mentions());
        others.remove(mention);
        int number = article.events().stream().mapToInt(EventFacts::number).max().orElse(0) + 1;
        EventFacts own = own(event, mention, others, number);
        alone.add(own.id());
        List<EventFacts> events = new ArrayList<>(article.events());
        events.set(events.indexOf(event), rest(event, others, own.time().isPresent()));
        events.add(own);
        List<OrderFacts> order = article.order().stream()
                .map(one -> goesWith(one, mention, others) ? moved(one, event.number(), number) : one).toList();
        return new ArticleFacts(article.file(), article.key(), article.sha256(), article.published(), article.story(),
                events, order);
    }

    /** The mention that fits the place best. */
    private static Optional<Place> find(ArticleFacts article, Span span) {
        return article.events().stream()
                .flatMap(event -> event.mentions().stream().map(mention -> new Place(event, mention)))
                .filter(place -> place.mention().passage().span().overlaps(span))
                .max(Comparator.comparingDouble(place -> Locator.shared(place.mention().passage().span(), span)));
    }

    private static EventFacts own(EventFacts event, MentionFacts mention, List<MentionFacts> others, int number) {
        Optional<TimeFacts> time = event.time().filter(told -> goesWith(told.passage(), mention, others));
        return new EventFacts(event.id() + "-" + mention.passage().span().start(), number, event.kind(),
                event.title(), event.label(), event.participants(), event.parties(), event.place(), mention.status(),
                mention.passage(), event.round(), time, List.of(), event.salience(), event.timeline(), List.of(mention),
                List.of(), List.of(), List.of());
    }

    private static EventFacts rest(EventFacts event, List<MentionFacts> mentions, boolean timeIsGone) {
        boolean told = mentions.stream().anyMatch(mention -> mention.passage().equals(event.statusEvidence()));
        MentionFacts witness = mentions.stream().filter(mention -> mention.status() == event.status()).findFirst()
                .orElse(mentions.getFirst());
        return new EventFacts(event.id(), event.number(), event.kind(), event.title(), event.label(),
                event.participants(), event.parties(), event.place(), told ? event.status() : witness.status(),
                told ? event.statusEvidence() : witness.passage(), event.round(),
                timeIsGone ? Optional.empty() : event.time(), event.formerTimes(), event.salience(), event.timeline(),
                mentions, event.outcome(), event.topics(), event.tables());
    }

    private static boolean goesWith(Passage words, MentionFacts mention, List<MentionFacts> others) {
        return words.line() == mention.passage().line()
                && others.stream().noneMatch(other -> other.passage().line() == words.line());
    }

    private static boolean goesWith(OrderFacts order, MentionFacts mention, List<MentionFacts> others) {
        return order.evidence().stream().anyMatch(words -> goesWith(words, mention, others));
    }

    private static OrderFacts moved(OrderFacts order, int from, int to) {
        return new OrderFacts(order.before() == from ? to : order.before(), order.after() == from ? to : order.after(),
                order.rule(), order.strength(), order.evidence());
    }
}
