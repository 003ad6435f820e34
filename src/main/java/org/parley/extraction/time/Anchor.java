package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What words mean that count from the day of writing: "today", "two weeks ago", "on Friday". Where that day is known
 * they become calendar days; where it is not, they stay relative, bounded by what holds for every day of writing.
 */
final class Anchor {

    /** What is so many days off is "tomorrow" or just "Friday". */
    private static final int HERE = 2;
    /** Beyond so many days nothing is bounded. */
    private static final int MOST_DAYS = 100_000_000;

    private final LocalDate written;
    private final Nearness nearness;

    Anchor(Optional<LocalDate> written) {
        this.written = written.orElse(null);
        this.nearness = new Nearness(this.written);
    }

    /** "last week", "today", "next year": the period {@code by} places from the present one. */
    Outcome period(Grain grain, int by) {
        if (written != null) {
            return Outcome.of(CalendarPeriod.containing(grain, written).shift(by));
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

    /**
     * "the past year": the value of the last year, the days of the twelve months up to the day of writing. "the past
     * week" has the value of the week that most of its seven days lie in.
     */
    Outcome pastUnit(Grain grain) {
        if (grain == Grain.WEEKEND) {
            return weekend("?", Direction.PAST);
        }
        Outcome days = window(new Amount(1, grain.letter()), -1);
        boolean late = grain == Grain.WEEK && written != null
                && written.getDayOfWeek().getValue() > DayOfWeek.WEDNESDAY.getValue();
        return new Outcome(period(grain, late ? 0 : -1).value(), days.edtf(), days.days(), Optional.empty());
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
        CalendarPeriod year = counted.period().orElseThrow();
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
        CalendarPeriod day = new CalendarPeriod(amount.grain(), written);
        return ChronoUnit.DAYS.between(written, day.shift(sign * amount.roundedUp()).start());
    }

    /** "Friday", "last Friday". */
    Outcome weekday(DayOfWeek day, String relation, Direction direction) {
        Direction towards = direction.unless(relation);
        boolean strict = relation.equals("-1") || relation.equals("1");
        if (written == null) {
            int reach = strict ? 13 : 7;
            return Outcome.fromWriting("XXXX-WXX-" + day.getValue(), towards == Direction.FUTURE ? 0 : -reach,
                    towards == Direction.PAST ? 0 : reach);
        }
        if (towards == Direction.NEAREST) {
            LocalDate before = written.with(TemporalAdjusters.previousOrSame(day));
            LocalDate after = written.with(TemporalAdjusters.next(day));
            return Outcome.of(nearness.choose(new CalendarPeriod(Grain.DAY, before),
                    new CalendarPeriod(Grain.DAY, after), towards));
        }
        LocalDate found = towards == Direction.FUTURE
                ? written.with(strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : written.with(strict ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return Outcome.of(new CalendarPeriod(Grain.DAY, found));
    }

    /** "next Friday": hardly tomorrow or the day after, then rather the one a week later, though it can be either. */
    Outcome nextWeekday(DayOfWeek day) {
        Outcome first = weekday(day, "1", Direction.FUTURE);
        boolean here = first.period().filter(p -> nearness.of(p) <= HERE).isPresent();
        return !here ? first
                : Outcome.of(first.period().get().shift(7)).withDays(
                        Outcome.dated(first.period().get().start(), first.period().get().shift(7).start()));
    }

    /** True if {@code day} is known to have come by the day of writing. */
    boolean hasCome(LocalDate day) {
        return written != null && !day.isAfter(written);
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
        LocalDate monday = CalendarPeriod.containing(Grain.WEEK, written).shift(Integer.parseInt(relation)).start();
        return Outcome.of(new CalendarPeriod(Grain.DAY, monday.plusDays(day.getValue() - 1L)));
    }
}
