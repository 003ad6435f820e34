package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The events, the order and the topics of the five articles, as the command line prints them, hold the answer key. */
class GoldThroughJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static JsonNode timeline;
    private static JsonNode topics;
    private static JsonNode key;

    @BeforeAll
    static void importTheFiveArticles() throws IOException {
        String library = folder.resolve("five.parley").toString();
        Terminal terminal = new Terminal(folder);
        assertEquals(0, terminal.run("import", "seeds", "--library", library, "--quiet"), terminal.err());
        assertEquals(0, terminal.run("timeline", "--library", library, "--format", "json"));
        timeline = JSON.readTree(terminal.out());
        assertEquals(0, terminal.run("topics", "--library", library, "--format", "json"));
        topics = JSON.readTree(terminal.out());
        key = gold("events");
    }

    @Test
    void onlyThePlannedSummitAndTheOneInAlaskaArePossiblyOne() {
        assertEquals(1, timeline.path("possiblySame").size(), timeline.path("possiblySame").toString());
        assertTrue(timeline.path("possiblySame").get(0).path("because").asString()
                .startsWith("Both are summits of Donald Trump and Vladimir Putin"));
    }

    @Test
    void everyEventOfTheKeyIsFoundOnceWithItsKindPeoplePlaceDateAndStatus() {
        Set<String> found = new HashSet<>();
        for (JsonNode event : key.path("events")) {
            JsonNode mine = eventOf(event);
            String name = event.path("id").asString();
            assertTrue(found.add(mine.path("id").asString()), name + " is found as one with another event");
            assertEquals(event.path("kind"), mine.path("kind"), name);
            assertEquals(event.path("status"), mine.path("status"), name);
            assertEquals(event.path("date_edtf"), mine.path("date"), name);
            assertEquals(event.path("place"), mine.path("place"), name);
            assertEquals(texts(event.path("participants")), texts(mine.path("participants")), name);
        }
    }

    @Test
    void everyOrderOfTheKeyFollowsFromTheOrdersFound() {
        for (JsonNode order : key.path("order")) {
            String before = idOf(order.path("before").asString());
            String after = idOf(order.path("after").asString());
            assertTrue(follows(before, after), order.toString());
        }
    }

    @Test
    void theArticleThatAnnouncesAnEventComesBeforeTheOneThatReportsIt() {
        for (JsonNode order : key.path("article_order")) {
            assertTrue(timeline.path("articleOrder").valueStream()
                    .anyMatch(mine -> mine.path("before").equals(order.path("before"))
                            && mine.path("after").equals(order.path("after"))),
                    order.toString());
        }
    }

    @Test
    void aSummitWithoutAPlaceIsShownAsPossiblyTheSameAndNotMerged() {
        String alaska = idOf("alaska-summit");
        String planned = idOf("planned-summit");
        assertNotEquals(alaska, planned);
        assertTrue(timeline.path("possiblySame").valueStream().anyMatch(pair -> Set
                .of(pair.path("a").asString(), pair.path("b").asString()).equals(Set.of(alaska, planned))));
    }

    @Test
    void theTimelineHoldsNoMoreThanTwiceTheEventsOfTheKey() {
        assertTrue(timeline.path("events").size() <= 2 * key.path("events").size());
    }

    @Test
    void everyTopicOfTheKeyIsFoundInItsArticlesAndNoOthers() throws IOException {
        for (JsonNode topic : gold("topics")) {
            JsonNode mine = topics.valueStream().filter(found -> found.path("topic").equals(topic.path("topic")))
                    .findFirst().orElseThrow();
            assertEquals(texts(topic.path("articles")), texts(mine.path("articles")), topic.path("topic").asString());
        }
    }

    @Test
    void everyQuoteIsWhatStandsAtItsPlace() throws IOException {
        for (JsonNode topic : topics) {
            for (JsonNode statement : topic.path("statements")) {
                assertEquals(statement.path("quote").asString(),
                        words(statement.path("article").asString(), statement));
            }
        }
        for (JsonNode event : timeline.path("events")) {
            for (JsonNode mention : event.path("mentions")) {
                assertEquals(mention.path("quote").asString(), words(mention.path("article").asString(), mention));
            }
        }
    }

    private static String words(String article, JsonNode place) throws IOException {
        return Files.readString(Path.of("seeds", article)).substring(place.path("start").asInt(),
                place.path("end").asInt());
    }

    /** The event that all quotes of {@code gold} mention. */
    private static JsonNode eventOf(JsonNode gold) {
        List<JsonNode> candidates = new ArrayList<>();
        timeline.path("events").forEach(candidates::add);
        for (JsonNode quote : gold.path("mentions")) {
            candidates.removeIf(event -> event.path("mentions").valueStream().noneMatch(mine -> overlaps(mine, quote)));
        }
        return candidates.stream()
                .filter(event -> event.path("kind").equals(gold.path("kind"))
                        && event.path("date").equals(gold.path("date_edtf")))
                .findFirst().orElseThrow(() -> new AssertionError(gold.path("id") + " is not found"));
    }

    private static boolean overlaps(JsonNode mention, JsonNode quote) {
        String file = quote.path("article").asString();
        if (!mention.path("article").asString().equals(file)) {
            return false;
        }
        try {
            int start = Files.readString(Path.of("seeds", file)).indexOf(quote.path("quote").asString());
            return mention.path("start").asInt() < start + quote.path("quote").asString().length()
                    && start < mention.path("end").asInt();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String idOf(String goldId) {
        return eventOf(key.path("events").valueStream().filter(event -> event.path("id").asString().equals(goldId))
                .findFirst().orElseThrow()).path("id").asString();
    }

    private static boolean follows(String before, String after) {
        Map<String, List<String>> next = new HashMap<>();
        for (JsonNode order : timeline.path("order")) {
            next.computeIfAbsent(order.path("before").asString(), id -> new ArrayList<>())
                    .add(order.path("after").asString());
        }
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(before));
        while (!open.isEmpty()) {
            for (String id : next.getOrDefault(open.pop(), List.of())) {
                if (id.equals(after)) {
                    return true;
                }
                if (seen.add(id)) {
                    open.push(id);
                }
            }
        }
        return false;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static JsonNode gold(String name) throws IOException {
        try (var in = GoldThroughJsonTest.class.getResourceAsStream("/gold/" + name + ".json")) {
            return JSON.readTree(in);
        }
    }
}
