package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days of the week that depend on what the text has just spoken of. */
final class Weekdays {

    private Weekdays() {}

    /** "will go to Rome next week and meet the Pope on Thursday": rather in that week, though it can be before. */
    static Outcome named(Context context, DayOfWeek day, String relation) {
        Outcome found = context.anchor().weekday(day, relation, context.direction());
        Optional<LocalDate> inWeek = context.spokenOf().ofThisSentence(Grain.WEEK)
                .filter(week -> relation.equals("?") && context.direction() == Direction.FUTURE)
                .map(week -> week.start().plusDays(day.getValue() - 1L));
        return found.period().map(CalendarPeriod::start).filter(soon -> inWeek.filter(soon::isBefore).isPresent())
                .map(soon -> day(inWeek.get()).withDays(Outcome.dated(soon, inWeek.get()))).orElse(found);
    }

    /**
     * "Monday through Friday", "next Monday and Tuesday": the first such day after the one that the sentence has just
     * spoken of, but none to come where the clause looks back.
     */
    static Outcome next(Context context, DayOfWeek day) {
        Anchor anchor = context.anchor();
        Optional<LocalDate> from = context.spokenOf().dayOfThisSentence().map(CalendarPeriod::start);
        Optional<LocalDate> next = from.map(date -> date.with(TemporalAdjusters.next(day)));
        boolean looksBack = context.direction() == Direction.PAST && from.filter(anchor::isAhead).isEmpty()
                && next.filter(anchor::isAhead).isPresent();
        return next.filter(_ -> !looksBack).map(Weekdays::day)
                .orElseGet(() -> anchor.weekday(day, "?", context.direction()));
    }

    /** "the following Tuesday", "the previous Friday": counted from the day spoken of last. */
    static Outcome step(Context context, DayOfWeek day, String relation) {
        SpokenOf spokenOf = context.spokenOf();
        return spokenOf.within(Grain.DAY).filter(_ -> spokenOf.isSure(Grain.DAY))
                .map(from -> from.start().with(relation.equals("1") ? TemporalAdjusters.next(day)
                        : TemporalAdjusters.previous(day)))
                .map(Weekdays::day)
                .orElseGet(() -> context.anchor().weekday(day, relation, Direction.UNKNOWN).unbounded());
    }

    /** "Dec. 18, a Wednesday", "that Sunday": the day spoken of last, if it is one; else any such day. */
    static Outcome there(Context context, DayOfWeek day) {
        return context.spokenOf().within(Grain.DAY).filter(date -> date.start().getDayOfWeek() == day)
                .map(Outcome::of).orElseGet(() -> Outcome.of("XXXX-WXX-" + day.getValue()));
    }

    private static Outcome day(LocalDate day) {
        return Outcome.of(new CalendarPeriod(Grain.DAY, day));
    }
}
