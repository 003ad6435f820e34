package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A day, week, month, … of the calendar.
 *
 * @param start its first day; of a season the first day of its first month
 */
record CalendarPeriod(Grain grain, LocalDate start) {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The period of this grain that {@code day} lies in. */
    static CalendarPeriod containing(Grain grain, LocalDate day) {
        int year = day.getYear();
        return new CalendarPeriod(grain, switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> seasonStart(day);
            case HALF -> LocalDate.of(year, day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
            case MILLENNIUM -> LocalDate.of(Math.floorDiv(year, 1000) * 1000, 1, 1);
        });
    }

    private static LocalDate seasonStart(LocalDate day) {
        LocalDate shifted = day.minusMonths(2);
        return LocalDate.of(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(2);
    }

    /** The season {@code code} (SP, SU, FA, WI) of {@code year}; winter is the one that begins at its end. */
    static CalendarPeriod season(int year, String code) {
        for (int i = 0; i < SEASONS.length; i++) {
            if (SEASONS[i].equals(code)) {
                return new CalendarPeriod(Grain.SEASON, LocalDate.of(year, 3 + 3 * i, 1));
            }
        }
        throw new IllegalArgumentException("not a season: " + code);
    }

    /** The period of the same grain {@code by} places later. */
    CalendarPeriod shift(long by) {
        return new CalendarPeriod(grain, switch (grain) {
            case DAY -> start.plusDays(by);
            case WEEK, WEEKEND -> start.plusWeeks(by);
            case MONTH -> start.plusMonths(by);
            case QUARTER, SEASON -> start.plusMonths(3 * by);
            case HALF -> start.plusMonths(6 * by);
            case YEAR -> start.plusYears(by);
            case DECADE -> start.plusYears(10 * by);
            case CENTURY -> start.plusYears(100 * by);
            case MILLENNIUM -> start.plusYears(1000 * by);
        });
    }

    /** The earliest day that it can hold. A winter is called by either of its two years. */
    LocalDate first() {
        return isWinter() ? start.minusYears(1) : start;
    }

    /** The last day that it can hold. Seasons end with the astronomical one. */
    LocalDate last() {
        return switch (grain) {
            case DAY -> start;
            case WEEKEND -> start.plusDays(1);
            case SEASON -> start.plusMonths(3).plusDays(22);
            default -> shift(1).start().minusDays(1);
        };
    }

    private boolean isWinter() {
        return grain == Grain.SEASON && start.getMonthValue() == 12;
    }

    /** True if its years can be written: TIMEX3 and EDTF have four digits. */
    boolean hasFourDigits() {
        return first().getYear() > 0 && last().getYear() < 10_000;
    }

    /** The value that TIMEX3 gives it. */
    String timex() {
        int year = start.getYear();
        return switch (grain) {
            case DAY -> start.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> four(year) + "-Q" + quarter();
            case SEASON -> four(year) + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case HALF -> four(year) + (start.getMonthValue() < 7 ? "-H1" : "-H2");
            case YEAR -> four(year);
            case DECADE -> four(year).substring(0, 3);
            case CENTURY -> four(year).substring(0, 2);
            case MILLENNIUM -> four(year).substring(0, 1);
        };
    }

    /** The same in EDTF (ISO 8601-2): sub-year codes 21–24 for seasons, 33–36 for quarters, 40–41 for halves. */
    String edtf() {
        int year = start.getYear();
        return switch (grain) {
            case DAY, MONTH, YEAR -> timex();
            case WEEK, WEEKEND -> first() + "/" + last();
            case QUARTER -> four(year) + "-" + (32 + quarter());
            case SEASON -> four(year) + "-" + (20 + start.getMonthValue() / 3);
            case HALF -> four(year) + (start.getMonthValue() < 7 ? "-40" : "-41");
            case DECADE -> timex() + "X";
            case CENTURY -> timex() + "XX";
            case MILLENNIUM -> timex() + "XXX";
        };
    }

    private int quarter() {
        return (start.getMonthValue() - 1) / 3 + 1;
    }

    private String week() {
        return "%04d-W%02d".formatted(start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
