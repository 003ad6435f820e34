package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.RemovedArticle;
import org.parley.extraction.Analyzer;
import org.parley.extraction.Findings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.text.Fingerprint;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.timeline.Corrections;
import org.parley.timeline.Counts;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.timeline.TimelineDiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A library to which articles and corrections come one by one holds what one that is woven at once holds. */
class TimelineUpdateTest {

    private static final TimelineUpdate.Small NEVER_WHOLE = new TimelineUpdate.Small(0, 0, 1000);
    private static final TimelineUpdate.Small ALWAYS_WHOLE = new TimelineUpdate.Small(1000, 0, 1000);
    private static final TimelineUpdate.Small NEVER_COMPARED = new TimelineUpdate.Small(1000, 0, 0);
    private static final List<String> STATES = List.of("France", "Norway", "Japan", "Kenya", "Brazil");
    private static final List<String> PLACES = List.of("Oslo", "Vienna", "Lima", "Riga");
    private static final List<String> KINDS = List.of("talks", "a summit", "a meeting", "a phone call");
    /** Long enough to be known again under another headline. */
    private static final String WIRE = """
                                       The ministers of Norway and Kenya met in Oslo, a day after a phone call that both sides called frank.

                                       Their meeting lasted four hours, said an official who was in the room and asked not to be named, and ended
                                       with an agreement on fishing rights that had eluded three earlier governments of either country.

                                       A summit of the two presidents will follow in Lima, where delegations have booked every hotel along the bay,
                                       though neither capital would say on which days the leaders mean to be there or what else they will discuss.
                                       """;
    private static final List<String> TIMES = List.of("on 3 May 2024", "in May 2024", "on 9 June 2024", "", "in 2023");

    private final Analyzer analyzer = new Analyzer(TopicScheme.standard(), KindScheme.standard());

    @TempDir
    Path temp;

    @Test
    void whatComesOneByOneIsWovenAsAtOnce() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Map<String, Article> articles = new TreeMap<>();
            try (LibraryStore store = LibraryStore.open(temp.resolve("one" + seed + ".parley"))) {
                for (int i = 0; i < 16; i++) {
                    String file = "%02d.txt".formatted(random.nextInt(12));
                    Article article = article(random, file);
                    articles.put(file, article);
                    put(store, article);
                    store.weave(NEVER_WHOLE);
                }
                Woven whole = atOnce("all" + seed, articles);
                assertSame(whole.timeline(), everything(store), "seed " + seed);
                assertEquals(whole.counts(), store.counts(), "seed " + seed);
            }
        }
    }

    @Test
    void correctionsAreWovenAsAtOnce() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Map<String, Article> articles = new TreeMap<>();
            try (LibraryStore store = LibraryStore.open(temp.resolve("one" + seed + ".parley"))) {
                for (int i = 0; i < 12; i++) {
                    articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
                }
                articles.values().forEach(article -> put(store, article));
                store.weave(ALWAYS_WHOLE);
                Timeline before = everything(store);
                for (int i = 0; i < 10; i++) {
                    correct(store, random);
                    store.weave(NEVER_WHOLE);
                    Timeline part = everything(store);
                    Counts counts = store.counts();
                    put(store, articles.get("00.txt"));
                    store.weave(ALWAYS_WHOLE);
                    assertSame(everything(store), part, "seed " + seed + ", correction " + i);
                    assertEquals(store.counts(), counts, "seed " + seed + ", correction " + i);
                }
                store.corrections().list().forEach(store.corrections()::remove);
                store.weave(NEVER_WHOLE);
                assertEquals(before, everything(store), "seed " + seed);
            }
        }
    }

    @Test
    void whatIsSetApartFromItsStoryIsWovenAsAtOnce() throws Exception {
        Random random = new Random(1);
        Map<String, Article> articles = new TreeMap<>();
        try (LibraryStore store = LibraryStore.open(temp.resolve("one.parley"));
                LibraryStore other = LibraryStore.open(temp.resolve("other.parley"))) {
            for (int i = 0; i < 12; i++) {
                articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
            }
            articles.values().forEach(article -> put(store, article));
            store.weave(NEVER_WHOLE);
            Timeline before = everything(store);
            String reprint = articles.keySet().stream().filter(file -> store.stories().story(file).size() > 1)
                    .findFirst().orElseThrow();
            store.stories().setApart(reprint, true);
            store.weave(NEVER_WHOLE);
            articles.values().forEach(article -> put(other, article));
            other.stories().setApart(reprint, true);
            other.weave(ALWAYS_WHOLE);
            assertSame(everything(other), everything(store), "apart");
            assertTrue(everything(store).events().size() > before.events().size());
            store.stories().setApart(reprint, false);
            store.weave(NEVER_WHOLE);
            assertSame(before, everything(store), "taken back");
        }
    }

    @Test
    void whatIsRemovedLeavesAllAsIfItHadNeverBeenThere() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Map<String, Article> articles = new TreeMap<>();
            try (LibraryStore store = LibraryStore.open(temp.resolve("one" + seed + ".parley"))) {
                for (int i = 0; i < 14; i++) {
                    articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
                }
                articles.values().forEach(article -> put(store, article));
                store.weave(NEVER_WHOLE);
                Timeline before = everything(store);
                Counts counts = store.counts();
                Map<String, Article> left = new TreeMap<>(articles);
                for (int i = 0; i < 5; i++) {
                    String gone = pick(random, List.copyOf(left.keySet()));
                    left.remove(gone);
                    store.writer().remove(gone);
                    store.weave(NEVER_WHOLE);
                }
                Woven without = atOnce("without" + seed, left);
                assertSame(without.timeline(), everything(store), "seed " + seed);
                assertEquals(without.counts(), store.counts(), "seed " + seed);
                assertEquals(left.keySet(), Set.copyOf(store.articles().page(0, 20).stream().map(ArticleEntry::file)
                        .toList()));
                for (RemovedArticle removed : store.articles().removed()) {
                    store.writer().takeBack(derived(articles.get(removed.file())));
                    store.weave(NEVER_WHOLE);
                }
                assertSame(before, everything(store), "back, seed " + seed);
                assertEquals(counts, store.counts(), "back, seed " + seed);
            }
        }
    }

    @Test
    void aRemovedArticleTakesItsSayAlongInCorrectionsAndBringsItBack() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            Map<String, Article> articles = new TreeMap<>();
            try (LibraryStore store = LibraryStore.open(temp.resolve("said" + seed + ".parley"))) {
                for (int i = 0; i < 8; i++) {
                    articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
                }
                articles.values().forEach(article -> put(store, article));
                store.weave(ALWAYS_WHOLE);
                for (int i = 0; i < 10; i++) {
                    correct(store, random);
                    store.weave(NEVER_WHOLE);
                }
                Timeline before = everything(store);
                store.writer().remove("03.txt");
                store.weave(NEVER_WHOLE);
                Timeline part = everything(store);
                put(store, articles.get("00.txt"));
                store.weave(ALWAYS_WHOLE);
                assertSame(everything(store), part, "seed " + seed);
                assertTrue(store.corrections().list().stream().allMatch(entry -> entry.rests() == entry.words().stream()
                        .anyMatch(words -> words.article().equals("03.txt"))));
                store.writer().takeBack(derived(articles.get("03.txt")));
                store.weave(NEVER_WHOLE);
                assertSame(before, everything(store), "back, seed " + seed);
                assertTrue(store.corrections().list().stream().noneMatch(Stored.CorrectionEntry::rests));
            }
        }
    }

    @Test
    void whatChangedIsToldTheSameHoweverItIsWoven() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            try (LibraryStore part = LibraryStore.open(temp.resolve("part" + seed + ".parley"));
                    LibraryStore whole = LibraryStore.open(temp.resolve("whole" + seed + ".parley"))) {
                for (int i = 0; i < 14; i++) {
                    Article article = article(random, "%02d.txt".formatted(random.nextInt(10)));
                    put(part, article);
                    put(whole, article);
                    assertEquals(whole.weave(ALWAYS_WHOLE), part.weave(NEVER_WHOLE), "seed " + seed + ", " + i);
                }
            }
        }
    }

    @Test
    void ofMuchThatIsWovenAnewAtOnceNothingIsCompared() throws Exception {
        Random random = new Random(1);
        try (LibraryStore store = LibraryStore.open(temp.resolve("much.parley"))) {
            put(store, article(random, "00.txt"));
            store.weave(NEVER_COMPARED);
            for (int i = 0; i < 5; i++) {
                put(store, article(random, "0%d.txt".formatted(i)));
                assertEquals(TimelineDiff.NOTHING, store.weave(NEVER_COMPARED));
            }
        }
    }

    @Test
    void whereAllArticlesOfALargeTimelineChangeNothingOfBeforeIsLeft() throws Exception {
        Random random = new Random(2);
        Map<String, Article> articles = new TreeMap<>();
        try (LibraryStore store = LibraryStore.open(temp.resolve("large.parley"))) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 12; i++) {
                    articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
                }
                articles.values().forEach(article -> put(store, article));
                store.weave(NEVER_COMPARED);
            }
            Woven whole = atOnce("fresh", articles);
            assertSame(whole.timeline(), everything(store), "all changed");
            assertEquals(whole.counts(), store.counts());
            assertEquals(found(whole.timeline(), "talks"), store.events().page(TALKS).total());
        }
    }

    private static final Stored.EventQuery TALKS = new Stored.EventQuery("talks", Optional.empty(), true, 1000);

    private static int found(Timeline timeline, String word) {
        return (int) timeline.events().stream().filter(event -> event.mentions().stream()
                .anyMatch(mention -> mention.evidence().quote().contains(word)) || event.title().contains(word))
                .count();
    }

    @Test
    void whatAnEarlierParleyDidNotKeepIsFoundWhenTheTimelineIsBroughtUpToDate() throws Exception {
        Path file = temp.resolve("old.parley");
        Stored.EventQuery june = new Stored.EventQuery("", Optional.empty(), Optional.empty(), true, 1000,
                Optional.of(new Stored.Days(LocalDate.of(2024, 6, 1).toEpochDay(),
                        LocalDate.of(2024, 6, 30).toEpochDay())));
        Random random = new Random(3);
        Map<String, Article> articles = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            articles.put("%02d.txt".formatted(i), article(random, "%02d.txt".formatted(i)));
        }
        int before;
        try (LibraryStore store = LibraryStore.open(file)) {
            articles.values().forEach(article -> put(store, article));
            store.weave(NEVER_WHOLE);
            before = store.events().page(june).total();
        }
        try (Session on = new Session(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            on.execute("UPDATE event SET start_no_earlier = -2147483648, start_no_later = 2147483647,"
                    + " end_no_earlier = -2147483648, end_no_later = 2147483647");
            on.execute("UPDATE event SET digest = 0");
            on.execute("DELETE FROM fact_key");
            on.execute("INSERT OR REPLACE INTO tally (name, value) VALUES ('to be woven whole', 1)");
        }
        try (LibraryStore store = LibraryStore.open(file)) {
            assertTrue(store.timelineIsStale());
            store.weave(NEVER_WHOLE);
            assertEquals(before, store.events().page(june).total());
            assertFalse(store.timelineIsStale());
            articles.put("12.txt", article(random, "12.txt"));
            put(store, articles.get("12.txt"));
            store.weave(NEVER_WHOLE);
            assertSame(atOnce("all", articles).timeline(), everything(store), "one more");
        }
    }

    /** Compares list by list, so that a failure shows what differs. */
    private static void assertSame(Timeline expected, Timeline actual, String message) {
        assertEquals(without(expected.events(), actual.events()), without(actual.events(), expected.events()), message);
        assertEquals(expected.possiblySame(), actual.possiblySame(), message);
        assertEquals(expected.writings(), actual.writings(), message);
        assertEquals(expected, actual, message);
    }

    private static <T> List<T> without(List<T> list, List<T> other) {
        return list.stream().filter(one -> !other.contains(one)).toList();
    }

    private static void correct(LibraryStore store, Random random) {
        List<Event> events = everything(store).events();
        Event one = pick(random, events);
        Event other = pick(random, events);
        Evidence mention = pick(random, one.mentions()).evidence();
        switch (random.nextInt(4)) {
            case 0 -> store.corrections().putAnswer(one, other, Optional.of(random.nextBoolean()));
            case 1 -> store.corrections().put(one, Corrections.Field.DATE, Optional.of("2024-06"), Optional.empty());
            case 2 -> store.corrections().put(one, Corrections.Field.PLACE, Optional.of("Graz"), Optional.empty());
            default -> store.corrections().putApart(new Corrections.At(mention.article(), mention.span()), true);
        }
    }

    /** What was woven, and what was counted of it. */
    private record Woven(Timeline timeline, Counts counts) {}

    private Woven atOnce(String name, Map<String, Article> articles) {
        try (LibraryStore store = LibraryStore.open(temp.resolve(name + ".parley"))) {
            articles.values().forEach(article -> put(store, article));
            store.weave(ALWAYS_WHOLE);
            Timeline timeline = everything(store);
            assertTrue(timeline.events().size() > 10);
            return new Woven(timeline, store.counts());
        }
    }

    private static Timeline everything(LibraryStore store) {
        return store.events().page(new Stored.EventQuery("", Optional.empty(), true, Integer.MAX_VALUE)).rows()
                .getFirst();
    }

    private void put(LibraryStore store, Article article) {
        store.writer().put(new Stored.Incoming(Path.of("/articles", article.file()), derived(article)));
    }

    private Stored.Derived derived(Article article) {
        Findings findings = analyzer.analyse(article);
        byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
        return new Stored.Derived(article, findings, ReadingTable.pack(bytes, article, findings),
                Fingerprint.of(article), "test", Metadata.NONE);
    }

    private static Article article(Random random, String file) throws Exception {
        StringBuilder text = new StringBuilder("News of the day\n\n");
        if (random.nextInt(4) == 0) {
            text.append("Page ").append(file, 0, 2).append(" of our paper.\n\n").append(WIRE);
        }
        for (int i = text.length() > WIRE.length() ? 3 : 0; i < 3; i++) {
            text.append(pick(random, STATES)).append(" and ").append(pick(random, STATES))
                    .append(random.nextBoolean() ? " held " : " will hold ").append(pick(random, KINDS))
                    .append(random.nextBoolean() ? " in " + pick(random, PLACES) + " " : " ")
                    .append(pick(random, TIMES)).append(random.nextInt(3) == 0 ? ", ahead of talks in Rome" : "")
                    .append(".\n\n");
        }
        Metadata metadata = random.nextBoolean() ? Metadata.NONE
                : Metadata.NONE.withPublished(new Published("2024-05-%02d".formatted(1 + random.nextInt(28)), "test",
                        false));
        return new ArticleReaders().read(new Source(file, text.toString().getBytes(StandardCharsets.UTF_8), metadata));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
