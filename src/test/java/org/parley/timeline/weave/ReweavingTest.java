package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.Sides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Random libraries: the order of import does not matter, and weaving what articles touch is enough. */
class ReweavingTest {

    private static final List<String> KINDS = List.of("call", "meeting", "talks", "summit", "statement", "agreement");
    private static final List<String> PEOPLE = List.of("Ana Sol", "Ben Moor", "Carl Ray", "Dora Lim");
    private static final List<String> PEOPLE_OF_MANY = Stream.iterate(0, i -> i + 1).limit(30).map(i -> "Person " + i)
            .toList();
    private static final List<String> PLACES = List.of("", "", "Oslo", "Rome");
    private static final List<String> DUE = List.of("2024-03-05", "2024-03-06", "2024-04-02");
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

    /** Adds, changes and removes articles one by one, and compares with weaving everything each time. */
    @Test
    void weavingWhatAChangeReachesGivesWhatWeavingAllGives() {
        long woven = 0;
        long all = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 14, PEOPLE_OF_MANY);
            Collections.shuffle(articles, random);
            WovenLibrary library = new WovenLibrary();
            for (ArticleFacts article : articles) {
                woven += library.put(article);
                all += library.size();
            }
            library.assertWhole("seed " + seed);
            for (int i = 0; i < 5; i++) {
                woven += library.put(article(random, pick(random, articles).file(), PEOPLE_OF_MANY));
                all += library.size();
                library.assertWhole("seed " + seed + ", change " + i);
            }
        }
        assertTrue(woven * 2 < all, "little was woven: " + woven + " of " + all);
    }

    /** The same two meet in one city all the time: their facts share every key, and only the days part them. */
    @Test
    void whereAllShareTheirKeysAChangeReachesThoseOfItsDays() {
        long woven = 0;
        long all = 0;
        for (int seed = 0; seed < 15; seed++) {
            Random random = new Random(seed);
            WovenLibrary library = new WovenLibrary();
            for (int i = 0; i < 40; i++) {
                woven += library.put(meetings(random, "%05d".formatted(random.nextInt(30))));
                all += library.size();
                library.assertWhole("seed " + seed + ", article " + i);
            }
            for (int i = 0; i < 5; i++) {
                library.correct(random);
                library.assertWhole("seed " + seed + ", correction " + i);
            }
        }
        assertTrue(woven * 3 < all, "little was woven: " + woven + " of " + all);
    }

    private static ArticleFacts meetings(Random random, String file) {
        FactsBuilder article = FactsBuilder.article(file)
                .published("20%02d-%02d-%02d".formatted(random.nextInt(25), 1 + random.nextInt(12),
                        1 + random.nextInt(28)));
        int events = 1 + random.nextInt(3);
        for (int e = 0; e < events; e++) {
            article.event(pick(random, List.of("talks", "summit", "agreement")), "Talks on grain", "Ana Sol, Ben Moor",
                    pick(random, List.of("", "Oslo", "Oslo")),
                    pick(random, List.of(Status.UPCOMING, Status.HELD, Status.POSTPONED)));
            switch (random.nextInt(5)) {
                case 0 -> article.on("20%02d".formatted(random.nextInt(25)));
                case 1 -> article.on("20%02d-%02d-%02d".formatted(random.nextInt(25), 1 + random.nextInt(12),
                        1 + random.nextInt(28)));
                case 2 -> article.within(-20, 20, "these weeks");
                default -> {
                    // No time is told.
                }
            }
            if (random.nextInt(8) == 0) {
                article.movedFrom("20%02d-03-05".formatted(random.nextInt(25)));
            }
            if (random.nextInt(4) == 0) {
                article.round(1 + random.nextInt(2));
            }
        }
        return events == 1 ? article.facts() : article.before(0, events - 1, "before").facts();
    }

    @Test
    void correctionsAreWovenByWhatTheyReachAsWell() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 12, PEOPLE_OF_MANY.subList(0, 8));
            WovenLibrary library = new WovenLibrary();
            articles.forEach(library::put);
            for (int i = 0; i < 6; i++) {
                library.correct(random);
                library.assertWhole("seed " + seed + ", correction " + i);
            }
            library.put(article(random, pick(random, articles).file(), PEOPLE_OF_MANY));
            library.assertWhole("seed " + seed + ", a new version");
        }
    }

    @Test
    void whatIsSaidOfAnEventReachesNoOtherThatItsArticleTellsOf() {
        FactsBuilder article = FactsBuilder.article("a").published("2024-05-01");
        for (int day = 1; day < 9; day++) {
            article.event("talks", "Talks " + day, "Ana Sol, Ben Moor", "Oslo", Status.HELD).on("2024-03-0" + day);
        }
        WovenLibrary library = new WovenLibrary();
        library.put(article.facts());
        assertEquals(1, library.say(Corrections.Field.TITLE, "a", 3, "A step forward"));
        library.assertWhole("said");
    }

    @Test
    void weavingBlockByBlockGivesWhatWeavingAllGives() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 30, PEOPLE_OF_MANY);
            WovenLibrary library = new WovenLibrary();
            articles.forEach(article -> library.articles.put(article.file(), article));
            for (int i = 0; i < 5; i++) {
                int blocks = library.weaveInBlocks(1 + random.nextInt(20));
                assertTrue(blocks > 1);
                library.assertWhole("seed " + seed + ", correction " + i);
                library.corrections = library.corrected(random, pick(random, articles), pick(random, articles));
            }
        }
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
                assertTrue(parts.stream().anyMatch(fact -> !fact.former().isEmpty())
                        || !parts.stream().map(Fact::possible).reduce(DayWindow.ALWAYS, DayWindow::and).isEmpty());
            }
        }
    }

    @Test
    void noEventHoldsOthersOfOneState() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                articles.add(delegation(random, "%05d".formatted(i)));
            }
            Map<String, Sides> sides = new HashMap<>();
            articles.forEach(article -> article.events()
                    .forEach(event -> sides.put(event.id(), Fact.of(article, event, false).sides())));
            Timeline timeline = weave(articles);
            for (Event event : timeline.events()) {
                for (String one : event.parts()) {
                    event.parts().forEach(other -> assertTrue(sides.get(one).fit(sides.get(other)),
                            () -> sides.get(one) + " and " + sides.get(other)));
                }
            }
            Collections.shuffle(articles, random);
            assertEquals(timeline, weave(articles), "seed " + seed);
        }
    }

    /** A meeting of two or three states, some of them by one of their people. */
    private static ArticleFacts delegation(Random random, String file) {
        List<String> states = new ArrayList<>(List.of("Norway", "Chile", "Peru"));
        Collections.shuffle(states, random);
        List<String> some = states.subList(0, 2 + random.nextInt(2));
        List<String> people = some.stream().map(state -> switch (random.nextInt(3)) {
            case 0 -> state;
            case 1 -> "Ana " + state + "son";
            default -> "Ben " + state + "sen";
        }).toList();
        return FactsBuilder.article(file).event(pick(random, List.of("talks", "summit")), "Meeting of " + some,
                String.join(", ", people), pick(random, PLACES), pick(random, List.of(Status.UPCOMING, Status.HELD)))
                .standingFor(some.toArray(String[]::new)).on(pick(random, DATES)).facts();
    }

    @Test
    void ordersNeverRunInACircle() {
        for (int seed = 0; seed < 40; seed++) {
            Timeline timeline = weave(library(new Random(seed), 20, PEOPLE));
            Map<String, Integer> position = new HashMap<>();
            timeline.events().forEach(event -> position.put(event.id(), position.size()));
            timeline.order().forEach(order -> assertTrue(position.get(order.before()) < position.get(order.after())));
        }
    }

    @Test
    void fiveThousandArticlesAreWovenInOneGo() {
        List<String> people = Stream.iterate(0, i -> i + 1).limit(200).map(i -> "Person " + i).toList();
        Timeline timeline = weave(library(new Random(1), 5000, people));
        assertTrue(timeline.events().size() > 5000);
    }

    private static List<ArticleFacts> library(Random random, int size, List<String> people) {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            articles.add(article(random, "%05d".formatted(i), people));
        }
        return articles;
    }

    private static ArticleFacts article(Random random, String file, List<String> people) {
        FactsBuilder article = FactsBuilder.article(file);
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
        return article.facts();
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
        if (random.nextInt(6) == 0) {
            article.movedFrom(pick(random, DUE));
        }
        if (random.nextInt(6) == 0) {
            article.round(1 + random.nextInt(3));
        }
    }

    private static Timeline weave(Collection<ArticleFacts> articles) {
        return new Weaver().weave(articles, Corrections.NONE);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
