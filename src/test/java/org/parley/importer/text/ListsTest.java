package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.importer.Promises;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.importer.text.Texts.BODY;

/** Lists in plain text; an article is described as one line per block: "1" and "-" begin lists, "h" a heading. */
class ListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1. arms\n2. trade\n", "4) arms\n5) trade\n", "(1) arms\n\n(2) trade\n",
            "a) arms\nb) trade\n", "(a) arms\n\n(b) trade\n", "i. arms\nii. trade\n", "Step 1: arms\nStep 2: trade\n",
            "1. arms\n1. trade\n"})
    void itemsAreCountedInManyWays(String list) throws Exception {
        assertEquals("p\n1 arms / trade\np", described(BODY + "\n" + list + "\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a) arms and no other", "1990. That was the year", "3.5 million people came",
            "i. e. nobody came at all", "— Jane Doe, in a speech", "2023/02/16, the day of it all"})
    void otherLinesThatBeginLikeItemsAreNone(String line) throws Exception {
        assertEquals("p\np\np", described(BODY + "\n" + line + ".\n\n" + BODY));
    }

    @Test
    void dashesInARowAreBullets() throws Exception {
        assertEquals("p\n- arms / trade\np", described(BODY + "\n— arms\n— trade\n\n" + BODY));
    }

    @Test
    void bulletsNestedInNumbersAreAListOfTheirOwn() throws Exception {
        assertEquals("p\n1 arms\n- treaty / talks\n1 trade\np",
                described(BODY + "\n1. arms\n   - treaty\n   - talks\n2. trade\n\n" + BODY));
    }

    @Test
    void whereBlankLinesPartParagraphsWhatTouchesAnItemBelongsToIt() throws Exception {
        String parted = (BODY + "\n").repeat(6);
        assertEquals(parted.replaceAll(".+\n\n", "p\n") + "- arms Both agree on that. / trade\np",
                described(parted + "- arms\nBoth agree on that.\n\n- trade\n\n" + BODY));
        assertEquals("- arms\np", described("- arms\n" + BODY));
    }

    @Test
    void headingsMayBeNumbered() throws Exception {
        assertEquals("h 1. Scope.\np\nh 2. Term.\n- arms / trade\nh 3. Law.\np",
                described("1. Scope.\n\n" + BODY + "\n2. Term.\n\n- arms\n- trade\n\n3. Law.\n\n" + BODY));
        assertEquals("p\nh 2.1 Governing Law.\np\nh B. Term.\np",
                described(BODY + "\n2.1 Governing Law.\n\n" + BODY + "\nB. Term.\n\n" + BODY));
    }

    @Test
    void itemsInLettersStandBelowNumberedHeadings() throws Exception {
        assertEquals("p\nh 1. Scope\n1 arms / trade\nh 2. Term\np",
                described(BODY + "\n1. Scope\n\n(a) arms\n\n(b) trade\n\n2. Term\n\n" + BODY));
    }

    @Test
    void anItemWithAnIndentedParagraphIsNoHeading() throws Exception {
        assertEquals("p\n1 Scope\np\n1 Term\np", described(
                BODY + "\n1. Scope\n\n   " + BODY + "\n2. Term\n\n   " + BODY));
    }

    @Test
    void headingsThatCountAgainAreNoItemsOfTheListAbove() throws Exception {
        assertEquals("p\n1 Scope / Term\nh 1. Scope\np\nh 2. Term\np",
                described(BODY + "\n1. Scope\n2. Term\n\n1. Scope\n\n" + BODY + "\n2. Term\n\n" + BODY));
    }

    @Test
    void longQuestionsAreHeadingsOnAPageOfQuestions() throws Exception {
        String asked = "How do the plans of the two sides relate to the policy that the parliament adopted in May?";
        String shorter = "Who came?\n\n" + BODY + "\nWho did not?\n\n" + BODY + "\nWhat now?\n\n" + BODY;
        assertEquals("h Who came?\np\nh Who did not?\np\nh What now?\np\nh " + asked + "\np",
                described(shorter + "\n" + asked + "\n\n" + BODY));
        assertEquals("p\np\np", described(BODY + "\n" + asked + "\n\n" + BODY));
    }

    @Test
    void aTabAfterABulletDrawsNoTable() throws Exception {
        assertEquals("p\n- arms / trade\np", described(BODY + "\n*\tarms\n*\ttrade\n\n" + BODY));
    }

    private static String described(String text) throws UnreadableFileException {
        var article = new PlainTextReader()
                .read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
        Promises.check(article);
        return article.blocks().stream().map(block -> switch (block) {
            case Block.Heading heading -> "h " + heading.text();
            case Block.Paragraph _ -> "p";
            case Block.ItemList list -> (list.ordered() ? "1 " : "- ")
                    + list.items().stream().map(Block.Item::text).collect(Collectors.joining(" / "));
            case Block.Table _ -> "table";
        }).collect(Collectors.joining("\n"));
    }
}
