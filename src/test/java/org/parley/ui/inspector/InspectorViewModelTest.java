package org.parley.ui.inspector;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Edits;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InspectorViewModelTest {

    private static final String BERN = """
                                       Envoys Meet in Bern

                                       The presidents of Chile and Peru met in Lima today. Ahead of the summit of Chile and Peru in Quito,
                                       the foreign ministers of Chile and Peru held talks in Bern.
                                       """;

    private final Navigator navigator = new Navigator();
    private final Changes changes = new Changes();
    private final Edits edits = new Edits(Tasks.inline(), changes);
    private Library library;
    private final ObjectProperty<Optional<AsOf>> asOf = new SimpleObjectProperty<>(Optional.empty());
    private InspectorViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        library = Samples.library(folder);
        Path bern = Files.writeString(folder.resolve("c-bern.txt"), BERN);
        library.importPaths(List.of(bern), Optional.empty(), ImportProgress.SILENT);
        model = new InspectorViewModel(new Desk(library, Tasks.inline(), navigator, changes, edits), asOf);
        changes.countProperty().subscribe((before, now) -> model.refresh());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Timeline timeline() {
        return library.timeline(TimelineQuery.ALL).timeline();
    }

    private Event event(String place) {
        return timeline().events().stream().filter(event -> event.place().filter(place::equals).isPresent())
                .findFirst().orElseThrow();
    }

    private Subject.OfEvent shown() {
        return assertInstanceOf(Subject.OfEvent.class, model.subjectProperty().get().orElseThrow());
    }

    @Test
    void anEventIsDescribedWithItsOrdersAndTheReasonsForItsTime() {
        navigator.openEvent(event("Bern").id());
        assertFalse(shown().order().isEmpty());
        assertFalse(shown().why().isEmpty());
    }

    @Test
    void thePassageThatTheReaderShowsStaysMarkedOnOtherPages() {
        navigator.openEvent(event("Bern").id());
        Optional<Evidence> marked = model.currentProperty().get();
        assertTrue(marked.isPresent());
        navigator.open(new Place.OfNotes());
        navigator.open(new Place.OfTimeline());
        assertEquals(marked, model.currentProperty().get());
    }

    @Test
    void anOrderIsExplainedByTheWordsThatSaySo() {
        Timeline.Order order = timeline().order().stream()
                .filter(known -> known.because() == Timeline.Because.QUOTE).findFirst().orElseThrow();
        navigator.openOrder(order);
        Subject.OfOrder explained = assertInstanceOf(Subject.OfOrder.class,
                model.subjectProperty().get().orElseThrow());
        assertTrue(explained.chain().getFirst().evidence().getFirst().quote().toLowerCase().contains("ahead of"));
    }

    @Test
    void anyTwoEventsAreExplainedInTheOrderThatIsKnown() {
        Timeline.Order order = timeline().order().stream()
                .filter(known -> known.because() == Timeline.Because.QUOTE).findFirst().orElseThrow();
        navigator.open(new Place.OfOrder(order.after(), order.before(), Optional.empty()));
        Subject.OfOrder explained = assertInstanceOf(Subject.OfOrder.class,
                model.subjectProperty().get().orElseThrow());
        assertEquals(order.before(), explained.before().id());
        assertFalse(explained.chain().isEmpty());
    }

    @Test
    void whatIsCorrectedShowsAtOnceAndCanBeUndone() {
        String before = event("Oslo").title();
        navigator.openEvent(event("Oslo").id());
        model.corrector().set(shown().event(), Field.TITLE, "Fish talks");
        assertEquals("Fish talks", shown().event().title());
        edits.undo();
        assertEquals(before, shown().event().title());
    }

    @Test
    void anEmptyFieldGoesBackToWhatTheArticlesSay() {
        navigator.openEvent(event("Oslo").id());
        model.corrector().set(shown().event(), Field.PLACE, "Bergen");
        assertEquals(Optional.of("Bergen"), shown().event().place());
        model.corrector().set(shown().event(), Field.PLACE, " ");
        assertEquals(Optional.of("Oslo"), shown().event().place());
    }

    @Test
    void aDateThatIsNoneIsRefusedInASentence() {
        navigator.openEvent(event("Oslo").id());
        model.corrector().set(shown().event(), Field.DATE, "soon");
        Edits.News news = edits.newsProperty().get().orElseThrow();
        assertEquals(Edits.What.FAILED, news.what());
        assertTrue(news.sentence().contains("is not a date"));
    }

    @Test
    void eventsThatAPersonCallsOneAreOneUntilThatIsUndone() {
        Event oslo = event("Oslo");
        Event bern = event("Bern");
        int events = timeline().events().size();
        model.corrector().answer(oslo, bern, MatchAnswer.SAME);
        assertEquals(events - 1, timeline().events().size());
        edits.undo();
        assertEquals(events, timeline().events().size());
    }

    @Test
    void anArticleNamesItsCopies(@TempDir Path folder) throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.txt"), BERN);
        library.importPaths(List.of(copy), Optional.empty(), ImportProgress.SILENT);
        navigator.openArticle("c-bern.txt");
        assertEquals(List.of("copy.txt"), article().copies());
    }

    @Test
    void aDateOfPublicationIsKeptOnlyAfterItsMovesWereShown() {
        navigator.openArticle("b-lima.txt");
        model.corrector().previewPublished("b-lima.txt", "2024-04-10");
        Corrector.Preview.Moves moves = assertInstanceOf(Corrector.Preview.Moves.class,
                model.corrector().previewProperty().get().orElseThrow());
        assertFalse(moves.moves().moved().isEmpty());
        assertEquals(Optional.empty(), library.articles().view("b-lima.txt").entry().published());
        model.corrector().keepPublished();
        assertEquals(Optional.of("2024-04-10"), library.articles().view("b-lima.txt").entry().published());
        edits.undo();
        assertEquals(Optional.empty(), library.articles().view("b-lima.txt").entry().published());
    }

    @Test
    void aDateOfPublicationThatIsNoneIsRefusedInItsPlace() {
        model.corrector().previewPublished("b-lima.txt", "yesterday");
        assertInstanceOf(Corrector.Preview.Refused.class, model.corrector().previewProperty().get().orElseThrow());
    }

    @Test
    void aMentionIsSplitOffAndComesBackWithUndo() {
        Event named = timeline().events().stream().filter(event -> event.mentions().size() > 1).findFirst()
                .orElseThrow();
        int mentions = named.mentions().size();
        navigator.openEvent(named.id());
        model.corrector().split(shown().event(), named.mentions().getLast().evidence());
        assertEquals(mentions - 1, shown().event().mentions().size());
        edits.undo();
        assertEquals(mentions, shown().event().mentions().size());
    }

    @Test
    void aReprintStandsForItselfOnceAPersonSaysSoAndNotBefore(@TempDir Path folder) throws Exception {
        String story = "Tariffs Fall\n\n"
                + ("The ministers of trade of both countries agreed on the %d paragraph of the "
                        + "treaty after long talks in the capital, officials said.\n\n").repeat(12);
        for (String name : List.of("d-wire.txt", "e-post.txt")) {
            String own = name.startsWith("e") ? "\nA last line of its own.\n" : "";
            int[] number = {0};
            Files.writeString(folder.resolve(name),
                    story.lines().map(line -> line.replace("%d", "part " + number[0]++))
                            .collect(Collectors.joining("\n"))
                            + own);
        }
        library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT);
        navigator.openArticle("e-post.txt");
        assertEquals(2, article().story().size());
        model.corrector().setApart("e-post.txt", true);
        assertEquals(0, article().story().size());
        assertTrue(article().apart());
        edits.undo();
        assertEquals(2, article().story().size());
    }

    private Subject.OfArticle article() {
        return assertInstanceOf(Subject.OfArticle.class, model.subjectProperty().get().orElseThrow());
    }

    @Test
    void aNoteIsKeptForWhatItWasWrittenOn() {
        String oslo = event("Oslo").id();
        navigator.openEvent(oslo);
        Subject written = model.subjectProperty().get().orElseThrow();
        navigator.openEvent(event("Bern").id());
        model.keepNote(written, "who hosted?");
        assertEquals("who hosted?", library.notes().of(NoteOn.EVENT, oslo).orElseThrow().text());
    }

    @Test
    void followingAPassageOfTheEventLeavesItsDescription() {
        navigator.openEvent(event("Oslo").id());
        Span said = shown().event().mentions().getFirst().evidence().span();
        String target = model.subjectProperty().get().orElseThrow().target();
        navigator.openPassage("a-oslo.txt", said);
        assertEquals(target, model.subjectProperty().get().orElseThrow().target());
    }
}
