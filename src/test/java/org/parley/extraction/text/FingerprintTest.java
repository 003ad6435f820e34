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
        for (int numbers : List.of(64, 128)) {
            byte[] ofOld = Arrays.copyOf(one.toBytes(), numbers * Integer.BYTES);
            assertTrue(Fingerprint.ofBytes(ofOld).isAlike(one));
        }
    }

    @Test
    void twoReportsOnOneFormAreTwo() throws Exception {
        for (int seed = 0; seed < STORIES; seed++) {
            assertFalse(of(report(new Random(seed))).isAlike(of(report(new Random(seed + STORIES)))), "day " + seed);
        }
        String report = report(new Random(1));
        assertTrue(of("Truce holds, says mission\n\n" + report).isAlike(of("By our own staff\n\n" + report)));
    }

    private static String report(Random random) {
        StringBuilder text = new StringBuilder("Spot report of the mission\n\n");
        for (String region : List.of("northern", "southern", "eastern", "western")) {
            text.append("In the ").append(region).append(" region the mission recorded ").append(random.nextInt(1000))
                    .append(" violations of the truce, including ").append(random.nextInt(1000))
                    .append(" explosions, and its cameras saw ").append(random.nextInt(1000))
                    .append(" flares; the freedom of movement of its patrols continued to be restricted.\n\n");
        }
        return text.toString();
    }

    @Test
    void aChronologyThatGoesOnIsNoCopyOfTheOldOne() throws Exception {
        String old = story(3, 12);
        Fingerprint first = of("Timeline of the talks\n\nPublished May 3, 2021\n\n" + old);
        assertFalse(first.isAlike(of("Timeline of the talks\n\nPublished July 3, 2021\n\n" + old + story(4, 6))));
        assertTrue(first.isAlike(of("Timeline of the talks\n\nPublished May 4, 2021\n\n" + old + story(4, 6))));
        assertTrue(first.isAlike(of("Timeline of the talks\n\nPublished July 3, 2021\n\n" + old)));
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
