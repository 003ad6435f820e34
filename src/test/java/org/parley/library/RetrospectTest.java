package org.parley.library;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleEntry;
import org.parley.extraction.event.Status;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Period;
import org.parley.timeline.claim.ClaimGrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RetrospectTest {

    private static final AsOf MARCH = new AsOf(LocalDate.of(2024, 3, 31), false);
    private static final AsOf MAY = new AsOf(LocalDate.of(2024, 5, 31), false);

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        article("a.txt", "Chile and Peru to Meet in Lima", "March 1, 2024",
                "The presidents of Chile and Peru will hold a summit in Lima on 20 April 2024.");
        article("b.txt", "Chile and Peru Meet in Lima", "April 21, 2024",
                "The presidents of Chile and Peru held a summit in Lima on 20 April 2024.");
        article("c.txt", "Norway and Japan Meet in Oslo", "",
                "The foreign ministers of Norway and Japan held talks in Oslo on 3 February 2024.");
        library = Library.open(folder.resolve("test.parley"));
        library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT);
    }

    private void article(String file, String title, String day, String text) throws IOException {
        Files.writeString(folder.resolve(file), title + "\n\n" + (day.isEmpty() ? "" : day + "\n\n") + text + "\n");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private TimelinePage page(AsOf asOf) {
        return library.timeline(TimelineQuery.ALL.asOf(Optional.of(asOf)));
    }

    private static Event summit(TimelinePage page) {
        return page.timeline().events().stream().filter(event -> event.kind().equals("summit")).findFirst()
                .orElseThrow();
    }

    @Test
    void anEventHasTheStatusThatWasReportedByThen() {
        assertEquals(Status.UPCOMING, summit(page(MARCH)).status());
        assertEquals(Status.HELD, summit(page(MAY)).status());
    }

    @Test
    void laterArticlesAreLeftOutAndCounted() {
        assertEquals(List.of("a.txt"), page(MARCH).articles().stream().map(ArticleEntry::file).toList());
        assertEquals(1, page(MARCH).told().orElseThrow().articles());
        assertEquals(1, page(MARCH).told().orElseThrow().later());
    }

    @Test
    void articlesWithoutADateAreNamedAndCountWhereTheyAreAskedFor() {
        assertEquals(List.of("c.txt"), page(MARCH).told().orElseThrow().undated().stream().map(ArticleEntry::file)
                .toList());
        assertEquals(1, page(MARCH).total());
        assertEquals(2, page(new AsOf(MARCH.day(), true)).total());
    }

    @Test
    void anArticleThatWasPublishedOnTheDayCounts() {
        assertEquals(1, page(new AsOf(LocalDate.of(2024, 3, 1), false)).total());
        assertEquals(0, page(new AsOf(LocalDate.of(2024, 2, 29), false)).total());
    }

    @Test
    void anArticleOfWhichOnlyTheMonthIsKnownCountsOnceTheMonthIsOver() {
        library.publishing().set("c.txt", Optional.of("2024-04"));
        assertEquals(1, page(new AsOf(LocalDate.of(2024, 4, 29), false)).told().orElseThrow().unsure());
        assertEquals(0, page(new AsOf(LocalDate.of(2024, 4, 30), false)).told().orElseThrow().unsure());
        assertEquals(2, page(MARCH).told().orElseThrow().later());
    }

    @Test
    void theLibraryIsAsItWas() {
        TimelinePage before = library.timeline(TimelineQuery.ALL);
        page(MARCH);
        assertEquals(before, library.timeline(TimelineQuery.ALL));
    }

    @Test
    void theFiltersNarrowWhatHadBeenReported() {
        TimelineQuery all = TimelineQuery.ALL.asOf(Optional.of(new AsOf(MAY.day(), true)));
        assertEquals(1, library.timeline(new TimelineQuery("oslo", all.article(), all.kind(), false, 400, all.asOf()))
                .total());
        assertEquals(1, library.timeline(new TimelineQuery("", all.article(), Optional.of("summit"), false, 400,
                all.asOf())).total());
        assertEquals(1, library.timeline(new TimelineQuery("", all.article(), all.kind(), false, 1, all.asOf()))
                .timeline().events().size());
    }

    @Test
    void aPeriodNarrowsWhatHadBeenReportedUnlessTheOthersAreAskedForToo() {
        TimelineQuery later = TimelineQuery.ALL.asOf(Optional.of(MAY)).within(Period.of("2031"));
        TimelinePage alone = library.timeline(later);
        assertEquals(alone.overlaps().orElseThrow().getOrDefault(Overlap.POSSIBLE, 0), alone.total());
        assertEquals(library.timeline(later.within(Optional.empty())).total(), alone.ofAllDays());
        assertEquals(alone.ofAllDays(), library.timeline(later.withOthers()).total());
        assertEquals(1, alone.overlaps().orElseThrow().get(Overlap.NONE));
    }

    @Test
    void whatAPersonSetStandsOnThatDayToo() {
        library.correcting().correct(summit(page(MARCH)).id(), Field.TITLE, Optional.of("Andean summit"));
        assertEquals("Andean summit", summit(page(MARCH)).title());
    }

    @Test
    void anEventIsFoundByAPartOfIt() {
        String id = summit(library.timeline(TimelineQuery.ALL)).id();
        assertEquals(Status.UPCOMING, library.explanations(Optional.of(MARCH)).event(id).orElseThrow().status());
    }

    @Test
    void theReasonsAreThoseOfTheDay() {
        String id = summit(page(MARCH)).id();
        assertTrue(library.explanations(Optional.of(MARCH)).whyDate(id).stream()
                .flatMap(reason -> reason.evidence().stream())
                .allMatch(words -> words.article().equals("a.txt")));
        assertFalse(library.explanations(Optional.of(MARCH)).whyDate(id).isEmpty());
    }

    @Test
    void onlyArticlesOfTheDaySaySo() {
        String id = summit(page(MAY)).id();
        assertEquals(1, library.explanations(Optional.of(MARCH)).claims(id).origins().size());
        assertEquals(2, library.explanations(Optional.of(MAY)).claims(id).origins().size());
        assertEquals(ClaimGrid.EMPTY, library.explanations(Optional.of(MARCH)).claims("e0"));
    }

    @Test
    void theDaysOfPublicationAreListed() {
        assertEquals(List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 21)),
                List.copyOf(library.retrospect().days().keySet()));
    }

    @Test
    void anExportHasWhatHadBeenReported() {
        StringWriter out = new StringWriter();
        new Exports(library).write(Exports.What.TIMELINE, Exports.Format.CSV,
                Exports.Filter.ofEvents(Optional.of(MARCH), Optional.empty()), out);
        assertTrue(out.toString().contains("upcoming"));
        assertFalse(out.toString().contains("b.txt"));
    }

    @Test
    void whatCountsIsSaidInASentence() {
        assertEquals("As 1 article published until 31 March 2024 tells it. Left out: 1 later, 1 of unknown date (c).",
                page(MARCH).told().orElseThrow().sentence());
        assertEquals("As 3 articles published until 31 May 2024 tell it. Among them: 1 of unknown date (c).",
                page(new AsOf(MAY.day(), true)).told().orElseThrow().sentence());
    }
}
