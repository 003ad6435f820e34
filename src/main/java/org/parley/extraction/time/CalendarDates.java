package org.parley.extraction.time;

import java.time.LocalDate;

/** Dates as they are written: in figures, with their year or without, several in one. */
final class CalendarDates {

    private CalendarDates() {}

    /** 14/8/2023, 8/14/2023 or 2023-08-14. */
    static Outcome figures(int[] parts, boolean dayFirst) {
        if (parts[0] > 31) {
            return day(parts[0], parts[1], parts[2]);
        }
        boolean swap = parts[0] > 12 || dayFirst && parts[1] <= 12;
        return day(parts[2], parts[swap ? 1 : 0], parts[swap ? 0 : 1]);
    }

    private static Outcome day(int year, int month, int day) {
        return Outcome.of(new CalendarPeriod(Grain.DAY, LocalDate.of(year, month, day)));
    }

    /** @param year in digits, {@code ?} if the context gives it, or which year counted from the present one */
    static Outcome date(Context context, String year, int month, int day) {
        if (year.equals("?")) {
            return context.named().monthDay(month, day, context.direction());
        }
        return year.length() < 4 ? context.named().dayOfYear(month, day, Integer.parseInt(year))
                : day(Integer.parseInt(year), month, day);
    }

    /** @param year in digits, or {@code ?} if the context gives it */
    static Outcome month(Context context, String year, int month) {
        return year.equals("?") ? context.named().month(month, "?", context.direction())
                : Outcome.of(new CalendarPeriod(Grain.MONTH, LocalDate.of(Integer.parseInt(year), month, 1)));
    }

    /** "July 3-9": from one day to another of the same month. TIMEX3 has no value for it but that of its first day. */
    static Outcome range(Outcome first, int lastDay) {
        return first.period().filter(p -> p.start().getDayOfMonth() < lastDay).map(p -> {
            LocalDate last = p.start().withDayOfMonth(lastDay);
            return first.withEdtf(p.start() + "/" + last).withDays(Outcome.dated(p.start(), last));
        }).orElse(first);
    }

    /** "1990-91". */
    static Outcome years(int first, int digits) {
        int last = first / 100 * 100 + digits;
        Outcome outcome = Outcome.of(new CalendarPeriod(Grain.YEAR, LocalDate.of(first, 1, 1)));
        return last <= first ? outcome
                : outcome.withEdtf(first + "/" + last)
                        .withDays(Outcome.dated(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    /** "the 1990s", "the nineties". */
    static Outcome decade(String digits) {
        int decade = Integer.parseInt(digits.length() == 1 ? "19" + digits : digits);
        return Outcome.of(new CalendarPeriod(Grain.DECADE, LocalDate.of(decade * 10, 1, 1)));
    }

    /** "the week of May 3". */
    static Outcome weekOf(Outcome day) {
        return day.period().map(p -> Outcome.of(CalendarPeriod.containing(Grain.WEEK, p.start()))).orElse(day);
    }
}
