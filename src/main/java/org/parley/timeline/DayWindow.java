package org.parley.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A range of calendar days, both ends included.
 *
 * @param first as {@link LocalDate#toEpochDay()} counts, or {@link #OPEN_START}
 * @param last as {@link LocalDate#toEpochDay()} counts, or {@link #OPEN_END}; before {@code first} if no day fits
 */
public record DayWindow(int first, int last) {

    public static final int OPEN_START = -1_000_000_000;
    public static final int OPEN_END = 1_000_000_000;

    /** Every day there is. */
    public static final DayWindow ALWAYS = new DayWindow(OPEN_START, OPEN_END);

    public static DayWindow of(LocalDate first, LocalDate last) {
        return new DayWindow((int) first.toEpochDay(), (int) last.toEpochDay());
    }

    /** The days of {@code days}, of an article that can have been written on {@code written}. */
    public static DayWindow of(ArticleFacts.Days days, DayWindow written) {
        DayWindow from = days.fromWriting() ? written : new DayWindow(0, 0);
        return new DayWindow(from.first() == OPEN_START ? OPEN_START : plus(from.first(), days.earliest(), OPEN_START),
                from.last() == OPEN_END ? OPEN_END : plus(from.last(), days.latest(), OPEN_END));
    }

    private static int plus(int day, OptionalInt days, int open) {
        return days.isPresent() ? day + days.getAsInt() : open;
    }

    public DayWindow and(DayWindow other) {
        return new DayWindow(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** This cut down to {@code other}, unless the two have no day in common: then this. */
    public DayWindow butFor(DayWindow other) {
        DayWindow both = and(other);
        return both.isEmpty() ? this : both;
    }

    /** This with so many more days before and after it. */
    public DayWindow widened(int days) {
        return new DayWindow(first == OPEN_START ? first : first - days, last == OPEN_END ? last : last + days);
    }

    public boolean isEmpty() {
        return first > last;
    }

    public boolean overlaps(DayWindow other) {
        return !and(other).isEmpty();
    }

    /** How many days there are; a great number if an end is open. */
    public int days() {
        return last - first + 1;
    }

    /** The first day, if the range has one. */
    public Optional<LocalDate> firstDay() {
        return first <= OPEN_START / 2 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
    }

    /** The last day, if the range has one. */
    public Optional<LocalDate> lastDay() {
        return last >= OPEN_END / 2 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }
}
