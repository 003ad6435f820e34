package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param value its TIMEX3 value
 * @param edtf the same in EDTF, if it is a date
 * @param days the days it can denote, if any
 * @param period the calendar period, if it is one
 */
record Outcome(String value, Optional<String> edtf, Optional<DayRange> days, Optional<CalendarPeriod> period) {

    /** A calendar period. */
    static Outcome of(CalendarPeriod period) {
        return new Outcome(period.timex(), Optional.of(period.edtf()),
                Optional.of(dated(period.first(), period.last())), Optional.of(period));
    }

    /** A named day; TIMEX3 has no value for a longer time than a day, which gets that of the month it begins in. */
    static Outcome of(Occasion occasion) {
        Outcome day = of(new CalendarPeriod(Grain.DAY, occasion.first()));
        if (occasion.sure()) {
            return day;
        }
        boolean longer = occasion.last().isAfter(occasion.first());
        DayRange days = dated(occasion.first().minusDays(1), occasion.last().plusDays(1));
        return longer ? new Outcome(day.value.substring(0, 7),
                Optional.of(occasion.first() + "~/" + occasion.last() + "~"), Optional.of(days), Optional.empty())
                : day.withEdtf(occasion.first() + "~").withDays(days);
    }

    /** A day of a month that is not told. */
    static Outcome someDayOf(CalendarPeriod month) {
        return new Outcome(month.timex() + "-XX", Optional.of(month.edtf() + "-XX"),
                Optional.of(dated(month.first(), month.last())), Optional.empty());
    }

    /** A value that is no date and bounds nothing. */
    static Outcome of(String value) {
        return new Outcome(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value with bounds in days from the unknown day of writing; an end that is null is open. */
    static Outcome fromWriting(String value, Integer earliest, Integer latest) {
        return new Outcome(value, Optional.empty(), Optional.of(
                new DayRange.FromWriting(Optional.ofNullable(earliest), Optional.ofNullable(latest))),
                Optional.empty());
    }

    static DayRange dated(LocalDate earliest, LocalDate latest) {
        return new DayRange.Dated(Optional.of(earliest), Optional.of(latest));
    }

    /** The value alone, where the words do not say enough for more. */
    Outcome unbounded() {
        return of(value);
    }

    Outcome withValue(String other) {
        return new Outcome(other, edtf, days, period);
    }

    Outcome withEdtf(String other) {
        return new Outcome(value, Optional.of(other), days, period);
    }

    Outcome withDays(DayRange other) {
        return new Outcome(value, edtf, Optional.of(other), period);
    }
}
