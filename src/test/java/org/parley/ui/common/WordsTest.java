package org.parley.ui.common;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {

    @Test
    void columnsAreNamedOneAfterTheOther() {
        assertEquals("Date, Event", Words.columns(List.of("Date", "", " Event ")));
    }

    @Test
    void aTableWithoutColumnNamesSaysSo() {
        assertEquals("no column names", Words.columns(List.of("", " ", "")));
    }
}
