package org.parley.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The five articles of {@code seeds/} against the answer key made by hand. */
class GoldStructureTest {

    static List<JsonNode> structures() {
        return gold("structure.json");
    }

    static List<JsonNode> tables() {
        return gold("tables.json");
    }

    @ParameterizedTest
    @MethodSource("structures")
    void everyBlockIsWhatAPersonFindsThere(JsonNode gold) throws Exception {
        List<String> expected = new ArrayList<>();
        for (JsonNode block : gold.get("blocks")) {
            expected.add(described(block));
        }
        assertEquals(String.join("\n", expected), String.join("\n",
                read(gold).blocks().stream().map(GoldStructureTest::described).toList()));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void theTitleIsTheOneAPersonNames(JsonNode gold) throws Exception {
        Article article = read(gold);
        assertEquals(gold.get("title").asString(), article.title());
        assertEquals(gold.get("title_is_derived").asBoolean(), article.titleDerived());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsReadToTheLetter(JsonNode gold) throws Exception {
        Block.Table table = read(gold).tables().get(gold.get("number").asInt() - 1);
        assertEquals(gold.get("section").asString(), table.section().orElseThrow());
        assertEquals(strings(gold.get("columns")), table.columns());
        assertEquals(gold.get("rows").valueStream().map(GoldStructureTest::strings).toList(),
                table.rows().stream().map(Block.Row::cells).toList());
        assertEquals(gold.get("lines").toString(), "[" + table.firstLine() + "," + table.lastLine() + "]");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellStandsWhereItsSpanSays(JsonNode gold) throws Exception {
        Article article = read(gold);
        for (Block.Table table : article.tables()) {
            assertEquals(table.columns(), table.columnSpans().stream().map(s -> s.of(article.text())).toList());
            for (Block.Row row : table.rows()) {
                assertEquals(row.cells(), row.spans().stream().map(s -> s.of(article.text())).toList());
            }
        }
    }

    private static Article read(JsonNode gold) throws IOException, UnreadableFileException {
        Path file = Path.of("seeds", gold.get("article").asString());
        return new ArticleReaders().read(new Source(file.toString(), Files.readAllBytes(file), Metadata.NONE));
    }

    private static String described(JsonNode block) {
        StringBuilder text = new StringBuilder();
        text.append(block.get("lines").get(0)).append('-').append(block.get("lines").get(1)).append(' ');
        text.append(block.get("kind").asString());
        if (block.has("introduces")) {
            text.append(" introduces");
        }
        if (block.get("kind").asString().equals("heading")) {
            text.append(' ').append(block.get("text").asString());
        }
        if (block.has("items")) {
            for (JsonNode item : block.get("items")) {
                String label = item.has("label") ? item.get("label").asString() + ": " : "";
                text.append("\n    ").append(label).append(item.get("text").asString());
            }
        }
        return text.toString();
    }

    private static String described(Block block) {
        String lines = block.firstLine() + "-" + block.lastLine() + " ";
        return lines + switch (block) {
            case Block.Heading heading -> "heading " + heading.text();
            case Block.Paragraph paragraph ->
                "paragraph" + (paragraph.role() == Block.Paragraph.Role.LEAD_IN ? " introduces" : "");
            case Block.Table _ -> "table";
            case Block.ItemList list -> (list.ordered() ? "numbered-list" : "bullet-list") + String.join("",
                    list.items().stream().map(GoldStructureTest::described).toList());
        };
    }

    private static String described(Block.Item item) {
        return "\n    " + item.label().map(label -> label + ": ").orElse("") + item.text();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> gold(String name) {
        try (InputStream in = GoldStructureTest.class.getResourceAsStream("/gold/" + name)) {
            return JsonMapper.shared().readTree(in).valueStream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("the answer key is not there: " + name, e);
        }
    }
}
