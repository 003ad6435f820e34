package org.parley.extraction.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The part of the answer key that one article answers by itself. */
class GoldEventsTest {

    private final Map<String, Told> articles = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyEventIsFoundByAllItsQuotes() {
        return gold("events").stream()
                .map(event -> DynamicTest.dynamicTest(event.get("id").asString(), () -> holds(event)));
    }

    @Test
    void theTimelineHoldsAtMostTwiceTheEventsOfTheKey() {
        gold("events").forEach(event -> event.get("mentions").forEach(quote -> told(quote.get("article").asString())));
        int found = articles.values().stream().mapToInt(told -> told.timeline().size()).sum();
        assertTrue(found <= 2 * gold("events").size(), found + " events");
    }

    private void holds(JsonNode gold) {
        Map<String, List<JsonNode>> byArticle = new HashMap<>();
        gold.get("mentions").forEach(quote -> byArticle.computeIfAbsent(quote.get("article").asString(),
                key -> new ArrayList<>()).add(quote));
        byArticle.forEach((article, quotes) -> {
            Told told = told(article);
            ArticleEvent event = told.timeline().stream()
                    .filter(one -> quotes.stream().allMatch(quote -> speaks(told, one, quote.get("quote").asString())))
                    .findFirst().orElseThrow(() -> new AssertionError("no event has all quotes in " + article));
            assertEquals(gold.get("kind").asString(), event.kind());
            assertEquals(names(gold), event.participants());
            assertEquals(gold.get("place").isNull() ? "" : gold.get("place").asString(), event.place().orElse(""));
        });
    }

    private static List<String> names(JsonNode gold) {
        List<String> names = new ArrayList<>();
        gold.get("participants").forEach(name -> names.add(name.asString()));
        return names.stream().sorted().toList();
    }

    private static boolean speaks(Told told, ArticleEvent event, String quote) {
        int start = told.text().indexOf(quote);
        Span span = new Span(start, start + quote.length());
        return event.mentions().stream().anyMatch(m -> told.found().mentions().get(m).span().overlaps(span));
    }

    private Told told(String file) {
        return articles.computeIfAbsent(file, name -> {
            try {
                return Told.of(name, Files.readAllBytes(Path.of("seeds", name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<JsonNode> gold(String part) {
        try (InputStream in = GoldEventsTest.class.getResourceAsStream("/gold/events.json")) {
            List<JsonNode> nodes = new ArrayList<>();
            new ObjectMapper().readTree(in).get(part).forEach(nodes::add);
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
