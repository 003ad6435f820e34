package org.parley.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF date can denote (ISO 8601-2:2019, levels 0 and 1, and level 2 for unspecified digits, quarters
 * and half-years). Seasons are those of the north, by meteorological months.
 */
public final class Edtf {

    private static final Pattern DATE = Pattern
            .compile("(-\\d{4}|\\d[\\dX]{3})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?(?:T.*)?");
    private static final String DAY = "0000-00-00";
    private static final int MONTH_FROM = 5;
    private static final int MONTH_TO = 7;
    private static final int FIRST_CODE = 21;

    /** First month and number of months of the codes 21 to 41: seasons, those by hemisphere, quarters, and so on. */
    private static final int[][] CODES = {{3, 3}, {6, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3},
            {12, 3}, {3, 3}, {6, 3}, {1, 3}, {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6}};

    private Edtf() {}

    /** The last day that {@code edtf} can denote; empty if there is none or it is no date that is understood. */
    public static Optional<LocalDate> lastDay(String edtf) {
        return days(edtf).filter(days -> days.last() < DayWindow.OPEN_END)
                .map(days -> LocalDate.ofEpochDay(days.last()));
    }

    /** The first day that {@code edtf} can denote; empty if there is none or it is no date that is understood. */
    public static Optional<LocalDate> firstDay(String edtf) {
        return days(edtf).filter(days -> days.first() > DayWindow.OPEN_START)
                .map(days -> LocalDate.ofEpochDay(days.first()));
    }

    /** The days of {@code edtf}; empty if it is no date that is understood. */
    public static Optional<DayWindow> days(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return date(edtf);
            }
            DayWindow from = end(edtf.substring(0, slash));
            DayWindow to = end(edtf.substring(slash + 1));
            return Optional.of(new DayWindow(from.first(), to.last()));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static DayWindow end(String edtf) {
        return edtf.isEmpty() || edtf.equals("..") ? DayWindow.ALWAYS
                : date(edtf).orElseThrow(() -> new IllegalArgumentException("not EDTF: " + edtf));
    }

    private static Optional<DayWindow> date(String edtf) {
        if (isPlainDay(edtf)) {
            LocalDate day = LocalDate.parse(edtf);
            return Optional.of(DayWindow.of(day, day));
        }
        Matcher date = DATE.matcher(edtf.replaceAll("[?~%]", ""));
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1).replace('X', '0'));
        int last = Integer.parseInt(date.group(1).replace('X', '9'));
        if (first != last || date.group(2) == null || date.group(2).equals("XX")) {
            return Optional.of(DayWindow.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
        }
        return Optional.of(within(first, Integer.parseInt(date.group(2)), date.group(3)));
    }

    /** True for "2018-06-12", as most dates are. */
    private static boolean isPlainDay(String edtf) {
        if (edtf.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < edtf.length(); i++) {
            char c = edtf.charAt(i);
            if (DAY.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return Integer.parseInt(edtf, MONTH_FROM, MONTH_TO, 10) < FIRST_CODE;
    }

    private static DayWindow within(int year, int month, String day) {
        if (month >= FIRST_CODE) {
            if (month >= FIRST_CODE + CODES.length) {
                throw new DateTimeException("no month, season or quarter: " + month);
            }
            int[] code = CODES[month - FIRST_CODE];
            YearMonth start = YearMonth.of(year, code[0]);
            return DayWindow.of(start.atDay(1), start.plusMonths(code[1] - 1L).atEndOfMonth());
        }
        if (day == null || day.equals("XX")) {
            YearMonth whole = YearMonth.of(year, month);
            return DayWindow.of(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate one = LocalDate.of(year, month, Integer.parseInt(day));
        return DayWindow.of(one, one);
    }
}
