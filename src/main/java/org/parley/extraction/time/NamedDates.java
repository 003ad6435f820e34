package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the names of months, days of a month, seasons, quarters and feasts mean whose year is not said: that of the one
 * that news would mean on the day of writing. Where that day is not known, their year stays open.
 */
final class NamedDates {

    /** Within so many days the nearest day of a name is meant, whatever the tense: "was to expire Nov. 6". */
    private static final int NEAR = 60;
    /** Within so many days after a feast it is not the one of next year. */
    private static final int JUST_OVER = 14;
    /**
     * A month or a season that begins within so many days is not the one of last year: "outlined transfers in June".
     */
    private static final int NEXT = 31;
    /** A quarter that begins within so many days is not the one of last year. */
    private static final int SOON = 100;

    private final LocalDate written;
    private final Nearness nearness;
    private final Anchor anchor;

    /** @param anchor what counts from the same day */
    NamedDates(Optional<LocalDate> written, Anchor anchor) {
        this.written = written.orElse(null);
        this.nearness = new Nearness(this.written);
        this.anchor = anchor;
    }

    /**
     * "March", "last March", "this March". The month that is just over is "last month", so "last March" is an older
     * one.
     */
    Outcome month(int month, String relation, Direction direction) {
        if (written == null) {
            Outcome outcome = Outcome.of("XXXX-%02d".formatted(month));
            return relation.equals("?") ? outcome.withEdtf("XXXX-%02d".formatted(month)) : outcome;
        }
        CalendarPeriod present = CalendarPeriod.containing(Grain.MONTH, written);
        CalendarPeriod inThisYear = new CalendarPeriod(Grain.MONTH,
                LocalDate.of(written.getYear(), Month.of(month), 1));
        if (relation.equals("0")) {
            return Outcome.of(inThisYear);
        }
        CalendarPeriod past = inThisYear.start().isAfter(present.start()) ? inThisYear.shift(-12) : inThisYear;
        CalendarPeriod future = inThisYear.start().isBefore(present.start()) ? inThisYear.shift(12) : inThisYear;
        boolean justOver = relation.equals("-1") && present.shift(-1).equals(past)
                && past.start().getYear() == written.getYear();
        if (justOver) {
            CalendarPeriod before = past.shift(-12);
            return Outcome.of(before).withDays(Outcome.dated(before.first(), past.last()));
        }
        if (!relation.equals("?") && past.equals(future)) {
            return Outcome.of(inThisYear.shift(12 * Integer.parseInt(relation)));
        }
        return Outcome.of(relation.equals("?") ? nearest(past, future, direction)
                : nearness.choose(past, future, direction.unless(relation)));
    }

    /** The one that the clause looks to; but one that is about to begin is not that of last year. */
    private CalendarPeriod nearest(CalendarPeriod past, CalendarPeriod future, Direction direction) {
        boolean next = direction == Direction.PAST && nearness.of(future) <= NEXT;
        return nearness.choose(past, future, next ? Direction.UNKNOWN : direction);
    }

    /** "June last year". */
    Outcome monthOfYear(int month, int relation) {
        return written == null ? Outcome.of("XXXX-%02d".formatted(month))
                : Outcome.of(new CalendarPeriod(Grain.MONTH, LocalDate.of(written.getYear() + relation, month, 1)));
    }

    /** "Aug. 7": the nearest such day, unless the clause looks the other way and that day is not far. */
    Outcome monthDay(int month, int day, Direction direction) {
        MonthDay when = MonthDay.of(month, day);
        if (written == null) {
            String value = "XXXX-%02d-%02d".formatted(month, day);
            return Outcome.of(value).withEdtf(value);
        }
        LocalDate past = onOrBefore(when, written);
        LocalDate future = past.equals(written) ? written : after(when, written);
        CalendarPeriod before = new CalendarPeriod(Grain.DAY, past);
        CalendarPeriod after = new CalendarPeriod(Grain.DAY, future);
        boolean near = nearness.of(direction == Direction.PAST ? after : before) < NEAR;
        return Outcome.of(nearness.choose(before, after, near ? Direction.UNKNOWN : direction));
    }

    /** The last such day up to {@code day}; 29 February is in leap years only. */
    private static LocalDate onOrBefore(MonthDay when, LocalDate day) {
        int year = day.getYear();
        while (!when.isValidYear(year) || when.atYear(year).isAfter(day)) {
            year--;
        }
        return when.atYear(year);
    }

    private static LocalDate after(MonthDay when, LocalDate day) {
        int year = day.getYear();
        while (!when.isValidYear(year) || !when.atYear(year).isAfter(day)) {
            year++;
        }
        return when.atYear(year);
    }

    /** "since October 7": the last such day before the day of writing. */
    Outcome lastMonthDay(int month, int day) {
        if (written == null) {
            return monthDay(month, day, Direction.PAST);
        }
        return Outcome.of(new CalendarPeriod(Grain.DAY, onOrBefore(MonthDay.of(month, day), written)));
    }

    /** True if the writing is so far from all such days that a year would be told for one of them. */
    boolean hasNoNearer(int month, int day) {
        if (written == null) {
            return false;
        }
        LocalDate last = onOrBefore(MonthDay.of(month, day), written);
        return last.isBefore(written.minusDays(NEAR)) && last.plusYears(1).isAfter(written.plusDays(NEAR));
    }

    /** "the 19th": the nearest such day to which the clause looks. */
    Outcome day(int day, Direction direction) {
        if (written == null) {
            return Outcome.of("XXXX-XX-%02d".formatted(day));
        }
        LocalDate month = written.withDayOfMonth(1);
        while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isAfter(written)) {
            month = month.minusMonths(1);
        }
        LocalDate next = month.plusMonths(1);
        while (next.lengthOfMonth() < day) {
            next = next.plusMonths(1);
        }
        return Outcome.of(nearness.choose(new CalendarPeriod(Grain.DAY, month.withDayOfMonth(day)),
                new CalendarPeriod(Grain.DAY, next.withDayOfMonth(day)), direction));
    }

    /** "4 December last year". */
    Outcome dayOfYear(int month, int day, int relation) {
        return written == null ? monthDay(month, day, Direction.UNKNOWN)
                : Outcome.of(
                        new CalendarPeriod(Grain.DAY, MonthDay.of(month, day).atYear(written.getYear() + relation)));
    }

    /**
     * "the first week of April", "the last week of March 2013" (number −1): the week in which most of those seven days
     * lie; it can be any week that has one of them.
     */
    Outcome weekOfMonth(int month, int number, String year, Direction direction) {
        Outcome whole = year.length() == 4
                ? Outcome.of(new CalendarPeriod(Grain.MONTH, LocalDate.of(Integer.parseInt(year), month, 1)))
                : month(month, "?", direction);
        return whole.period().map(p -> {
            LocalDate last = number < 0 ? p.last() : p.start().plusDays(7L * number - 1);
            CalendarPeriod week = CalendarPeriod.containing(Grain.WEEK, last.minusDays(3));
            LocalDate from = CalendarPeriod.containing(Grain.WEEK, last.minusDays(6)).first();
            return Outcome.of(week).withDays(Outcome.dated(from, CalendarPeriod.containing(Grain.WEEK, last).last()));
        }).orElse(whole);
    }

    /** "the summer of 1994", "last fall", "this spring". */
    Outcome season(String code, String yearOrRelation, Direction direction) {
        if (yearOrRelation.length() == 4) {
            return Outcome.of(CalendarPeriod.season(Integer.parseInt(yearOrRelation), code));
        }
        if (written == null) {
            return Outcome.of("XXXX-" + code);
        }
        CalendarPeriod inThisYear = CalendarPeriod.season(written.getYear(), code);
        CalendarPeriod past = inThisYear.start().isAfter(written) ? inThisYear.shift(-4) : inThisYear;
        CalendarPeriod future = inThisYear.shift(1).start().isAfter(written) ? inThisYear : inThisYear.shift(4);
        boolean present = past.equals(future);
        CalendarPeriod found = switch (yearOrRelation) {
            case "-1" -> present ? past.shift(-4) : past;
            case "1" -> present ? future.shift(4) : future;
            case "0" -> inThisYear;
            default -> nearest(past, future, direction);
        };
        return Outcome.of(found);
    }

    /** "the third quarter", of this year or the one that news would mean: the latest that has begun or soon begins. */
    Outcome quarter(int number, String yearOrRelation, Direction direction) {
        if (number < 1 || number > 4) {
            throw new DateTimeException("no such quarter: " + number);
        }
        if (yearOrRelation.length() == 4) {
            return Outcome.of(quarterOf(Integer.parseInt(yearOrRelation), number));
        }
        if (written == null) {
            return Outcome.of("XXXX-Q" + number);
        }
        CalendarPeriod inThisYear = quarterOf(written.getYear(), number);
        if (yearOrRelation.equals("?")) {
            boolean far = inThisYear.start().isAfter(written.plusDays(direction == Direction.FUTURE ? 2 * SOON : SOON));
            return Outcome.of(far ? inThisYear.shift(-4) : inThisYear);
        }
        return Outcome.of(inThisYear.shift(4L * Integer.parseInt(yearOrRelation)));
    }

    private static CalendarPeriod quarterOf(int year, int number) {
        return new CalendarPeriod(Grain.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
    }

    /** "the first half of 1990". */
    Outcome half(int number, String year) {
        if (year.length() != 4 && written == null) {
            return Outcome.of("XXXX-H" + number);
        }
        int of = year.length() == 4 ? Integer.parseInt(year)
                : written.getYear() + (year.equals("?") ? 0 : Integer.parseInt(year));
        return Outcome.of(new CalendarPeriod(Grain.HALF, LocalDate.of(of, number == 1 ? 1 : 7, 1)));
    }

    /** "Thanksgiving", "Christmas 2022", "last Easter". */
    Outcome holiday(String rule, String yearOrRelation, Direction direction) {
        if (yearOrRelation.length() == 4) {
            return Outcome.of(Occasion.in(Integer.parseInt(yearOrRelation), rule).getFirst());
        }
        if (written == null) {
            return Outcome.of(rule.length() == 5 ? "XXXX-" + rule : "XXXX-XX-XX");
        }
        List<Occasion> occasions = IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1).boxed()
                .flatMap(year -> Occasion.in(year, rule).stream()).toList();
        Occasion past = occasions.stream().filter(o -> !o.first().isAfter(written)).reduce((a, b) -> b).orElseThrow();
        Occasion future = occasions.stream().filter(o -> !o.last().isBefore(written)).findFirst().orElseThrow();
        CalendarPeriod before = new CalendarPeriod(Grain.DAY, past.first());
        CalendarPeriod after = new CalendarPeriod(Grain.DAY, future.first());
        Direction towards = direction.unless(yearOrRelation);
        boolean near = yearOrRelation.equals("?") && (towards == Direction.PAST && nearness.of(after) < NEAR
                || towards == Direction.FUTURE && nearness.of(before) < JUST_OVER);
        return Outcome
                .of(nearness.choose(before, after, near ? Direction.UNKNOWN : towards).equals(before) ? past : future);
    }
}
