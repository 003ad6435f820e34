package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.FactRef;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.Sides;
import org.parley.timeline.order.Completion;

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
            Library library = new Library();
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

    @Test
    void correctionsAreWovenByWhatTheyReachAsWell() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 12, PEOPLE_OF_MANY.subList(0, 8));
            Library library = new Library();
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
    void weavingBlockByBlockGivesWhatWeavingAllGives() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> articles = library(random, 30, PEOPLE_OF_MANY);
            Library library = new Library();
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

    /** Keeps what was woven and weaves anew only what a change reaches. */
    private static final class Library implements Shelf {

        private final Map<String, ArticleFacts> articles = new HashMap<>();
        private final Map<ArticleFacts, Map<Integer, Set<FactKey>>> keys = new IdentityHashMap<>();
        private final Map<String, Patch.Woven> events = new HashMap<>();
        private final Set<Timeline.Order> orders = new HashSet<>();
        private final Set<Timeline.Conflict> conflicts = new HashSet<>();
        private Corrections corrections = Corrections.NONE;

        int size() {
            return events.size();
        }

        List<ArticleFacts> articles() {
            return List.copyOf(articles.values());
        }

        /** Answers with how many events were woven. */
        int put(ArticleFacts article) {
            Set<FactRef> changed = new HashSet<>();
            ArticleFacts before = articles.get(article.file());
            articles.put(article.file(), article);
            for (ArticleFacts version : before == null ? List.of(article) : List.of(before, article)) {
                keys(version).values()
                        .forEach(keys -> keys.forEach(key -> changed.addAll(meeting(key, version.file()))));
            }
            changed.addAll(all(article));
            return reweave(changed, Set.of(article.file()));
        }

        private static List<FactRef> all(ArticleFacts article) {
            return article.events().stream().map(event -> new FactRef(article.file(), event.number())).toList();
        }

        /** Answers with how many blocks were woven. */
        int weaveInBlocks(int factsPerBlock) {
            events.clear();
            orders.clear();
            conflicts.clear();
            BlockWeaver weaver = new BlockWeaver(articles::get, corrections, factsPerBlock);
            articles.keySet().stream().sorted().map(articles::get).forEach(weaver::add);
            List<Patch> blocks = new ArrayList<>();
            weaver.weave(blocks::add);
            blocks.forEach(this::keep);
            return blocks.size();
        }

        void correct(Random random) {
            ArticleFacts one = pick(random, articles());
            ArticleFacts other = pick(random, articles());
            corrections = corrected(random, one, other);
            Set<FactRef> changed = new HashSet<>(all(one));
            changed.addAll(all(other));
            reweave(changed, new HashSet<>(List.of(one.file(), other.file())));
        }

        Corrections corrected(Random random, ArticleFacts one, ArticleFacts other) {
            List<Corrections.Answer> answers = new ArrayList<>(corrections.answers());
            List<Corrections.Change> changes = new ArrayList<>(corrections.changes());
            List<Corrections.At> apart = new ArrayList<>(corrections.apart());
            switch (random.nextInt(4)) {
                case 0 -> answers.add(new Corrections.Answer(at(random, one), at(random, other), random.nextBoolean()));
                case 1 -> changes.add(new Corrections.Change(at(random, one), Corrections.Field.DATE, "2024-05"));
                case 2 -> apart.add(at(random, one));
                default -> changes.add(new Corrections.Change(at(random, one), Corrections.Field.PLACE, "Bergen"));
            }
            return new Corrections(answers, changes, apart);
        }

        private static Corrections.At at(Random random, ArticleFacts article) {
            return new Corrections.At(article.file(), pick(random, article.events()).mentions().getFirst().passage()
                    .span());
        }

        private int reweave(Set<FactRef> changed, Set<String> files) {
            Patch patch = new Reweaver(this, corrections, 1000).weave(changed).orElseThrow();
            Set<String> parts = new HashSet<>();
            patch.events().forEach(woven -> parts.addAll(woven.event().parts()));
            Set<String> gone = new HashSet<>();
            events.values().removeIf(woven -> {
                boolean old = woven.event().parts().stream().anyMatch(parts::contains)
                        || woven.facts().stream().anyMatch(fact -> files.contains(fact.file()));
                if (old) {
                    gone.add(woven.event().id());
                }
                return old;
            });
            orders.removeIf(order -> gone.contains(order.before()) || gone.contains(order.after()));
            conflicts.removeIf(conflict -> conflict.events().stream().anyMatch(gone::contains));
            keep(patch);
            return patch.events().size();
        }

        private void keep(Patch patch) {
            patch.events().forEach(woven -> events.put(woven.event().id(), woven));
            orders.addAll(patch.orders());
            conflicts.addAll(patch.conflicts());
        }

        /** Compares what was kept with what weaving everything gives. */
        void assertWhole(String message) {
            Timeline whole = new Weaver().weave(articles(), corrections);
            List<Event> own = events.values().stream().map(Patch.Woven::event).toList();
            List<Timeline.Order> quoted = whole.order().stream().filter(orders::contains).toList();
            assertEquals(orders, Set.copyOf(quoted), () -> "an order is left over: " + message);
            assertEquals(Set.copyOf(whole.conflicts()), conflicts, message);
            assertEquals(whole, Completion.of(new Timeline(own, quoted, List.of(), whole.possiblySame(),
                    whole.conflicts(), whole.writings())), message);
        }

        @Override
        public ArticleFacts article(String file) {
            return articles.get(file);
        }

        @Override
        public Set<FactKey> keys(FactRef fact) {
            return keys(articles.get(fact.file())).getOrDefault(fact.number(), Set.of());
        }

        private Map<Integer, Set<FactKey>> keys(ArticleFacts article) {
            return keys.computeIfAbsent(article, Weaver::keys);
        }

        @Override
        public Collection<FactRef> meeting(FactKey key, String file) {
            List<FactRef> found = new ArrayList<>();
            articles.values().forEach(article -> keys(article).forEach((number, keys) -> {
                if (keys.stream().anyMatch(other -> other.key() == key.key()
                        && (other.first() <= key.last() && other.last() >= key.first()
                                || article.file().equals(file)))) {
                    found.add(new FactRef(article.file(), number));
                }
            }));
            return found;
        }

        @Override
        public Collection<Part> event(String part) {
            Patch.Woven found = events.values().stream().filter(woven -> woven.event().parts().contains(part))
                    .findFirst().orElseThrow();
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < found.facts().size(); i++) {
                parts.add(new Part(found.event().parts().get(i), found.facts().get(i).file()));
            }
            return parts;
        }
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
