package org.parley.extraction.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.StandaloneReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnKindsTest {

    @TempDir
    Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("own.txt"), text);
    }

    private String refusal(String text) throws Exception {
        Path file = file(text);
        return assertThrows(UnreadableKindsException.class, () -> KindScheme.with(file)).getMessage();
    }

    @Test
    void ownKindsAreFoundBesideTheStandardOnes() throws Exception {
        KindScheme kinds = KindScheme.with(file("# Trade\nkind: tariff\nplural: tariffs\nnouns: levy\nverbs: tax\n"));
        Path article = Files.writeString(folder.resolve("a.txt"),
                "Trade news\n\nPeru taxed Chile’s copper in May 2020. The levy followed talks between Chile and Peru.");
        var mentions = new StandaloneReader(TopicScheme.standard(), kinds, Map.of()).read(article).findings()
                .mentions();
        assertTrue(mentions.stream().anyMatch(mention -> mention.text().startsWith("taxed") && mention.kind().equals(
                "tariff")), mentions.toString());
        assertTrue(mentions.stream().anyMatch(mention -> mention.kind().equals("talks")), mentions.toString());
        assertEquals("tariffs", kinds.kind("tariff").plural());
        assertEquals("Background", kinds.kind("tariff").lane());
    }

    @Test
    void anOwnKindCanBeAnotherWordForAStandardOne() throws Exception {
        KindScheme kinds = KindScheme.with(file("kind: workshop\nlike: meeting\nnouns: workshop\n"));
        assertTrue(kinds.sameFamily("workshop", "talks"));
    }

    @Test
    void additionsTellSchemesApart() throws Exception {
        assertEquals("", KindScheme.standard().additions());
        assertEquals(KindScheme.with(file("kind: a\nnouns: b\n")).additions(),
                KindScheme.with(file("kind: a\n\nnouns: b\n")).additions());
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws Exception {
        String opening = "The kinds of events own.txt cannot be used: ";
        assertEquals(opening + "the line “kind tariff” is not “key: value” (line 2).", refusal("# a\nkind tariff\n"));
        assertEquals(opening + "“colour” is none of kind, plural, like, nouns, verbs (line 2).",
                refusal("kind: a\ncolour: red\n"));
        assertEquals(opening + "“nouns: b” stands before the first kind (line 1).", refusal("nouns: b\n"));
        assertEquals(opening + "the kind “talks” is there already (line 1).", refusal("kind: talks\nnouns: b\n"));
        assertEquals(opening + "“gala” is no kind of the standard scheme (line 2).", refusal("kind: a\nlike: gala\n"));
        assertEquals(opening + "“trade war” is not a single word (line 2).", refusal("kind: a\nnouns: b, trade war\n"));
        assertEquals(opening + "the kind “a” has neither nouns nor verbs (line 1).",
                refusal("kind: a\nkind: b\nnouns: c\n"));
        assertEquals(opening + "it has no line “kind: …”.", refusal("# nothing\n"));
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws Exception {
        Path file = folder.resolve("own.txt");
        Files.write(file, "kind: Fünf".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("The kinds of events own.txt are not UTF-8 text.",
                assertThrows(UnreadableKindsException.class, () -> KindScheme.with(file)).getMessage());
    }
}
