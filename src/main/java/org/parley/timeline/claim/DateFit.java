package org.parley.timeline.claim;

import java.util.Optional;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;

/** How one date in EDTF stands to another. */
final class DateFit {

    /** The length of a year that is not told, with the hyphen behind it. */
    private static final int YEAR = 5;
    private static final int MONTH = 2;
    private static final String NO_YEAR = "XXXX-";

    private DateFit() {}

    /** "June" is wider than a day of June; a day of a year that is not told is wider than that day of any year. */
    static Judge.Fit of(String date, String other) {
        if (date.equals(other)) {
            return Judge.Fit.SAME;
        }
        if (date.startsWith(NO_YEAR) || other.startsWith(NO_YEAR)) {
            return yearless(date, other);
        }
        Optional<DayWindow> days = Edtf.days(date);
        Optional<DayWindow> others = Edtf.days(other);
        if (days.isEmpty() || others.isEmpty()) {
            return Judge.Fit.UNKNOWN;
        }
        DayWindow both = days.get().and(others.get());
        return both.isEmpty() ? Judge.Fit.APART : both.equals(days.get()) ? Judge.Fit.SAME : Judge.Fit.WIDER;
    }

    private static Judge.Fit yearless(String date, String other) {
        String day = date.substring(Math.min(YEAR, date.length()));
        String otherDay = other.substring(Math.min(YEAR, other.length()));
        if (otherDay.startsWith(day)) {
            return date.startsWith(NO_YEAR) ? Judge.Fit.WIDER : Judge.Fit.SAME;
        }
        return day.startsWith(otherDay) ? Judge.Fit.SAME
                : day.length() == otherDay.length() || areOtherMonths(day, otherDay) ? Judge.Fit.APART
                        : Judge.Fit.UNKNOWN;
    }

    /** True if a day of one month stands against another month: "06-12" and "07". */
    private static boolean areOtherMonths(String day, String other) {
        return isInMonth(day) && isInMonth(other) && !day.substring(0, MONTH).equals(other.substring(0, MONTH));
    }

    private static boolean isInMonth(String day) {
        return day.matches("\\d\\d(-\\d\\d)?");
    }
}
