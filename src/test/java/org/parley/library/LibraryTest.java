package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleEntry;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.PublishedPreview;
import org.parley.library.LibraryViews.TableView;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryTest {

    private static final String SOON = """
                                       Norway and Japan prepare for summit in Oslo

                                       The leaders of Norway and Japan will meet in Oslo within the next two weeks. The summit in Oslo follows \
                                       talks between Norway and Japan in Vienna in May 2021. Officials expect progress on arms control.

                                       Previous meetings include:

                                       | Date | Event | Outcome |
                                       |---|---|---|
                                       | May 2021 | Talks between Norway and Japan in Vienna | Agreement to continue the arms control talks |
                                       """;

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("articles"));
        Files.writeString(folder.resolve("soon.txt"), SOON);
        Files.writeString(folder.resolve("later.txt"),
                """
                Summit of Norway and Japan ends

                The summit between Norway and Japan in Oslo ended without a statement. It was the first of its kind.
                """);
        library = Library.open(temp.resolve("test.parley"));
        library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Event> events() {
        return library.timeline(TimelineQuery.ALL).timeline().events();
    }

    private Event event(String kind, String article) {
        return events().stream().filter(event -> event.kind().equals(kind) && event.mentions().stream()
                .anyMatch(mention -> mention.evidence().article().equals(article))).findFirst().orElseThrow();
    }

    @Test
    void everyMentionOfTheTimelineIsTheWordsOfItsArticle() {
        assertFalse(events().isEmpty());
        for (Event event : events()) {
            for (Event.EventMention mention : event.mentions()) {
                String text = library.articles().view(mention.evidence().article()).article().text();
                assertEquals(mention.evidence().quote(), mention.evidence().span().of(text));
            }
        }
    }

    @Test
    void evidenceHasThePresentKeyOfItsArticle() {
        List<String> keys = library.articles().page(0, 10).stream().map(ArticleEntry::key).toList();
        assertEquals(List.of("l", "s"), keys);
        assertTrue(events().stream().flatMap(event -> event.mentions().stream())
                .allMatch(mention -> keys.contains(mention.evidence().key())));
    }

    @Test
    void anEventIsFoundByEachOfItsParts() {
        for (Event event : events()) {
            for (String part : event.parts()) {
                assertEquals(Optional.of(event), library.event(part));
            }
        }
    }

    @Test
    void theReaderNotesWhatWasTakenFromEachPlace() {
        List<MarginNote> notes = library.articles().view("soon.txt").notes();
        assertTrue(notes.stream().anyMatch(MarginNote.OfEvent.class::isInstance));
        assertTrue(notes.stream().anyMatch(MarginNote.OfTable.class::isInstance));
        assertEquals(notes.stream().map(MarginNote::span).sorted().toList(),
                notes.stream().map(MarginNote::span).toList());
    }

    @Test
    void aTableShowsItsLeadInAndItsDates() {
        TableView table = library.articles().table("soon.txt", 1);
        assertEquals("Previous meetings include:", table.introducedBy().orElseThrow().text());
        assertEquals("2021-05", table.dates().getFirst().edtf());
        assertEquals("month", table.dates().getFirst().precision());
    }

    @Test
    void settingWhenAnArticleWasPublishedMovesWhatDependsOnIt() {
        Event summit = event("summit", "soon.txt");
        PublishedPreview preview = library.publishing().preview("soon.txt", Optional.of("2021-06-01"));
        assertTrue(preview.moved().stream().anyMatch(move -> move.event().equals(summit.id())));
        assertTrue(preview.moved().stream().noneMatch(move -> move.before().equals(move.after())));
        assertEquals(summit.time(), library.event(summit.id()).orElseThrow().time(), "a preview changes nothing");

        assertEquals(Optional.empty(), library.publishing().set("soon.txt", Optional.of("2021-06-01")));
        assertEquals(Optional.of("2021-06-01"), library.articles().view("soon.txt").entry().published());
        assertEquals(preview.moved().getFirst().after(),
                library.event(preview.moved().getFirst().event()).orElseThrow().time());

        assertEquals(Optional.of("2021-06-01"), library.publishing().set("soon.txt", Optional.empty()));
        assertEquals(summit.time(), library.event(summit.id()).orElseThrow().time());
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThrows(LibraryException.class, () -> library.publishing().set("soon.txt", Optional.of("June")));
        assertThrows(LibraryException.class, () -> library.publishing().set("soon.txt", Optional.of("2021-13")));
    }

    @Test
    void anAnswerMergesTwoEventsAndCanBeTakenBack() {
        Event talks = event("talks", "soon.txt");
        Event summit = event("summit", "later.txt");
        Timeline before = library.timeline(TimelineQuery.ALL).timeline();
        assertEquals(MatchAnswer.OPEN, library.correcting().answer(talks.id(), summit.id(), MatchAnswer.SAME));
        assertEquals(library.event(talks.id()), library.event(summit.id()));
        assertEquals(MatchAnswer.SAME, library.correcting().answer(talks.id(), summit.id(), MatchAnswer.OPEN));
        assertEquals(before, library.timeline(TimelineQuery.ALL).timeline());
    }

    @Test
    void aCorrectionSurvivesReImport() throws IOException {
        Event summit = event("summit", "later.txt");
        library.correcting().correct(summit.id(), Corrections.Field.TITLE, Optional.of("The Oslo summit"));
        Path file = temp.resolve("articles/later.txt");
        Files.writeString(file, "Corrected version\n\n" + Files.readString(file));
        library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
        assertEquals("The Oslo summit", event("summit", "later.txt").title());
    }

    @Test
    void aNoteIsKeptAndPutBack() {
        assertEquals("", library.notes().keep(NoteOn.ARTICLE, "soon.txt", "Read again."));
        assertEquals("Read again.", library.notes().keep(NoteOn.ARTICLE, "soon.txt", ""));
        library.notes().keep(NoteOn.ARTICLE, "soon.txt", "Read again.");
        library.notes().keep(NoteOn.TABLE, "soon.txt#1", "One row only.");
        assertEquals("Table 1 of Norway and Japan prepare for summit in Oslo",
                library.notes().of(NoteOn.TABLE, "soon.txt#1").orElseThrow().title());
        assertEquals(2, library.notes().page(0, 10).size());
        assertEquals(2, library.summary().notes());
    }

    @Test
    void aSearchFindsEventsTopicsNotesAndPassages() {
        library.notes().keep(NoteOn.ARTICLE, "soon.txt", "Oslo arms control: read again.");
        List<HitKind> kinds = library.searches().page("oslo", 0, 50).hits().stream().map(Hit::kind).distinct().toList();
        assertTrue(kinds.containsAll(List.of(HitKind.EVENT, HitKind.NOTE, HitKind.TITLE, HitKind.BODY)), "" + kinds);
        assertTrue(library.searches().page("arms control", 0, 50).hits().stream()
                .anyMatch(hit -> hit.kind() == HitKind.TOPIC));
    }

    @Test
    void hitsMarkTheWordsInTheSnippetAndInTheText() {
        for (Hit hit : library.searches().page("\"arms control\"", 0, 50).hits()) {
            for (Span mark : hit.marks()) {
                assertEquals("arms control", mark.of(hit.snippet()).toLowerCase());
            }
            for (Span match : hit.matches()) {
                assertEquals("arms control", match.of(SOON).toLowerCase());
            }
        }
    }

    @Test
    void savedSearchesAreKeptWithTheirHits() {
        library.searches().save("oslo");
        assertEquals(library.searches().page("oslo", 0, 1).total(), library.searches().saved().getFirst().hits());
        library.searches().forget("oslo");
        assertEquals(List.of(), library.searches().saved());
    }

    @Test
    void anEventExplainsItself() {
        Event talks = event("talks", "soon.txt");
        assertFalse(library.explanations(Optional.empty()).explain(talks.id()).orElseThrow().reasons().isEmpty());
        assertTrue(library.explanations(Optional.empty()).explain("Vienna").isPresent());
        assertEquals(Optional.empty(), library.explanations(Optional.empty()).explain("zebra"));
    }
}
