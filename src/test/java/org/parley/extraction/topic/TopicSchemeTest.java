package org.parley.extraction.topic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicSchemeTest {

    @Test
    void aSchemeHasItsTopicsInTheOrderOfTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, "# mine\r\nprefLabel: Fish\r\naltLabel: cod, herring\r\naltLabel: quota\r\n"
                + "except: herring gull\r\n\r\nprefLabel: Cod\r\nbroader: Fish\r\naltLabel: cod\r\n");
        assertEquals(List.of(new Topic("Fish", Optional.empty(), List.of("cod", "herring", "quota"),
                List.of("herring gull")), new Topic("Cod", Optional.of("Fish"), List.of("cod"), List.of())),
                TopicScheme.read(file).topics());
    }

    @Test
    void anUnknownBroaderTopicIsNamed() {
        assertEquals("The topic scheme test.txt cannot be used: “Cod” is narrower than “Fish”, which is not in it.",
                refusal("prefLabel: Cod", "broader: Fish"));
    }

    @Test
    void aTopicThatIsBroaderThanItselfIsNamed() {
        assertEquals("The topic scheme test.txt cannot be used: “A” is broader than itself.",
                refusal("prefLabel: A", "broader: B", "prefLabel: B", "broader: A"));
    }

    @Test
    void aTopicThatIsThereTwiceIsNamed() {
        assertEquals("The topic scheme test.txt cannot be used: the topic “A” is there twice.",
                refusal("prefLabel: A", "prefLabel: A"));
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertEquals("The topic scheme test.txt cannot be used: “label” is none of prefLabel, broader, altLabel, "
                + "except.", refusal("prefLabel: A", "label: a"));
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.txt");
        Files.write(file, "prefLabel: Fünf".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("The topic scheme own.txt is not UTF-8 text.",
                assertThrows(UnreadableSchemeException.class, () -> TopicScheme.read(file)).getMessage());
    }

    @Test
    void theStandardSchemeShowsEveryTopicByWords() {
        assertTrue(TopicScheme.standard().topics().stream().noneMatch(topic -> topic.altLabels().isEmpty()));
    }

    private static String refusal(String... lines) {
        return assertThrows(UnreadableSchemeException.class,
                () -> TopicSchemeReader.read(List.of(lines), "test.txt")).getMessage();
    }

    @Test
    void whatASchemeWritesIsReadAsTheSameScheme() throws Exception {
        TopicScheme standard = TopicScheme.standard();
        assertEquals(standard, TopicScheme.parse(standard.text(), "again"));
    }
}
