package org.parley.extraction.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.extraction.Analyzer;
import org.parley.extraction.event.KindScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The five articles of {@code seeds/} against the answer key made by hand. */
class GoldTopicsTest {

    private static final Map<String, TreeSet<String>> FILES_OF_TOPIC = new HashMap<>();
    private static final List<String> WRONG_QUOTES = new ArrayList<>();

    static List<JsonNode> topics() throws IOException {
        try (InputStream in = GoldTopicsTest.class.getResourceAsStream("/gold/topics.json")) {
            return JsonMapper.shared().readTree(in).valueStream().toList();
        }
    }

    @BeforeAll
    static void readTheArticles() throws Exception {
        Analyzer analyzer = new Analyzer(TopicScheme.standard(), KindScheme.standard());
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Source source = new Source(name, Files.readAllBytes(file), Metadata.NONE);
                Article article = new ArticleReaders().read(source);
                for (Statement statement : analyzer.analyse(article).statements()) {
                    keep(article, statement);
                }
            }
        }
    }

    private static void keep(Article article, Statement statement) {
        for (String topic : statement.topics()) {
            FILES_OF_TOPIC.computeIfAbsent(topic, key -> new TreeSet<>()).add(article.file());
        }
        if (!statement.span().of(article.text()).equals(statement.quote())) {
            WRONG_QUOTES.add(statement.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicIsFoundInTheArticlesThatSpeakOfIt(JsonNode topic) {
        List<String> files = topic.get("articles").valueStream().map(JsonNode::asString).toList();
        assertEquals(new TreeSet<>(files), FILES_OF_TOPIC.get(topic.get("topic").asString()));
    }

    @Test
    void everyQuoteStandsWhereItsSpanSays() {
        assertEquals(List.of(), WRONG_QUOTES);
    }
}
