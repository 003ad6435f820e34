package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What relative words mean as seen from the day of writing. Where that day is known they become calendar days; where it
 * is not, they stay relative, bounded by what holds for every day of writing.
 */
final class Anchor {

    /** Within so many days the nearest day of a name is meant, whatever the tense: "was to expire Nov. 6". */
    private static final int NEAR = 60;
    /** What is so many days off is "tomorrow" or just "Friday". */
    private static final int HERE = 2;
    /** A quarter that begins within so many days is not the one of last year. */
    private static final int SOON = 100;
    /** Beyond so many days nothing is bounded. */
    private static final int MOST_DAYS = 100_000_000;

    private final LocalDate written;

    Anchor(Optional<LocalDate> written) {
        this.written = written.orElse(null);
    }

    /** "last week", "today", "next year": the period {@code by} places from the present one. */
    Outcome period(Grain grain, int by) {
        if (written != null) {
            return Outcome.of(Period.containing(grain, written).shift(by));
        }
        boolean countable = Math.abs((long) by) * grain.longest() < MOST_DAYS;
        return countable ? Outcome.fromWriting(reference(by), earliest(grain, by), latest(grain, by))
                : Outcome.of(reference(by));
    }

    private static String reference(int by) {
        return by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    /** The first day of the period {@code by} places on is furthest back if this is the last day of the present one. */
    private static int earliest(Grain grain, int by) {
        if (grain == Grain.DAY) {
            return by;
        }
        if (grain == Grain.WEEKEND) {
            return 7 * by - 1;
        }
        return by > 0 ? 1 + (by - 1) * grain.shortest() : (by - 1) * grain.longest() + 1;
    }

    private static int latest(Grain grain, int by) {
        if (grain == Grain.WEEKEND) {
            return 7 * by + 6;
        }
        return -earliest(grain, -by);
    }

    /** "the past year": the value of the last year, the days of the twelve months up to the day of writing. */
    Outcome pastUnit(Grain grain) {
        Outcome days = window(new Amount(1, grain.letter()), -1);
        return new Outcome(period(grain, -1).value(), days.edtf(), days.days(), Optional.empty());
    }

    /**
     * "the weekend": the last one, or the next where the clause looks ahead. "this weekend" is the last one only where
     * the clause looks back in the first days of a week.
     */
    Outcome weekend(String relation, Direction direction) {
        if (written == null && relation.equals("0") && direction == Direction.PAST) {
            return Outcome.fromWriting(reference(0), DayOfWeek.SATURDAY.getValue() - DayOfWeek.WEDNESDAY.getValue() - 7,
                    1);
        }
        boolean present = written != null && written.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean late = written == null || written.getDayOfWeek().getValue() > DayOfWeek.WEDNESDAY.getValue();
        boolean last = relation.equals("0") ? direction == Direction.PAST && !late : direction != Direction.FUTURE;
        return period(Grain.WEEKEND, last && !present ? -1 : 0);
    }

    /** "two weeks ago": the week that lies so far from the present one. */
    Outcome count(Amount amount, int sign) {
        if (amount.isVague()) {
            return written == null ? Outcome.fromWriting(reference(sign), sign > 0 ? 0 : null, sign > 0 ? null : 0)
                    : Outcome.of(reference(sign));
        }
        if (amount.isOfTheClock()) {
            return period(Grain.DAY, 0).withValue(reference(sign));
        }
        if (amount.grain().compareTo(Grain.YEAR) > 0 && written != null) {
            return roughly(amount, sign);
        }
        Outcome counted = period(amount.grain(), (int) (sign * amount.whole()));
        return isBeyondFourDigits(counted) ? Outcome.of(reference(sign)) : counted;
    }

    /** "a decade ago": the value of ten years ago, the days of all years that are nearer to it than to another. */
    private Outcome roughly(Amount amount, int sign) {
        Outcome counted = period(Grain.YEAR, (int) (sign * amount.inYears().whole()));
        if (isBeyondFourDigits(counted)) {
            return Outcome.of(reference(sign));
        }
        long near = new Amount(0.5, amount.unit()).inYears().roundedUp();
        Period year = counted.period().orElseThrow();
        return counted.withEdtf(year.edtf() + "~")
                .withDays(Outcome.dated(year.shift(-near).first(), year.shift(near).last()));
    }

    private static boolean isBeyondFourDigits(Outcome counted) {
        return counted.period().filter(period -> !period.hasFourDigits()).isPresent();
    }

    /** "the last two weeks", "within two weeks": a duration that begins or ends with the day of writing. */
    Outcome window(Amount amount, int sign) {
        Outcome duration = Outcome.of(amount.timex());
        if (amount.isVague()) {
            return openWindow(duration, sign);
        }
        int days = sign * amount.longestDays();
        if (written == null) {
            return Outcome.fromWriting(duration.value(), Math.min(days, 0), Math.max(days, 0));
        }
        LocalDate other = amount.isOfTheClock() ? written.plusDays(days) : written.plusDays(exactDays(amount, sign));
        LocalDate first = sign < 0 ? other : written;
        LocalDate last = sign < 0 ? written : other;
        boolean ofOurEra = first.getYear() > 0 && last.getYear() < 10_000;
        return ofOurEra ? duration.withEdtf(first + "/" + last).withDays(Outcome.dated(first, last)) : duration;
    }

    /** "in two weeks": until then; news counts loosely, so that it can be one unit later. */
    Outcome until(Amount amount) {
        return window(new Amount(amount.number() + 1, amount.unit()), 1).withValue(amount.timex());
    }

    /** "the coming weeks": only the end at the day of writing is known. */
    private Outcome openWindow(Outcome duration, int sign) {
        if (written == null) {
            return Outcome.fromWriting(duration.value(), sign > 0 ? 0 : null, sign > 0 ? null : 0);
        }
        Optional<LocalDate> day = Optional.of(written);
        return duration
                .withDays(new DayRange.Dated(sign > 0 ? day : Optional.empty(), sign > 0 ? Optional.empty() : day));
    }

    private long exactDays(Amount amount, int sign) {
        Period day = new Period(amount.grain(), written);
        return ChronoUnit.DAYS.between(written, day.shift(sign * amount.roundedUp()).start());
    }

    /** "Friday", "last Friday". */
    Outcome weekday(DayOfWeek day, String relation, Direction direction) {
        Direction towards = direction(relation, direction);
        boolean strict = relation.equals("-1") || relation.equals("1");
        if (written == null) {
            int reach = strict ? 13 : 7;
            return Outcome.fromWriting("XXXX-WXX-" + day.getValue(), towards == Direction.FUTURE ? 0 : -reach,
                    towards == Direction.PAST ? 0 : reach);
        }
        if (towards == Direction.NEAREST) {
            LocalDate before = written.with(TemporalAdjusters.previousOrSame(day));
            LocalDate after = written.with(TemporalAdjusters.next(day));
            return Outcome.of(choose(new Period(Grain.DAY, before), new Period(Grain.DAY, after), towards));
        }
        LocalDate found = towards == Direction.FUTURE
                ? written.with(strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : written.with(strict ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return Outcome.of(new Period(Grain.DAY, found));
    }

    /** "next Friday": hardly tomorrow or the day after, then rather the one a week later, though it can be either. */
    Outcome nextWeekday(DayOfWeek day) {
        Outcome first = weekday(day, "1", Direction.FUTURE);
        boolean here = first.period().filter(p -> distance(p) <= HERE).isPresent();
        return !here ? first
                : Outcome.of(first.period().get().shift(7)).withDays(
                        Outcome.dated(first.period().get().start(), first.period().get().shift(7).start()));
    }

    /** True if {@code day} is known to come after the day of writing. */
    boolean isAhead(LocalDate day) {
        return written != null && day.isAfter(written);
    }

    /** "Tuesday of last week": weeks begin with Monday. */
    Outcome weekdayOf(DayOfWeek day, String relation, Direction direction) {
        if (written == null) {
            return weekday(day, relation, direction);
        }
        LocalDate monday = Period.containing(Grain.WEEK, written).shift(Integer.parseInt(relation)).start();
        return Outcome.of(new Period(Grain.DAY, monday.plusDays(day.getValue() - 1L)));
    }

    private static Direction direction(String relation, Direction otherwise) {
        return switch (relation) {
            case "-1" -> Direction.PAST;
            case "1" -> Direction.FUTURE;
            case "0" -> otherwise.or(Direction.FUTURE);
            default -> otherwise;
        };
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
        Period present = Period.containing(Grain.MONTH, written);
        Period inThisYear = new Period(Grain.MONTH, LocalDate.of(written.getYear(), Month.of(month), 1));
        if (relation.equals("0")) {
            return Outcome.of(inThisYear);
        }
        Period past = inThisYear.start().isAfter(present.start()) ? inThisYear.shift(-12) : inThisYear;
        Period future = inThisYear.start().isBefore(present.start()) ? inThisYear.shift(12) : inThisYear;
        boolean justOver = relation.equals("-1") && present.shift(-1).equals(past)
                && past.start().getYear() == written.getYear();
        if (justOver) {
            Period before = past.shift(-12);
            return Outcome.of(before).withDays(Outcome.dated(before.first(), past.last()));
        }
        if (!relation.equals("?") && past.equals(future)) {
            return Outcome.of(inThisYear.shift(12 * Integer.parseInt(relation)));
        }
        return Outcome.of(choose(past, future, direction(relation, direction)));
    }

    /** "June last year". */
    Outcome monthOfYear(int month, int relation) {
        return written == null ? Outcome.of("XXXX-%02d".formatted(month))
                : Outcome.of(new Period(Grain.MONTH, LocalDate.of(written.getYear() + relation, month, 1)));
    }

    /** The one that the clause looks to; else the nearer one. */
    private Period choose(Period past, Period future, Direction direction) {
        return switch (direction) {
            case PAST -> past;
            case FUTURE -> future;
            case UNKNOWN, PRESENT, NEAREST -> distance(future) < distance(past) ? future : past;
        };
    }

    private long distance(Period period) {
        return Math.abs(ChronoUnit.DAYS.between(written, period.start()));
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
        Period before = new Period(Grain.DAY, past);
        Period after = new Period(Grain.DAY, future);
        boolean near = distance(direction == Direction.PAST ? after : before) < NEAR;
        return Outcome.of(choose(before, after, near ? Direction.UNKNOWN : direction));
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
        return Outcome.of(new Period(Grain.DAY, onOrBefore(MonthDay.of(month, day), written)));
    }

    /** "the 15th of this month". */
    Outcome dayOfMonth(int day, int relation) {
        return written == null ? period(Grain.MONTH, relation)
                : Outcome.of(new Period(Grain.DAY, Period.containing(Grain.MONTH, written).shift(relation).start()
                        .withDayOfMonth(day)));
    }

    /** "4 December last year". */
    Outcome dayOfYear(int month, int day, int relation) {
        return written == null ? monthDay(month, day, Direction.UNKNOWN)
                : Outcome.of(new Period(Grain.DAY, MonthDay.of(month, day).atYear(written.getYear() + relation)));
    }

    /**
     * "the first week of April", "the last week of March 2013" (number −1): the week in which most of those seven days
     * lie; it can be any week that has one of them.
     */
    Outcome weekOfMonth(int month, int number, String year, Direction direction) {
        Outcome whole = year.length() == 4
                ? Outcome.of(new Period(Grain.MONTH, LocalDate.of(Integer.parseInt(year), month, 1)))
                : month(month, "?", direction);
        return whole.period().map(p -> {
            LocalDate last = number < 0 ? p.last() : p.start().plusDays(7L * number - 1);
            Period week = Period.containing(Grain.WEEK, last.minusDays(3));
            LocalDate from = Period.containing(Grain.WEEK, last.minusDays(6)).first();
            return Outcome.of(week)
                    .withDays(Outcome.dated(from, Period.containing(Grain.WEEK, last).last()));
        }).orElse(whole);
    }

    /** "the summer of 1994", "last fall", "this spring". */
    Outcome season(String code, String yearOrRelation, Direction direction) {
        if (yearOrRelation.length() == 4) {
            return Outcome.of(Period.season(Integer.parseInt(yearOrRelation), code));
        }
        if (written == null) {
            return Outcome.of("XXXX-" + code);
        }
        Period inThisYear = Period.season(written.getYear(), code);
        Period past = inThisYear.start().isAfter(written) ? inThisYear.shift(-4) : inThisYear;
        Period future = inThisYear.shift(1).start().isAfter(written) ? inThisYear : inThisYear.shift(4);
        boolean present = past.equals(future);
        Period found = switch (yearOrRelation) {
            case "-1" -> present ? past.shift(-4) : past;
            case "1" -> present ? future.shift(4) : future;
            case "0" -> inThisYear;
            default -> choose(past, future, direction);
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
        Period inThisYear = quarterOf(written.getYear(), number);
        if (yearOrRelation.equals("?")) {
            boolean far = inThisYear.start()
                    .isAfter(written.plusDays(direction == Direction.FUTURE ? 2 * SOON : SOON));
            return Outcome.of(far ? inThisYear.shift(-4) : inThisYear);
        }
        return Outcome.of(inThisYear.shift(4L * Integer.parseInt(yearOrRelation)));
    }

    private static Period quarterOf(int year, int number) {
        return new Period(Grain.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
    }

    /** "the first half of 1990". */
    Outcome half(int number, String year) {
        if (year.length() != 4 && written == null) {
            return Outcome.of("XXXX-H" + number);
        }
        int of = year.length() == 4 ? Integer.parseInt(year)
                : written.getYear() + (year.equals("?") ? 0 : Integer.parseInt(year));
        return Outcome.of(new Period(Grain.HALF, LocalDate.of(of, number == 1 ? 1 : 7, 1)));
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
        Period before = new Period(Grain.DAY, past.first());
        Period after = new Period(Grain.DAY, future.first());
        Direction towards = direction(yearOrRelation, direction);
        boolean near = yearOrRelation.equals("?") && towards == Direction.PAST && distance(after) < NEAR;
        return Outcome.of(choose(before, after, near ? Direction.UNKNOWN : towards).equals(before) ? past : future);
    }
}
