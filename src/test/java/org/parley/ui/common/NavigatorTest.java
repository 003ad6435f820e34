package org.parley.ui.common;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NavigatorTest {

    private final Navigator navigator = new Navigator();

    @Test
    void backReturnsToWhereOneCameFrom() {
        navigator.openTopic("Energy");
        navigator.openPassage("a.txt", new Span(3, 9));
        navigator.back();
        assertEquals(new Place.OfTopic(Optional.of("Energy")), navigator.placeProperty().get());
    }

    @Test
    void forwardTakesBackAStepBack() {
        navigator.openEvent("e1");
        navigator.back();
        navigator.forward();
        assertEquals(new Place.OfEvent("e1"), navigator.placeProperty().get());
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        navigator.openEvent("e1");
        navigator.back();
        navigator.openEvent("e2");
        assertFalse(navigator.canGoForwardProperty().get());
    }

    @Test
    void goingWhereOneStandsLeavesNoStep() {
        navigator.openEvent("e1");
        navigator.openEvent("e1");
        navigator.back();
        assertEquals(new Place.OfTimeline(), navigator.placeProperty().get());
    }

    @Test
    void replacingLeavesNoStep() {
        navigator.openEvent("e1");
        navigator.replace(new Place.OfEvent("e2"));
        assertTrue(navigator.canGoBackProperty().get());
        navigator.back();
        assertEquals(new Place.OfTimeline(), navigator.placeProperty().get());
    }
}
