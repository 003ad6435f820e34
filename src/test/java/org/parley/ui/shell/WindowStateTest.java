package org.parley.ui.shell;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WindowStateTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1366, 738);

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertEquals(LAPTOP, WindowState.within(new Rectangle2D(Double.NaN, Double.NaN, 1440, 900), LAPTOP));
    }

    @Test
    void aWindowStandsInTheMiddleAtFirst() {
        assertEquals(new Rectangle2D(183, 49, 1000, 700),
                WindowState.within(new Rectangle2D(Double.NaN, Double.NaN, 1000, 700), LAPTOP));
    }

    @Test
    void aWindowThatStoodPartlyOutOfSightIsMovedIntoIt() {
        assertEquals(new Rectangle2D(366, 68, 1000, 700),
                WindowState.within(new Rectangle2D(900, 500, 1000, 700), LAPTOP));
    }

    @Test
    void aWindowStandsWhereItStood() {
        Rectangle2D there = new Rectangle2D(10, 40, 1100, 700);
        assertEquals(there, WindowState.within(there, LAPTOP));
    }
}
