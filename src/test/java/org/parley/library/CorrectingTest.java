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
import org.parley.article.Span;
import org.parley.library.LibraryViews.Correction;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.Standing;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person corrects in a library of files, through re-imports and changed versions. */
class CorrectingTest {

    private static final String FIRST = """
                                        Summit of Norway and Japan ends

                                        Norway and Japan held a summit in Oslo on 3 May 2021.

                                        After the summit in Oslo the leaders of Norway and Japan went home.
                                        """;
    private static final String SECOND = """
                                         Norway and Japan talk

                                         Norway and Japan held talks in Vienna on 7 June 2022.
                                         """;
    private static final String THIRD = """
                                        A call

                                        Norway and Japan held a phone call on 9 July 2023.
                                        """;

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(temp.resolve("test.parley"));
        write("first.txt", FIRST);
        write("second.txt", SECOND);
        write("third.txt", THIRD);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve(file);
        Files.writeString(path, text);
        library.importPaths(List.of(path), Optional.empty(), ImportProgress.SILENT);
    }

    private Timeline timeline() {
        return library.timeline(TimelineQuery.ALL).timeline();
    }

    private Event event(String kind) {
        return timeline().events().stream().filter(event -> event.kind().equals(kind)).findFirst().orElseThrow();
    }

    private Evidence lastMention(Event event) {
        return event.mentions().getLast().evidence();
    }

    @Test
    void aMentionIsSplitOffAndPutBack() {
        Timeline before = timeline();
        Event summit = event("summit");
        Evidence mention = lastMention(summit);
        assertTrue(summit.mentions().size() > 1, summit.toString());
        assertFalse(library.correcting().split(summit.id(), mention.article(), mention.span(), true));
        assertEquals(before.events().size() + 1, timeline().events().size());
        assertTrue(library.correcting().split(summit.id(), mention.article(), mention.span(), false));
        assertEquals(before, timeline());
    }

    @Test
    void aSplitSurvivesANewVersionOfItsArticle() throws IOException {
        Event summit = event("summit");
        int events = timeline().events().size();
        library.correcting().split(summit.id(), "first.txt", lastMention(summit).span(), true);
        write("first.txt", "Corrected version\n\n" + FIRST);
        assertEquals(events + 1, timeline().events().size());
    }

    @Test
    void onlyAMentionOfTheEventIsSplitOff() {
        Evidence elsewhere = lastMention(event("call"));
        assertThrows(LibraryException.class,
                () -> library.correcting().split(event("summit").id(), elsewhere.article(), elsewhere.span(), true));
    }

    @Test
    void onlyAWholeMentionIsSplitOff() {
        Event summit = event("summit");
        Evidence mention = lastMention(summit);
        Span part = new Span(mention.span().start(), mention.span().end() - 1);
        assertThrows(LibraryException.class,
                () -> library.correcting().split(summit.id(), mention.article(), part, true));
    }

    @Test
    void theLastOfTwoMergesIsTakenBackAlone() {
        String summit = event("summit").id();
        String talks = event("talks").id();
        String call = event("call").id();
        library.correcting().answer(summit, talks, MatchAnswer.SAME);
        Timeline merged = timeline();
        MatchAnswer before = library.correcting().answer(summit, call, MatchAnswer.SAME);
        assertEquals(library.event(talks), library.event(call));
        library.correcting().answer(summit, call, before);
        assertEquals(merged, timeline());
        assertEquals(library.event(summit), library.event(talks));
        assertNotEquals(library.event(summit), library.event(call));
    }

    @Test
    void whatAPersonSetIsListedBesideWhatTheArticlesSay() {
        library.correcting().correct(event("summit").id(), Field.PLACE, Optional.of("Bergen"));
        library.correcting().correct(event("summit").id(), Field.DATE, Optional.of("2021-05-04"));
        library.correcting().correct(event("summit").id(), Field.STATUS, Optional.of("cancelled"));
        library.correcting().correct(event("summit").id(), Field.TITLE, Optional.of("The summit"));
        List<Correction> said = library.correcting().of(event("summit").id());
        assertEquals(
                List.of(Corrections.Kind.PLACE, Corrections.Kind.DATE, Corrections.Kind.STATUS, Corrections.Kind.TITLE),
                said.stream().map(Correction::kind).toList());
        assertEquals(List.of("Bergen", "2021-05-04", "cancelled", "The summit"),
                said.stream().map(Correction::value).toList());
        assertEquals(List.of("Oslo", "2021-05-03", "held"),
                said.stream().limit(3).map(one -> one.articles().orElse("")).toList());
        assertTrue(said.stream().noneMatch(one -> one.standing() != Standing.APPLIES));
        assertEquals(List.of(), library.correcting().of(event("talks").id()));
    }

    @Test
    void aCorrectionShowsThatTheArticleNowSaysSomethingElse() throws IOException {
        library.correcting().correct(event("summit").id(), Field.DATE, Optional.of("2021-05-04"));
        write("first.txt", FIRST.replace("3 May", "5 May"));
        Correction said = library.correcting().of(event("summit").id()).getFirst();
        assertEquals(Standing.OUTDATED, said.standing());
        assertEquals(Optional.of("2021-05-05"), said.articles());
        assertEquals(Optional.of("2021-05-04"), event("summit").time().edtf());
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsListedAsLostAndReturnsWithThem() throws IOException {
        library.correcting().correct(event("talks").id(), Field.PLACE, Optional.of("Graz"));
        write("second.txt", "Nothing\n\nNothing happened.\n");
        Correction lost = library.correcting().all().getFirst();
        assertEquals(Standing.LOST, lost.standing());
        assertEquals(List.of(), lost.events());
        write("second.txt", SECOND);
        assertEquals(Standing.APPLIES, library.correcting().all().getFirst().standing());
        assertEquals(Optional.of("Graz"), event("talks").place());
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        Timeline before = timeline();
        library.correcting().correct(event("summit").id(), Field.PLACE, Optional.of("Bergen"));
        library.correcting().answer(event("talks").id(), event("call").id(), MatchAnswer.SAME);
        library.correcting().split(event("summit").id(), "first.txt", lastMention(event("summit")).span(), true);
        for (Correction said : library.correcting().all()) {
            library.correcting().takeBack(said);
        }
        assertEquals(before, timeline());
        assertEquals(List.of(), library.correcting().all());
    }

    @Test
    void theOrderOfCorrectionsAndImportsDoesNotMatter() throws IOException {
        library.correcting().correct(event("summit").id(), Field.PLACE, Optional.of("Bergen"));
        library.correcting().answer(event("talks").id(), event("call").id(), MatchAnswer.SAME);
        write("fourth.txt", THIRD.replace("A call", "Another call").replace("July", "August"));
        Timeline corrected = timeline();
        try (Library other = Library.open(temp.resolve("other.parley"))) {
            for (String file : List.of("fourth.txt", "third.txt", "second.txt", "first.txt")) {
                other.importPaths(List.of(temp.resolve(file)), Optional.empty(), ImportProgress.SILENT);
            }
            other.correcting().answer(event(other, "second.txt"), event(other, "third.txt"), MatchAnswer.SAME);
            other.correcting().correct(event(other, "first.txt"), Field.PLACE, Optional.of("Bergen"));
            assertEquals(corrected, other.timeline(TimelineQuery.ALL).timeline());
        }
    }

    private static String event(Library library, String file) {
        return library.timeline(new TimelineQuery("", Optional.of(file), false, 9)).timeline().events().getFirst().id();
    }
}
