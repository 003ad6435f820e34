package org.parley.store;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.extraction.Analyzer;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;
import org.parley.timeline.ArticleFacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PackedFactsTest {

    private static final String TEXT = """
                                       Norway and Chile met

                                       Norway and Chile held talks in Oslo on May 3, 2024, after the two presidents spoke by phone on May 1, 2024.
                                       Ahead of the talks, Norway signed an agreement with Peru on April 2, 2024. A summit is planned for June 9, 2024.
                                       """;

    private static ArticleFacts facts() throws UnreadableFileException {
        Article article = new ArticleReaders().read(new Source("one.txt", TEXT.getBytes(UTF_8), Metadata.NONE));
        ArticleFacts facts = ArticleFacts.of(article, "001", new Analyzer(TopicScheme.standard(),
                KindScheme.standard()).analyse(article));
        assertTrue(facts.events().size() > 2);
        assertFalse(facts.order().isEmpty());
        return facts;
    }

    @Test
    void allOfItComesBack() throws UnreadableFileException {
        ArticleFacts facts = facts();
        assertEquals(facts, new PackedFacts(PackedFacts.pack(facts), Optional.empty()).whole("001"));
    }

    @Test
    void aFewEventsComeWithTheOrderAmongThem() throws UnreadableFileException {
        ArticleFacts facts = facts();
        PackedFacts packed = new PackedFacts(PackedFacts.pack(facts), Optional.empty());
        for (int i = 0; i < facts.events().size(); i++) {
            for (int j = i + 1; j < facts.events().size(); j++) {
                assertEquals(facts.with(List.of(i, j)), packed.some("001", List.of(i, j)));
            }
            assertEquals(facts.with(List.of(i)), packed.some("001", List.of(i)));
        }
    }

    @Test
    void whatEarlierVersionsWroteIsRead() throws UnreadableFileException {
        ArticleFacts facts = facts();
        PackedFacts packed = new PackedFacts(StoredJson.pack(facts), Optional.empty());
        assertEquals(facts, packed.whole("001"));
        assertEquals(facts.with(List.of(1, 2)), packed.some("001", List.of(1, 2)));
    }

    @Test
    void whatBreaksOffIsSaidToBeDamaged() throws UnreadableFileException {
        byte[] whole = PackedFacts.pack(facts());
        byte[] part = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertEquals("the library is damaged: what is compressed breaks off",
                assertThrows(StoreException.class, () -> new PackedFacts(part, Optional.empty())).getMessage());
    }

    @Test
    void whatIsLargeAndCompressesWellComesBack() {
        byte[] bytes = "0123456789".repeat(1_000_000).getBytes(UTF_8);
        assertEquals(bytes.length, Compressed.restore(Compressed.of(bytes)).length);
        assertEquals(0, Compressed.restore(Compressed.of(new byte[0])).length);
    }
}
