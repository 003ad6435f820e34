package org.parley.export;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** The names of columns, and what cells can be compared. */
class HeaderNameTest {

    @ParameterizedTest
    @CsvSource({"Party, PARTIES:", "Share (%), Shares", "Killed [civilians], killed",
            "Entry into force, entry-into-force",
            "Address, ADDRESS", "Status, status", "Country, Countries"})
    void theSameColumnGoesByOneName(String one, String other) {
        assertEquals(HeaderName.of(one).name(), HeaderName.of(other).name());
    }

    @ParameterizedTest
    @CsvSource({"Killed, Injured", "Outcome, Expected outcome", "Date, Dated"})
    void otherColumnsGoByOthers(String one, String other) {
        assertNotEquals(HeaderName.of(one).name(), HeaderName.of(other).name());
    }

    @Test
    void whatStandsInBracketsIsTheUnit() {
        assertEquals(Optional.of("USD bn"), HeaderName.of("Value (USD bn)").unit());
        assertEquals(Optional.empty(), HeaderName.of("Value").unit());
    }

    @Test
    void columnsWithoutANameOrWithOneNameTwiceCannotBeAligned() {
        assertEquals(Optional.of(List.of("date", "killed")), HeaderName.common(List.of("Killed", "Date")));
        assertEquals(Optional.empty(), HeaderName.common(List.of("", "Date")));
        assertEquals(Optional.empty(), HeaderName.common(List.of("Date", "Dates")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,200|1 200", "12.0|12", "45 %|45%", "−3|-3", "Held|held",
            "1,200 km|1200 km"})
    void valuesThatAreWrittenInOtherWaysAreTheSame(String one, String other) {
        assertEquals(CellValue.of(one, Optional.empty()), CellValue.of(other, Optional.empty()));
    }

    @Test
    void proseIsNotCompared() {
        assertEquals(Optional.empty(), CellValue.of("Agreement to hold further talks in Geneva", Optional.empty()));
        assertEquals(Optional.empty(), CellValue.of("—", Optional.empty()));
    }

    @Test
    void aNumberHasTheUnitOfItsHeaderUnlessItHasItsOwn() {
        assertEquals(CellValue.of("31 %", Optional.empty()), CellValue.of("31", Optional.of("%")));
        assertNotEquals(CellValue.of("31 km", Optional.of("miles")), CellValue.of("31", Optional.of("miles")));
    }
}
