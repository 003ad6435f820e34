package org.parley.ui.common;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EndsTest {

    private final Region first = sized(60);
    private final Region second = sized(80);
    private final Ends ends = new Ends(6, first, second);

    private static Region sized(double width) {
        Region region = new Region();
        region.setPrefSize(width, 16);
        return region;
    }

    private void layOut(double width) {
        ends.resize(width, ends.prefHeight(width));
        ends.layout();
    }

    @Test
    void whereThereIsRoomTheyStandAtTheEndsOfOneLine() {
        layOut(200);
        assertEquals(16, ends.getHeight());
        assertEquals(0, first.getLayoutX());
        assertEquals(120, second.getLayoutX());
    }

    @Test
    void whereThereIsNoneTheSecondStandsBelowWithAllOfItsWidth() {
        layOut(140);
        assertEquals(32, ends.getHeight());
        assertEquals(0, second.getLayoutX());
        assertEquals(16, second.getLayoutY());
        assertEquals(80, second.getWidth());
    }
}
