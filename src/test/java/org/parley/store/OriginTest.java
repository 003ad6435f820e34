package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleEntry;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OriginTest {

    @TempDir
    Path temp;

    private LibraryStore store;

    @BeforeEach
    void open() {
        store = LibraryStore.open(temp.resolve("test.parley"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Paragraphs of words that no other seed gives. */
    private static String story(int seed, int paragraphs) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            for (int word = 0; word < 25; word++) {
                text.append(word == 0 ? "Then" : Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
            }
            text.append(".\n\n");
        }
        return text.toString();
    }

    private void put(String file, String text) {
        Fixtures.put(store, file, text);
    }

    private Optional<String> reprintOf(String file) {
        store.weave();
        return store.articles().entry(file).orElseThrow().reprintOf();
    }

    @Test
    void aStoryUnderAnotherHeadlineIsAReprint() {
        put("a.txt", "Ministers meet\n\n" + story(1, 8));
        put("b.txt", "Talks in the north, by our own staff\n\n" + story(1, 8) + "The paper is printed every day.\n");
        assertEquals(Optional.of("a.txt"), reprintOf("b.txt"));
        assertEquals(Optional.empty(), reprintOf("a.txt"));
    }

    @Test
    void aStoryCutShortIsAReprint() {
        put("a.txt", "Ministers meet\n\n" + story(1, 8));
        put("b.txt", "Ministers meet\n\n" + story(1, 8).substring(0, 900));
        assertEquals(Optional.of("a.txt"), reprintOf("b.txt"));
    }

    @Test
    void otherStoriesStandForThemselves() {
        put("a.txt", "Ministers meet\n\n" + story(1, 8));
        put("b.txt", "Ministers meet\n\n" + story(2, 8));
        assertEquals(Optional.empty(), reprintOf("b.txt"));
    }

    @Test
    void theOriginDoesNotDependOnTheOrderOfImport() {
        put("c.txt", "Late edition\n\n" + story(1, 8));
        put("b.txt", "Early edition\n\n" + story(1, 8));
        put("a.txt", "Evening edition\n\n" + story(1, 8));
        assertEquals(Optional.of("a.txt"), reprintOf("c.txt"));
        assertEquals(Optional.of("a.txt"), reprintOf("b.txt"));
        assertEquals(List.of("a.txt", "b.txt", "c.txt"),
                store.stories().story("b.txt").stream().map(ArticleEntry::file).toList());
    }

    @Test
    void aPersonSetsAReprintApartAndTakesItBack() {
        put("a.txt", "Ministers meet\n\n" + story(1, 8));
        put("b.txt", "Talks in the north\n\n" + story(1, 8));
        store.stories().setApart("b.txt", true);
        assertEquals(Optional.empty(), reprintOf("b.txt"));
        store.stories().setApart("b.txt", false);
        assertEquals(Optional.of("a.txt"), reprintOf("b.txt"));
    }

    @Test
    void aVersionThatTellsAnotherStoryIsNoReprintAnyMore() {
        put("a.txt", "Ministers meet\n\n" + story(1, 8));
        put("b.txt", "Talks in the north\n\n" + story(1, 8));
        put("b.txt", "Talks in the north\n\n" + story(3, 8));
        assertEquals(Optional.empty(), reprintOf("b.txt"));
    }

    @Test
    void shortArticlesAreNotComparedByTheirWords() {
        put("a.txt", "Ministers meet\n\nThey met today.\n");
        put("b.txt", "Ministers meet\n\nThey met today, it is said.\n");
        assertEquals(Optional.empty(), reprintOf("b.txt"));
    }
}
