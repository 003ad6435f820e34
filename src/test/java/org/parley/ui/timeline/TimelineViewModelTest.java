package org.parley.ui.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.figure.TimelineFigures;
import org.parley.export.figure.Typeset;
import org.parley.library.Library;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.ui.Samples;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimelineViewModelTest {

    private static final SortedMap<LocalDate, Integer> DAYS = new TreeMap<>(
            Map.of(LocalDate.of(2024, 3, 1), 1, LocalDate.of(2024, 4, 21), 2));

    private final Navigator navigator = new Navigator();
    private Library library;
    private final AsOfViewModel asOf = new AsOfViewModel(() -> DAYS, Tasks.inline());
    private TimelineViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        library = Samples.summits(folder);
        model = new TimelineViewModel(library::timeline, shown -> Sequencer.of(shown, KindLanes.standard()),
                new TimelineFigures(new Typeset(), KindLanes.standard()), asOf, Tasks.inline(), navigator);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Event> events() {
        return library.timeline(TimelineQuery.ALL).timeline().events();
    }

    @Test
    void onlyEventsOfTheChosenKindAreShown() {
        model.kindProperty().set(Optional.of("summit"));
        assertFalse(model.contentProperty().get().orElseThrow().timeline().events().isEmpty());
        model.kindProperty().set(Optional.of("call"));
        assertTrue(model.contentProperty().get().orElseThrow().timeline().events().isEmpty());
    }

    @Test
    void anEventStaysSelectedWhenItBecomesOneWithAnother() {
        Event first = events().getFirst();
        Event last = events().getLast();
        for (Event selected : List.of(first, last)) {
            navigator.openEvent(selected.id());
            library.correcting().answer(first.id(), last.id(), MatchAnswer.SAME);
            model.refresh();
            assertEquals(Optional.of(events().getFirst().id()), model.selectedProperty().get());
            library.correcting().answer(first.id(), last.id(), MatchAnswer.OPEN);
            model.refresh();
        }
    }

    @Test
    void atFirstWhatTheArticlesAreMostAboutIsSelectedWithoutAStepToGoBackTo() {
        model.refresh();
        assertEquals(model.selectedProperty().get(),
                Optional.of(((Place.OfEvent) navigator.placeProperty().get()).id()));
        assertFalse(navigator.canGoBackProperty().get());
    }

    @Test
    void whatIsAskedForBeforeTheTimelineIsThereStaysSelected() {
        navigator.openEvent(events().getLast().id());
        model.refresh();
        assertEquals(Optional.of(events().getLast().id()), model.selectedProperty().get());
    }
}
