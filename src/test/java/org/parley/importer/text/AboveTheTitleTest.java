package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.importer.text.Texts.BODY;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** What a site, an app, an agency or a program for mail puts above the title of an article. */
class AboveTheTitleTest {

    @ParameterizedTest
    @ValueSource(strings = {"World\n\n", "World\nMiddle East\n", "Home > News > Europe\n", "Главная / Политика\n",
            "Home\nWorld\nPolitics\nBusiness\nOpinion\nSearch\nWorld\n"})
    void theNameOfASectionIsNoTitle(String above) throws Exception {
        assertEquals("Two states resume talks", read(above + "Two states resume talks\n" + BODY).title());
    }

    @Test
    void theNameOfASectionIsAHeadingInADigest() throws Exception {
        assertEquals("h World\np\nh Politics\np", described("World\n\n" + BODY + "\nPolitics\n\n" + BODY));
    }

    @Test
    void theNameOfASectionIsAHeadingBelowABodyThatIsBrokenIntoLines() throws Exception {
        String broken = "Officials of both states met on Monday for the first time in two\n"
                + "years and spoke about arms control, trade and the release of\nprisoners, both sides said.\n\n";
        assertEquals("h Talks go on\np\nh Environment\np",
                described("Talks go on\n\n" + broken + "Environment\n\n" + broken));
    }

    @Test
    void theTitleIsTheFirstLongLineAmongShortOnes() throws Exception {
        Article article = read("Special report\nTwo states resume talks in Geneva\nOfficials say that much remains\n"
                + "Jane Doe\n3 min read\nListen to this article · 4:05 min\nPublished Jul 3, 2023\n" + BODY);
        assertEquals("Two states resume talks in Geneva", article.title());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
    }

    @Test
    void linesOfALiveBlogAreNotJoined() throws Exception {
        Article article = read("Talks in Geneva live: ministers arrive for the first time\nJane Doe and John Roe\n"
                + "Mon 3 Jul 2023 10.15 BST\nKey events\n45m ago\nMinisters arrive\n1h ago\nGood morning\n10.15 BST\n"
                + "Ministers arrive\n" + BODY + "Updated at 10.20 BST\n09.30 BST\nGood morning\n" + BODY);
        assertEquals("Talks in Geneva live: ministers arrive for the first time", article.title());
        assertEquals(List.of("Jane Doe", "John Roe"), article.metadata().authors());
        assertEquals(Optional.of("2023-07-03"), article.metadata().published().map(Published::edtf));
    }

    @Test
    void theSubjectOfAMessageIsTheTitle() throws Exception {
        Article article = read("From: Jane Doe\nSent: Monday, July 3, 2023 10:15 AM\nTo: Press\n"
                + "Subject: FW: Talks go on\n\n" + BODY);
        assertEquals("h Talks go on\np", described(article));
        assertEquals(Optional.empty(), article.metadata().published());
        assertEquals(3, reasons(article).size());
    }

    @Test
    void theHeadOfAForwardedMessageIsSetAside() throws Exception {
        Article article = read("---------- Forwarded message ---------\nFrom: Jane Doe <jane@mission.example>\n"
                + "Date: Mon, Jul 3, 2023 at 10:15 AM\nSubject: Fwd: Talks\nTo: <press@mission.example>\n\n\nTalks go on\n\n"
                + "July 2, 2023\n\n" + BODY);
        assertEquals("h Talks\nh Talks go on\np\np", described(article));
        assertEquals(Optional.of("2023-07-02"), article.metadata().published().map(Published::edtf));
    }

    @Test
    void otherLabelledLinesAreNoHeadOfAMessage() throws Exception {
        assertEquals(List.of(), reasons(read("From: Geneva\nTo: Vienna\n\n" + BODY)));
    }

    @Test
    void theMarksOfAWireAreNoWords() throws Exception {
        Article article = read(
                "^Two states resume talks<\n^By JANE DOE=\n^Associated Press=\n   GENEVA (AP) _ " + BODY);
        assertEquals("Two states resume talks", article.title());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
        assertEquals(Optional.of("Associated Press"), article.metadata().outlet());
    }

    @ParameterizedTest
    @CsvSource({"'3 июля 2023, 10:15'", "3. Juli 2023", "le 3 juillet 2023", "3 de julio de 2023", "٣ يوليو ٢٠٢٣",
            "2023年7月3日 10:15", "2023年7月3日　来源：新华网", "3 July 2023 Posted in Speeches"})
    void aDateIsReadInItsLanguage(String date) throws Exception {
        assertEquals(Optional.of("2023-07-03"), read("Talks go on in Geneva\n" + date + "\n" + BODY).metadata()
                .published().map(Published::edtf));
    }

    private static List<String> reasons(Article article) {
        return article.notUnderstood().stream().map(NotUnderstood::reason).toList();
    }
}
