package org.parley.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TopicsTest {

    private static final TopicEntry TRADE = new TopicEntry("Trade", Optional.empty(), List.of("talks/one.txt"),
            List.of(Rows.statement(0, 18).statement()));

    @Test
    void topicsAsJsonHaveTheDocumentedFields() throws IOException {
        StringWriter out = new StringWriter();
        TopicsJson.write(List.of(TRADE), out);
        JsonNode topic = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals(List.of("topic", "broader", "articles", "statements"), List.copyOf(topic.propertyNames()));
        assertEquals(List.of("article", "start", "end", "line", "quote", "label", "role", "event", "table", "row"),
                List.copyOf(topic.get("statements").get(0).propertyNames()));
    }

    @Test
    void topicsAsMarkdownQuoteAndNameTheLine() throws IOException {
        StringWriter out = new StringWriter();
        TopicsMarkdown.write(List.of(TRADE), out);
        assertEquals("## Trade\n\n- **outcome** “The ministers met.” (Talks in Lima; talks/one.txt, line 1)\n",
                out.toString());
    }

    @Test
    void underscoresOfFileNamesStayReadable() {
        assertEquals("000_ab.txt \\_mark\\_ \\*", Markdown.text("000_ab.txt _mark_ *"));
    }
}
