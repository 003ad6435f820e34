package org.parley.extraction.event.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

import org.parley.extraction.time.DayRange;
import org.parley.extraction.time.DayRange.Dated;
import org.parley.extraction.time.DayRange.FromWriting;

/** Compares ranges of days. */
public final class Days {

    private Days() {}

    /** True if the two ranges share no day for sure. */
    static boolean apart(DayRange one, DayRange other) {
        return before(one, other) || before(other, one);
    }

    /** True if {@code one} is over before {@code other} begins for sure. */
    public static boolean before(DayRange one, DayRange other) {
        if (one instanceof Dated a && other instanceof Dated b) {
            return a.latest().isPresent() && b.earliest().isPresent() && a.latest().get().isBefore(b.earliest().get());
        }
        return one instanceof FromWriting a && other instanceof FromWriting b && a.latest().isPresent()
                && b.earliest().isPresent() && a.latest().get() < b.earliest().get();
    }

    /** How many days the range has; empty if an end of it is open. */
    static OptionalLong length(DayRange range) {
        return switch (range) {
            case Dated dated -> length(dated.earliest().map(LocalDate::toEpochDay),
                    dated.latest().map(LocalDate::toEpochDay));
            case FromWriting days -> length(days.earliest().map(Integer::longValue),
                    days.latest().map(Integer::longValue));
        };
    }

    private static OptionalLong length(Optional<Long> from, Optional<Long> to) {
        return from.isPresent() && to.isPresent() ? OptionalLong.of(to.get() - from.get() + 1) : OptionalLong.empty();
    }

    /** The middle of a range as a day number, counted from the day of writing {@code written} where it is relative. */
    public static OptionalLong middle(DayRange range, Optional<LocalDate> written) {
        return switch (range) {
            case Dated dated -> middle(dated.earliest().map(LocalDate::toEpochDay),
                    dated.latest().map(LocalDate::toEpochDay));
            case FromWriting days -> {
                long zero = written.map(LocalDate::toEpochDay).orElse(0L);
                yield middle(days.earliest().map(day -> zero + day), days.latest().map(day -> zero + day));
            }
        };
    }

    private static OptionalLong middle(Optional<Long> from, Optional<Long> to) {
        if (from.isPresent() && to.isPresent()) {
            return OptionalLong.of((from.get() + to.get()) / 2);
        }
        return from.or(() -> to).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
