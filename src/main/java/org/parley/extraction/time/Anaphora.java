package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What expressions mean that refer to what was spoken of before: "that year", "a week later", "the same day". */
final class Anaphora {

    /** The values of a day, a week and a month of which nothing is known. */
    private static final Map<Grain, String> UNKNOWN = Map.of(Grain.DAY, "XXXX-XX-XX", Grain.WEEK, "XXXX-WXX",
            Grain.MONTH, "XXXX-XX");

    private Anaphora() {}

    private static Outcome unknown(Grain grain) {
        return Outcome.of(UNKNOWN.getOrDefault(grain, "XXXX"));
    }

    /**
     * "that year", "the same day", "the quarter": the period of this grain that the date spoken of last lies in, but
     * none that is still to come where the clause looks back.
     */
    static Outcome that(Context context, Grain grain) {
        SpokenOf spokenOf = context.spokenOf();
        Optional<Outcome> known = spokenOf.quarterReported().filter(p -> p.grain() == grain).map(Outcome::of)
                .or(() -> spokenOf.justBefore(Grain.YEAR).filter(_ -> grain == Grain.DAY).map(_ -> unknown(grain)))
                .or(() -> spokenOf.justBefore(Grain.MONTH).filter(_ -> grain == Grain.DAY).map(Outcome::someDayOf));
        if (known.isPresent()) {
            return known.get();
        }
        Optional<CalendarPeriod> told = spokenOf.within(grain)
                .filter(p -> context.direction() != Direction.PAST || !context.anchor().isAhead(p.start()));
        Outcome found = told.map(Outcome::of).orElseGet(() -> context.anchor().period(grain, 0));
        return told.isPresent() && spokenOf.isSure(grain) ? found : found.unbounded();
    }

    /** "the end of the month": the present one, or that of a day to come which was just spoken of. */
    static Outcome present(Context context, Grain grain) {
        return context.spokenOf().justBefore(Grain.DAY).filter(day -> context.anchor().isAhead(day.start()))
                .map(day -> Outcome.of(CalendarPeriod.containing(grain, day.start())))
                .orElseGet(() -> context.anchor().period(grain, 0));
    }

    /** "the same month last year": the period of this grain that the same day of the year before lies in. */
    static Outcome thatYearBefore(Context context, Grain grain) {
        SpokenOf spokenOf = context.spokenOf();
        Outcome present = context.anchor().period(grain, 0);
        Outcome found = spokenOf.within(grain).or(present::period)
                .map(p -> CalendarPeriod.containing(grain, p.start().minusYears(1)))
                .filter(CalendarPeriod::hasFourDigits).map(Outcome::of).orElse(present);
        return spokenOf.isSure(grain) ? found : found.unbounded();
    }

    /** "March of that year", "March 5 of that year". */
    static Outcome ofThatYear(Context context, int month, String day) {
        return context.spokenOf().within(Grain.YEAR).map(year -> year.start().withMonth(month))
                .map(first -> Outcome.of(day.equals("?") ? new CalendarPeriod(Grain.MONTH, first)
                        : new CalendarPeriod(Grain.DAY, first.withDayOfMonth(Integer.parseInt(day)))))
                .orElseGet(() -> context.named().month(month, "?", Direction.UNKNOWN).unbounded());
    }

    /** "the 19th": of the month spoken of a few sentences before at most, else of one beside the day of writing. */
    static Outcome dayAlone(Context context, int day) {
        SpokenOf spokenOf = context.spokenOf();
        return spokenOf.within(Grain.MONTH).filter(_ -> spokenOf.isSure(Grain.MONTH))
                .map(month -> Outcome.of(new CalendarPeriod(Grain.DAY, month.start().withDayOfMonth(day))))
                .orElseGet(() -> context.named().day(day, context.direction()));
    }

    /** The day of a time of the clock: that of its sentence; else it has the likeliest value and bounds nothing. */
    static Outcome sameDay(Context context) {
        SpokenOf spokenOf = context.spokenOf();
        return spokenOf.dayOfThisSentence().map(Outcome::of)
                .orElseGet(() -> spokenOf.justBefore(Grain.DAY).map(Outcome::of)
                        .orElseGet(() -> context.anchor().period(Grain.DAY, 0)).unbounded());
    }

    /** "the following month"; of no known date where only a coarser one was spoken of. */
    static Outcome step(Context context, Grain grain, int by) {
        return context.spokenOf().isLastCoarser(grain) ? unknown(grain)
                : counted(context.looking(Direction.UNKNOWN), new Amount(1, grain.letter()), by);
    }

    /**
     * "a week later", "a year earlier" count from the date spoken of last. Where that is not sure to be meant, they
     * have the likeliest value and bound nothing. Where a clause that looks back has no such date, only how much later
     * it was is known, and so where years that it does not look ahead to would still be to come.
     */
    static Outcome counted(Context context, Amount amount, int sign) {
        SpokenOf spokenOf = context.spokenOf();
        boolean told = sign > 0 && context.direction() == Direction.PAST;
        if (amount.isVague() || amount.isOfTheClock()) {
            return Outcome.of(sign < 0 ? "PAST_REF" : told ? amount.timex() : "FUTURE_REF");
        }
        Optional<CalendarPeriod> quarter = quarterToCompare(context, amount).filter(_ -> sign < 0);
        if (quarter.isPresent()) {
            return Outcome.of(quarter.get().shift(-4));
        }
        Optional<CalendarPeriod> found = countedFrom(spokenOf, amount, sign);
        boolean yearsAhead = amount.grain() == Grain.YEAR && context.direction() != Direction.FUTURE
                && found.filter(later -> spokenOf.isAhead(later.start())).isPresent();
        if (found.isEmpty() && told || yearsAhead || spokenOf.isLastCoarser(amount.grain())) {
            return Outcome.of(amount.timex());
        }
        Outcome outcome = found.filter(CalendarPeriod::hasFourDigits).map(Outcome::of)
                .orElseGet(() -> context.anchor().count(amount, sign));
        return spokenOf.isSure(amount.grain()) ? outcome : outcome.unbounded();
    }

    /** The period that lies so far from the date spoken of last; of weeks a day if that date was one. */
    private static Optional<CalendarPeriod> countedFrom(SpokenOf spokenOf, Amount amount, int sign) {
        long by = sign * amount.whole();
        return amount.grain() == Grain.WEEK
                ? spokenOf.within(Grain.DAY).map(day -> day.shift(7 * by))
                        .or(() -> spokenOf.within(Grain.WEEK).map(week -> week.shift(by)))
                : spokenOf.within(amount.grain()).map(period -> period.shift(by));
    }

    /** "two weeks ago" counts from the day of writing, in steps as coarse as its unit. */
    static Outcome ago(Context context, Amount amount, int sign) {
        return quarterToCompare(context, amount).map(quarter -> Outcome.of(quarter.shift(sign * 4L)))
                .orElseGet(() -> context.anchor().count(amount, sign));
    }

    /** The quarter that is being reported, where "a year earlier" compares like with like. */
    private static Optional<CalendarPeriod> quarterToCompare(Context context, Amount amount) {
        return context.spokenOf().quarterReported().filter(_ -> amount.unit().equals("Y") && amount.number() == 1);
    }

    /**
     * "the quarter ended Sept. 30": those three months; its number is the one that the article gives the quarter it
     * reports, else that of the calendar.
     */
    static Outcome quarterTo(Context context, Outcome lastDay) {
        return lastDay.period().map(CalendarPeriod::start).map(last -> {
            LocalDate first = last.plusDays(1).minusMonths(3);
            CalendarPeriod quarter = context.spokenOf().quarterReported()
                    .orElseGet(() -> CalendarPeriod.containing(Grain.QUARTER, first.plusDays(45)));
            return Outcome.of(quarter).withEdtf(first + "/" + last).withDays(Outcome.dated(first, last));
        }).orElseGet(() -> Outcome.of("XXXX-QX"));
    }

    /** "the latest quarter": the one spoken of, else the last that is over. */
    static Outcome latest(Context context, Grain grain) {
        return context.spokenOf().quarterReported().map(Outcome::of)
                .orElseGet(() -> context.anchor().period(grain, -1));
    }

    /** "the 1988 period": the one spoken of last, of another year. */
    static Outcome samePeriod(Context context, int year) {
        return Outcome.of(context.spokenOf().quarterReported()
                .map(p -> new CalendarPeriod(Grain.QUARTER, p.start().withYear(year)))
                .orElse(new CalendarPeriod(Grain.YEAR, LocalDate.of(year, 1, 1))));
    }
}
