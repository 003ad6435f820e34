package org.parley.ui.reader;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

class ColumnWidthsTest {

    @Test
    void aTableNeverGrowsOverItsRoom() {
        assertTrue(Arrays.stream(ColumnWidths.of(List.of(14.0, 60.0, 60.0), 632)).sum() <= 632);
    }

    @Test
    void aShortColumnKeepsItsWordsOnOneLine() {
        assertTrue(ColumnWidths.of(List.of(14.0, 60.0, 60.0), 632)[0] >= 14 * 7.4);
    }

    @Test
    void aSmallTableStaysSmall() {
        assertTrue(Arrays.stream(ColumnWidths.of(List.of(5.0, 6.0), 632)).sum() <= 320);
    }
}
