package org.parley.extraction.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.article.Metadata;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is one story and what is not, on stories made of the few hundred words that news of one subject shares. */
class FingerprintTest {

    private static final int STORIES = 60;
    private static final List<String> BACKGROUND = List.of(
            "The two states have had no ambassadors in each other's capitals since the spring of 2014.",
            "The treaty of 2010 limits the number of warheads that each of the two states may hold.");

    @Test
    void theSameStoryUnderAnotherHeadlineAndBylineIsFound() throws Exception {
        for (int seed = 0; seed < STORIES; seed++) {
            Fingerprint one = of("Ministers meet in Vienna\n\nBy Jane Doe\n\nVIENNA (Reuters) — " + story(seed, 14));
            Fingerprint other = of("Talks to go on, says envoy\n\nOur own staff | July 3, 2023\n\n" + story(seed, 14)
                    + "The Northern Paper is printed every day but Sunday.\n");
            assertTrue(one.isAlike(other) && shareABand(one, other), "story " + seed);
        }
    }

    @Test
    void aStoryCutShortIsFound() throws Exception {
        for (int seed = 0; seed < STORIES; seed++) {
            Fingerprint whole = of("Ministers meet in Vienna\n\nVIENNA (AP) — " + story(seed, 30));
            Fingerprint cut = of("Talks to go on\n\nRead the whole story elsewhere\n\n" + story(seed, 8));
            assertTrue(whole.isAlike(cut) && shareABand(whole, cut), "story " + seed);
        }
    }

    @Test
    void twoStoriesOnOneSubjectAreTwo() throws Exception {
        for (int seed = 0; seed < STORIES; seed++) {
            String background = String.join(" ", BACKGROUND) + "\n\n";
            Fingerprint one = of("Ministers meet in Vienna\n\n" + story(seed, 12) + background);
            Fingerprint other = of("Ministers meet in Vienna\n\n" + background + story(seed + STORIES, 12));
            assertFalse(one.isAlike(other), "story " + seed);
        }
    }

    @Test
    void aFingerprintIsKeptAsBytes() throws Exception {
        Fingerprint one = of("Ministers meet\n\n" + story(1, 20));
        assertTrue(Fingerprint.ofBytes(one.toBytes()).isAlike(one));
        assertEquals(one.bands(), Fingerprint.ofBytes(one.toBytes()).bands());
        byte[] ofOld = Arrays.copyOf(one.toBytes(), one.toBytes().length / 2);
        assertTrue(Fingerprint.ofBytes(ofOld).isAlike(one));
    }

    private static boolean shareABand(Fingerprint one, Fingerprint other) {
        return !Collections.disjoint(new HashSet<>(one.bands()), other.bands());
    }

    /** Paragraphs of two sentences each. */
    private static String story(int seed, int paragraphs) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            for (int word = 0; word < 25; word++) {
                text.append(word % 13 == 0 ? "The" : "word" + random.nextInt(400)).append(word % 13 == 12 ? ". " : " ");
            }
            text.append("end.\n\n");
        }
        return text.toString();
    }

    private static Fingerprint of(String text) throws UnreadableFileException {
        return Fingerprint.of(new ArticleReaders()
                .read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE)));
    }
}
