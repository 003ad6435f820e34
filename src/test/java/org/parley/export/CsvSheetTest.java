package org.parley.export;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class CsvSheetTest {

    @TempDir
    private Path folder;

    @Test
    void theTopicTableHasItsColumnsInOrder() {
        assertEquals(List.of("topic", "broader", "role", "label", "statement", "event", "event_status", "event_date",
                "article", "article_title", "published", "section", "table", "row", "first_line", "last_line", "start",
                "end", "sha256"), TopicSheet.SHEET.columnNames());
    }

    @Test
    void aRowIsWrittenAsRfc4180Says() throws IOException {
        StringWriter out = new StringWriter();
        TopicSheet.SHEET.write(List.of(Rows.statement(0, 24)), out);
        assertEquals("Trade,,outcome,\"Steel, iron\",\"The ministers met.\n=1+1 \",Talks in Lima,held,2023-06,"
                + "talks/one.txt,One,2023-07-01,What came of it,,,1,1,0,24,ab12\r\n",
                out.toString().split("\r\n", 2)[1]);
    }

    @Test
    void aByteOrderMarkIsWrittenOnlyOnRequest() throws IOException {
        Path with = folder.resolve("with.csv");
        Path without = folder.resolve("without.csv");
        TopicSheet.SHEET.write(List.of(), new Target(with, true, false));
        TopicSheet.SHEET.write(List.of(), new Target(without, false, false));
        assertEquals("\uFEFF" + Files.readString(without), Files.readString(with));
    }

    @Test
    void theMetadataNamesColumnsSourcesAndVersion() throws IOException {
        Path csv = folder.resolve("topics.csv");
        TopicSheet.SHEET.write(List.of(Rows.statement(0, 3)), new Target(csv, false, false));
        JsonNode metadata = JsonMapper.shared().readTree(Files.readString(folder.resolve("topics.csv-metadata.json")));
        assertEquals("http://www.w3.org/ns/csvw", metadata.get("@context").asString());
        assertEquals("topics.csv", metadata.get("url").asString());
        assertEquals(TopicSheet.SHEET.columnNames(), metadata.get("tableSchema").get("columns").valueStream()
                .map(column -> column.get("titles").asString()).toList());
        assertEquals("ab12", metadata.get("prov:wasDerivedFrom").get(0).get("schema:sha256").asString());
        assertEquals(Version.current(), metadata.get("prov:wasGeneratedBy").get("prov:wasAssociatedWith")
                .get("schema:softwareVersion").asString());
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            Path csv = Files.createDirectory(folder.resolve(name)).resolve("topics.csv");
            TopicSheet.SHEET.write(List.of(Rows.statement(0, 3), Rows.statement(4, 9)), new Target(csv, false, false));
        }
        for (String file : List.of("topics.csv", "topics.csv-metadata.json")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a").resolve(file)),
                    Files.readAllBytes(folder.resolve("b").resolve(file)));
        }
    }

    @Test
    void rowsAreReadOneAtATime() {
        int[] made = {0};
        Iterator<TopicSheet.Row> rows = IntStream.range(0, 100_000).mapToObj(i -> {
            made[0]++;
            return Rows.statement(0, 3);
        }).iterator();
        assertEquals(100_000, TopicSheet.SHEET.write(() -> rows, new Target(folder.resolve("many.csv"), false, false)));
        assertEquals(100_000, made[0]);
    }

    @Test
    void everyCellComesBackFromTheFile() throws IOException {
        Random random = new Random(11);
        String marks = "=+-@\t\r\n'\"a1 ,;é😀";
        int[] points = marks.codePoints().toArray();
        for (int round = 0; round < 200; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r < 5; r++) {
                rows.add(List.of(word(random, points), word(random, points), word(random, points)));
            }
            StringWriter out = new StringWriter();
            CsvWriter csv = new CsvWriter(out);
            for (List<String> row : rows) {
                csv.row(row);
            }
            Path file = folder.resolve("round.csv");
            Files.writeString(file, out.toString());
            List<List<String>> read = new ArrayList<>();
            try (CsvRows found = new CsvRows(file)) {
                found.forEachRemaining(read::add);
            }
            assertEquals(rows, read);
        }
    }

    private static String word(Random random, int[] points) {
        int[] word = IntStream.range(0, random.nextInt(6)).map(i -> points[random.nextInt(points.length)]).toArray();
        return Arrays.stream(word).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
