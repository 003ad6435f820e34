package org.parley.importer;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Metadata;
import org.parley.article.Published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The day of publication of a web page: as its readers had it, in their words, where it stands. */
class PageDaysTest {

    private static final String TITLE = "<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1>";
    private static final String PROSE = "<p>The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.</p>";

    @Test
    void anInstantInUniversalTimeFallsOnTheDayThatTheAddressNames() {
        assertEquals(new Published("2023-11-08", "meta article:published_time", false),
                read("<link rel=canonical href='https://news.example/2023/11/08/ministers-meet'>"
                        + "<meta property=article:published_time content='2023-11-09T01:09:55+00:00'>" + TITLE + PROSE)
                        .published().orElseThrow());
    }

    @Test
    void anInstantInUniversalTimeFallsOnTheDayThatThePageShows() {
        assertEquals("2020-05-01", day("<meta property=article:published_time content='2020-05-02T02:54:29.000Z'>"
                + TITLE + "<div class=date>Friday, May 1, 2020 10:54PM</div>" + PROSE));
    }

    @Test
    void anInstantOfAnotherDayOrWithItsOwnOffsetStaysAsItIsStated() {
        assertEquals("2020-05-02", day("<meta property=article:published_time content='2020-05-02T15:54:29Z'>"
                + TITLE + "<div class=date>May 1, 2020</div>" + PROSE));
        assertEquals("2020-05-02", day("<meta property=article:published_time content='2020-05-02T02:54:29-04:00'>"
                + TITLE + "<div class=date>May 1, 2020</div>" + PROSE));
        assertEquals("2020-05-02", day("<meta property=article:published_time content='2020-05-02T00:00:00Z'>"
                + TITLE + "<div class=date>April 28, 2020</div>" + PROSE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"20 septembrie 2020 16:20;2020-09-20", "4 août 2020 à 10h05;2020-08-04",
            "19 sierpnia 2020, 5:16;2020-08-19", "3 de julho de 2020, 10h51;2020-07-03",
            "الأربعاء، 07 أكتوبر 2020 - 12:09 م;2020-10-07", "29 июня 2020, 00:16;2020-06-29",
            "19 Αυγούστου 2020;2020-08-19", "4. toukokuuta 2020;2020-05-04"})
    void theDayBelowTheTitleIsReadInSeveralLanguages(String line, String day) {
        assertEquals(day, day(TITLE + "<div class=date>" + line + "</div>" + PROSE));
    }

    @Test
    void aDayInNumbersRightAboveTheTitleIsRead() {
        assertEquals("2019-07-30", day("<title>Ministers meet in Oslo</title><body><nav>Home</nav><article>"
                + "<div class=meta>30.07.2019</div><h1>Ministers meet in Oslo</h1>" + PROSE.repeat(5) + "</article>"));
    }

    @Test
    void aDayBelowTheArticleCountsWhereNoneStandsAbove() {
        Published day = read(
                TITLE + "<article>" + PROSE + PROSE + PROSE + PROSE + "</article><p class=entry-meta>By kim"
                        + " | Published on <abbr class=published title='2012-12-16'>16.12.2012</abbr></p>")
                .published().orElseThrow();
        assertEquals("2012-12-16", day.edtf());
        assertTrue(day.guessed());
    }

    @Test
    void severalArticlesWithDaysOfTheirOwnDoNotDateThePage() {
        assertEquals("2019-06-28", day(
                "<title>Ministers meet in Oslo</title><ul><li><time pubdate datetime='2019-09-22'>22 Sept</time> Other talks</li>"
                        + "<li><time pubdate datetime='2019-09-20'>20 Sept</time> More talks</li></ul><h1>Ministers meet in Oslo</h1>"
                        + "<p class=publication>Le <time datetime='2019-06-28'>28 juin 2019</time></p>" + PROSE));
    }

    private static String day(String page) {
        return read(page).published().map(Published::edtf).orElse("none");
    }

    private static Metadata read(String page) {
        try {
            return new ArticleReaders().read(new Source("page.html",
                    page.getBytes(StandardCharsets.UTF_8), Metadata.NONE)).metadata();
        } catch (UnreadableFileException failure) {
            throw new AssertionError(failure);
        }
    }
}
