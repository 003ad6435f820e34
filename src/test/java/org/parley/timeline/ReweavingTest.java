package org.parley.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Timeline.Because;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Random libraries: the order of import does not matter, and weaving what articles touch is enough. */
class ReweavingTest {

    private static final List<String> KINDS = List.of("call", "meeting", "talks", "summit", "statement", "agreement");
    private static final List<String> PEOPLE = List.of("Ana Sol", "Ben Moor", "Carl Ray", "Dora Lim");
    private static final List<String> PLACES = List.of("", "", "Oslo", "Rome");
    private static final List<String> DATES = List.of("2024", "2024-03", "2024-04", "2024-03-05", "2024-03-06");

    @Test
    void theOrderOfImportDoesNotMatter() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 12, PEOPLE);
            Timeline timeline = weave(articles);
            Collections.shuffle(articles, random);
            assertEquals(timeline, weave(articles), "seed " + seed);
        }
    }

    @Test
    void weavingEachTouchedPartGivesWhatWeavingAllGives() {
        int parts = 0;
        for (int seed = 0; seed < 60; seed++) {
            List<String> people = Stream.iterate(0, i -> i + 1).limit(30).map(i -> "Person " + i).toList();
            List<ArticleFacts> articles = library(new Random(seed), 12, people);
            List<List<ArticleFacts>> components = components(articles);
            parts += components.size();
            Timeline whole = weave(articles);
            List<Timeline> apart = components.stream().map(ReweavingTest::weave).toList();
            assertSame(whole.events(), apart, Timeline::events, seed);
            assertSame(whole.possiblySame(), apart, Timeline::possiblySame, seed);
            assertSame(whole.conflicts(), apart, Timeline::conflicts, seed);
            assertSame(whole.writings(), apart, Timeline::writings, seed);
            assertEquals(quoted(whole.order()),
                    quoted(apart.stream().flatMap(part -> part.order().stream()).toList()), "seed " + seed);
        }
        assertTrue(parts > 80, "the property was tried");
    }

    @Test
    void noEventHoldsTwoOfOneArticleOrTwoPlacesOrDaysThatDoNotMeet() {
        for (int seed = 0; seed < 60; seed++) {
            List<ArticleFacts> articles = library(new Random(seed), 25, PEOPLE.subList(0, 2));
            Map<String, Fact> facts = new HashMap<>();
            articles.forEach(article -> article.events()
                    .forEach(event -> facts.put(event.id(), Fact.of(article, event, false))));
            for (Event event : weave(articles).events()) {
                List<Fact> parts = event.parts().stream().map(facts::get).toList();
                assertEquals(parts.size(), parts.stream().map(fact -> fact.article().file()).distinct().count());
                assertTrue(parts.stream().map(Fact::where).filter(place -> !place.isEmpty()).distinct().count() <= 1);
                assertTrue(!parts.stream().map(Fact::possible).reduce(Window.ALWAYS, Window::and).isEmpty());
            }
        }
    }

    @Test
    void ordersNeverRunInACircle() {
        for (int seed = 0; seed < 60; seed++) {
            Timeline timeline = weave(library(new Random(seed), 20, PEOPLE));
            Map<String, Integer> position = new HashMap<>();
            timeline.events().forEach(event -> position.put(event.id(), position.size()));
            timeline.order().forEach(order -> assertTrue(position.get(order.before()) < position.get(order.after())));
        }
    }

    @Test
    void twentyThousandArticlesAreWovenInOneGo() {
        List<String> people = Stream.iterate(0, i -> i + 1).limit(400).map(i -> "Person " + i).toList();
        Timeline timeline = weave(library(new Random(1), 20_000, people));
        assertTrue(timeline.events().size() > 20_000);
    }

    private static List<ArticleFacts> library(Random random, int size, List<String> people) {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            FactsBuilder article = FactsBuilder.article("%05d".formatted(i));
            if (random.nextInt(3) == 0) {
                article.published("2024-%02d-%02d".formatted(1 + random.nextInt(9), 1 + random.nextInt(28)));
            }
            int events = 1 + random.nextInt(4);
            for (int e = 0; e < events; e++) {
                event(random, article, people);
            }
            if (events > 1) {
                article.before(random.nextInt(events - 1), events - 1, "before");
            }
            articles.add(article.facts());
        }
        return articles;
    }

    private static void event(Random random, FactsBuilder article, List<String> people) {
        String kind = pick(random, KINDS);
        String one = pick(random, people);
        String other = pick(random, people);
        article.event(kind, kind + " of " + one, one.equals(other) || random.nextInt(5) == 0 ? one : one + ", " + other,
                pick(random, PLACES), pick(random, List.of(Status.UPCOMING, Status.HELD, Status.POSTPONED)));
        if (random.nextInt(3) == 0) {
            article.on(pick(random, DATES));
        } else if (random.nextInt(6) == 0) {
            article.within(0, 7, "within a week");
        }
    }

    private static List<List<ArticleFacts>> components(List<ArticleFacts> articles) {
        Map<String, List<ArticleFacts>> byKey = new HashMap<>();
        articles.forEach(article -> Weaver.keys(article)
                .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(article)));
        Set<ArticleFacts> seen = new HashSet<>();
        List<List<ArticleFacts>> components = new ArrayList<>();
        for (ArticleFacts start : articles) {
            List<ArticleFacts> component = new ArrayList<>();
            Deque<ArticleFacts> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                ArticleFacts article = open.poll();
                if (seen.add(article)) {
                    component.add(article);
                    Weaver.keys(article).forEach(key -> open.addAll(byKey.get(key)));
                }
            }
            if (!component.isEmpty()) {
                components.add(component);
            }
        }
        return components;
    }

    private static Timeline weave(Collection<ArticleFacts> articles) {
        return new Weaver().weave(articles, Corrections.NONE);
    }

    private static <T> void assertSame(List<T> whole, List<Timeline> parts, Function<Timeline, List<T>> what,
            int seed) {
        Set<T> all = new HashSet<>(whole);
        Set<T> apart = new HashSet<>();
        parts.forEach(part -> apart.addAll(what.apply(part)));
        Set<T> missing = new HashSet<>(all);
        missing.removeAll(apart);
        apart.removeAll(all);
        assertEquals(Set.of(), missing, "seed " + seed);
        assertEquals(Set.of(), apart, "seed " + seed);
    }

    private static List<Timeline.Order> quoted(List<Timeline.Order> orders) {
        return orders.stream().filter(order -> order.because() == Because.QUOTE)
                .sorted(Comparator.comparing(Timeline.Order::before).thenComparing(Timeline.Order::after)).toList();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
