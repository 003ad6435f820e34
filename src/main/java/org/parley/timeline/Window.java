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
public record Window(int first, int last) {

    public static final int OPEN_START = -1_000_000_000;
    public static final int OPEN_END = 1_000_000_000;

    /** Every day there is. */
    public static final Window ALWAYS = new Window(OPEN_START, OPEN_END);

    public static Window of(LocalDate first, LocalDate last) {
        return new Window((int) first.toEpochDay(), (int) last.toEpochDay());
    }

    /** The days of {@code days}, of an article that can have been written on {@code written}. */
    public static Window of(ArticleFacts.Days days, Window written) {
        Window from = days.fromWriting() ? written : new Window(0, 0);
        return new Window(from.first() == OPEN_START ? OPEN_START : plus(from.first(), days.earliest(), OPEN_START),
                from.last() == OPEN_END ? OPEN_END : plus(from.last(), days.latest(), OPEN_END));
    }

    private static int plus(int day, OptionalInt days, int open) {
        return days.isPresent() ? day + days.getAsInt() : open;
    }

    public Window and(Window other) {
        return new Window(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** This cut down to {@code other}, unless the two have no day in common: then this. */
    public Window butFor(Window other) {
        Window both = and(other);
        return both.isEmpty() ? this : both;
    }

    /** This with so many more days before and after it. */
    public Window widened(int days) {
        return new Window(first == OPEN_START ? first : first - days, last == OPEN_END ? last : last + days);
    }

    public boolean isEmpty() {
        return first > last;
    }

    public boolean overlaps(Window other) {
        return !and(other).isEmpty();
    }

    public boolean contains(int day) {
        return first <= day && day <= last;
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
