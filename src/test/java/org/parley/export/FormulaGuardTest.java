package org.parley.export;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'tis"})
    void aCellThatASpreadsheetWouldCalculateIsGuarded(String cell) {
        assertEquals("'" + cell, FormulaGuard.guard(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Steel", "-3.5", "+12%", "-1,000", "1=1", "a'b"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertEquals(cell, FormulaGuard.guard(cell));
    }

    @Test
    void everyCellComesBack() {
        Random random = new Random(3);
        String marks = "=+-@\t\r'\"a1 ,.\n%";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                cell.append(marks.charAt(random.nextInt(marks.length())));
            }
            String guarded = FormulaGuard.guard(cell.toString());
            assertEquals(cell.toString(), FormulaGuard.unguard(guarded));
            assertTrue(guarded.isEmpty() || "=@\t\r".indexOf(guarded.charAt(0)) < 0, guarded);
        }
    }
}
