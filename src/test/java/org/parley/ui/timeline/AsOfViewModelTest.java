package org.parley.ui.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.library.LibraryViews.AsOf;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AsOfViewModelTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 21);
    private static final SortedMap<LocalDate, Integer> DAYS = new TreeMap<>(Map.of(MARCH, 1, APRIL, 2));

    private final AsOfViewModel model = new AsOfViewModel(() -> DAYS, Tasks.inline());

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void oneLooksBackFromTheLastDayOfPublicationFirst() {
        model.begin();
        assertEquals(Optional.of(new AsOf(APRIL, false)), model.chosenProperty().get());
    }

    @Test
    void stepsGoFromOneDayOfPublicationToAnother() {
        model.choose(LocalDate.of(2024, 4, 1));
        assertEquals(Optional.of(MARCH), model.earlier());
        assertEquals(Optional.of(APRIL), model.later());
        model.choose(MARCH);
        assertEquals(Optional.empty(), model.earlier());
        model.choose(APRIL);
        assertEquals(Optional.empty(), model.later());
    }

    @Test
    void whetherUndatedArticlesCountStaysFromDayToDay() {
        model.begin();
        model.countUndated(true);
        model.choose(MARCH);
        assertEquals(Optional.of(new AsOf(MARCH, true)), model.chosenProperty().get());
    }

    @Test
    void theDaysAreNotReadBeforeTheyAreWanted() {
        AsOfViewModel unused = new AsOfViewModel(() -> DAYS, Tasks.inline());
        unused.changed();
        assertEquals(0, unused.daysProperty().get().size());
    }

    @Test
    void withoutADateThereIsNothingToLookBackFrom() {
        AsOfViewModel none = new AsOfViewModel(TreeMap::new, Tasks.inline());
        none.refresh();
        none.begin();
        assertEquals(Optional.empty(), none.chosenProperty().get());
    }
}
