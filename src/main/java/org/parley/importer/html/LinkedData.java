package org.parley.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What describes the page, where nothing describes its article. */
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "VideoObject");
    private static final Set<String> GROUPS = Set.of("Organization", "NewsMediaOrganization", "Corporation");
    private static final String ID = "@id";

    private final Optional<JsonNode> article;
    private final Optional<JsonNode> page;
    /** What the scripts describe in one place and name in another, by its identifier. */
    private final Map<String, JsonNode> named;

    private LinkedData(List<JsonNode> nodes) {
        this.article = first(nodes, ARTICLES);
        this.page = first(nodes, PAGES);
        this.named = new HashMap<>();
        nodes.stream().filter(node -> node.path("name").isString() && node.path(ID).isString())
                .forEach(node -> named.putIfAbsent(node.path(ID).asString(), node));
    }

    /** What the scripts of {@code page} describe; to be called before scripts are taken out. */
    static LinkedData of(Document page) {
        JsonMapper json = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(json.readTree(script.data()), nodes);
            } catch (JacksonException broken) {
                // A page whose linked data is broken is read without it.
                continue;
            }
        }
        return new LinkedData(nodes);
    }

    private static void collect(JsonNode root, List<JsonNode> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(open::addLast);
        }
    }

    private static Optional<JsonNode> first(List<JsonNode> nodes, Set<String> types) {
        return nodes.stream().filter(node -> isOf(types, node)).findFirst();
    }

    private static boolean isOf(Set<String> types, JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.valueStream().anyMatch(one -> types.contains(one.asString("")))
                : types.contains(type.asString(""));
    }

    /** The text of {@code property} of the article, or of its {@code name} where it is a thing. */
    Optional<String> text(String property) {
        return all(property).stream().findFirst();
    }

    /** The text of {@code property} of the page, where no article is described. */
    Optional<String> textOfPage(String property) {
        return article.isPresent() ? Optional.empty()
                : page.flatMap(node -> texts(node.path(property)).stream().findFirst());
    }

    /** All texts of {@code property}, or of the {@code name}s of the things it holds. */
    List<String> all(String property) {
        return article.map(node -> texts(node.path(property))).orElse(List.of());
    }

    /** True if the article says that only subscribers read it. */
    boolean isForSubscribers() {
        return article.map(node -> node.path("isAccessibleForFree"))
                .filter(free -> free.isBoolean() && !free.asBoolean() || free.asString("").equalsIgnoreCase("false"))
                .isPresent();
    }

    /** True if the article says of {@code property} that it is not a person. */
    boolean isGroup(String property) {
        return article.map(node -> known(node.path(property))).filter(node -> isOf(GROUPS, node)).isPresent();
    }

    /** What {@code value} stands for, if it is no more than an identifier. */
    private JsonNode known(JsonNode value) {
        return value.isObject() && !value.has("name") && value.path(ID).isString()
                ? named.getOrDefault(value.path(ID).asString(), value)
                : value;
    }

    private List<String> texts(JsonNode value) {
        List<String> found = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(inner -> found.addAll(texts(inner)));
        } else if (value.isObject()) {
            found.addAll(texts(known(value).path("name")));
        } else if (value.isString() && !value.asString().isBlank()) {
            found.add(value.asString().strip());
        }
        return found;
    }
}
