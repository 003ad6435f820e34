package org.parley.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, in the terms of schema.org. */
final class LinkedData {

    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle",
            "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "Report",
            "LiveBlogPosting", "SocialMediaPosting", "TechArticle", "ScholarlyArticle", "AdvertiserContentArticle");
    private static final int MOST_NODES = 10_000;

    private final Optional<JsonNode> article;

    private LinkedData(Optional<JsonNode> article) {
        this.article = article;
    }

    /** The first article that the scripts of {@code page} describe; to be called before scripts are taken out. */
    static LinkedData of(Document page) {
        JsonMapper json = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> found = article(json.readTree(script.data()));
                if (found.isPresent()) {
                    return new LinkedData(found);
                }
            } catch (JacksonException broken) {
                // A page whose linked data is broken is read without it.
                continue;
            }
        }
        return new LinkedData(Optional.empty());
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && texts(node.path("@type")).stream().anyMatch(ARTICLES::contains)) {
                return Optional.of(node);
            }
            node.forEach(open::addLast);
        }
        return Optional.empty();
    }

    /** The text of {@code property}, or of its {@code name} where it is a thing. */
    Optional<String> text(String property) {
        return all(property).stream().findFirst();
    }

    /** All texts of {@code property}, or of the {@code name}s of the things it holds. */
    List<String> all(String property) {
        return article.map(node -> texts(node.path(property))).orElse(List.of());
    }

    private static List<String> texts(JsonNode value) {
        List<String> found = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(inner -> found.addAll(texts(inner)));
        } else if (value.isObject()) {
            found.addAll(texts(value.path("name")));
        } else if (value.isString() && !value.asString().isBlank()) {
            found.add(value.asString().strip());
        }
        return found;
    }
}
