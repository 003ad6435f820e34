package org.parley.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date that a person types. */
final class PersonDate {

    private PersonDate() {}

    /** @throws LibraryException if it is not a year, a month or a day as EDTF writes them */
    static void check(String date) {
        try {
            switch (date.length()) {
                case 4 -> Year.parse(date);
                case 7 -> YearMonth.parse(date);
                default -> LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            throw new LibraryException("\"" + date + "\" is not a date: write it as 2023-06-20, 2023-06 or 2023", e);
        }
    }
}
