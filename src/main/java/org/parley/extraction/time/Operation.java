package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The operations by which {@code rules.tsv} says what an expression means; there they are written in lower case, with
 * the arguments that its head explains.
 */
enum Operation {
    /** Of a rule for words that are no time expression. */
    NONE((in, of) -> Outcome.of("")),

    // ---- what the words say by themselves
    YEAR((in, of) -> Outcome.of(new CalendarPeriod(Grain.YEAR, LocalDate.of(of.number(0), 1, 1)))),
    DECADE((in, of) -> CalendarDates.decade(of.text(0))),
    CENTURY((in, of) -> Outcome
            .of(new CalendarPeriod(Grain.CENTURY, LocalDate.of(100 * (of.number(0) - 1), 1, 1)))),
    YEARS((in, of) -> CalendarDates.years(of.number(0), of.number(1))),
    FIGURES((in, of) -> CalendarDates.figures(of.numbers(0), in.dayFirst())),
    DURATION((in, of) -> Outcome.of(of.amount(0).timex())),
    EVERY(DURATION.meaning),
    COMPOUND((in, of) -> Outcome.of(of.amount(0).timexWith(of.amount(2)))),
    SET((in, of) -> Outcome.of(of.text(0) + (of.isOpen(1) ? "" : of.text(1)))),
    REF((in, of) -> Outcome.of(of.text(0))),
    EVERYMONTH((in, of) -> Outcome.of("XXXX-%02d".formatted(of.number(0)))),

    // ---- names of months, days, seasons, quarters and feasts, with their year or without
    DATE((in, of) -> CalendarDates.date(in, of.text(0), of.number(1), of.number(2))),
    RANGE((in, of) -> CalendarDates.range(CalendarDates.date(in, of.text(0), of.number(1), of.number(2)),
            of.number(3))),
    MONTH((in, of) -> CalendarDates.month(in, of.text(0), of.number(1))),
    YEARMONTH((in, of) -> CalendarDates.month(in, of.text(0).split(" ")[0], of.numbers(0)[1])),
    LASTDATE((in, of) -> in.named().lastMonthDay(of.number(0), of.number(1))),
    NAMEDDAY((in, of) -> in.anchor().hasCome(LocalDate.of(of.number(0), of.number(1), of.number(2)))
            ? CalendarDates.date(in, of.text(0), of.number(1), of.number(2))
            : in.named().lastMonthDay(of.number(1), of.number(2))),
    NAMEDSINCE((in, of) -> in.named().hasNoNearer(of.number(1), of.number(2)) ? NAMEDDAY.in(in, of)
            : in.direction() == Direction.PAST ? in.named().lastMonthDay(of.number(1), of.number(2))
                    : in.named().monthDay(of.number(1), of.number(2), in.direction())),
    RELMONTH((in, of) -> in.named().month(of.number(0), of.text(1), in.direction())),
    RELYEAR((in, of) -> in.named().monthOfYear(of.number(0), of.number(1))),
    WEEKOF((in, of) -> CalendarDates.weekOf(in.named().monthDay(of.number(0), of.number(1), in.direction()))),
    SEASON((in, of) -> in.named().season(of.text(0), of.text(1), in.direction())),
    QUARTER((in, of) -> in.named().quarter(of.number(0), of.text(1), in.direction())),
    HALF((in, of) -> in.named().half(of.number(0), of.text(1))),
    HOLIDAY((in, of) -> in.named().holiday(of.text(0), of.text(1), in.direction())),
    NTHWEEK((in, of) -> in.named().weekOfMonth(of.number(0), of.number(1), of.text(2), in.direction())),
    NTHWEEKDAY((in, of) -> in.named().holiday(of.text(0) + " " + of.text(1) + " " + of.weekday(2), of.text(3),
            in.direction())),

    // ---- counted from the day of writing
    PERIOD((in, of) -> in.anchor().period(of.grain(0), of.number(1))),
    PRESENT((in, of) -> Anaphora.present(in, of.grain(0))),
    PASTUNIT((in, of) -> in.anchor().pastUnit(of.grain(0))),
    WEEKEND((in, of) -> in.anchor().weekend(of.text(0), in.direction())),
    AGO((in, of) -> Anaphora.ago(in, of.amount(0).inWholeUnits(), -1)),
    HENCE((in, of) -> Anaphora.ago(in, of.amount(0).inWholeUnits(), 1)),
    BACK((in, of) -> in.direction() == Direction.FUTURE ? DURATION.in(in, of) : in.anchor().window(of.amount(0), -1)),
    IN((in, of) -> in.direction() == Direction.FUTURE && !in.spokenOf().isOfTheStory()
            ? in.anchor().until(of.amount(0))
            : DURATION.in(in, of)),
    AHEAD((in, of) -> in.direction() == Direction.PAST || in.spokenOf().isOfTheStory() ? DURATION.in(in, of)
            : in.anchor().window(of.amount(0), 1)),

    // ---- days of the week
    WEEKDAY((in, of) -> Weekdays.named(in, of.weekday(0), of.text(1))),
    WEEKDAYNEXT((in, of) -> in.anchor().nextWeekday(of.weekday(0))),
    WEEKDAYOF((in, of) -> in.anchor().weekdayOf(of.weekday(0), of.text(1), in.direction())),
    NEXTWEEKDAY((in, of) -> Weekdays.next(in, of.weekday(0))),
    STEPWEEKDAY((in, of) -> Weekdays.step(in, of.weekday(0), of.text(1))),
    WEEKDAYTHERE((in, of) -> Weekdays.there(in, of.weekday(0))),

    // ---- counted from the date spoken of last
    THAT((in, of) -> Anaphora.that(in, of.grain(0))),
    THATAGO((in, of) -> Anaphora.thatYearBefore(in, of.grain(0))),
    THATYEAR((in, of) -> Anaphora.ofThatYear(in, of.number(0), of.text(1))),
    STEP((in, of) -> Anaphora.step(in, of.grain(0), of.number(1))),
    EARLIER((in, of) -> Anaphora.counted(in, of.amount(0).inYears().inWholeUnits(), -1)),
    LATER((in, of) -> Anaphora.counted(in, of.amount(0).inYears().inWholeUnits(), 1)),
    DAYALONE((in, of) -> Anaphora.dayAlone(in, of.number(0))),
    DAYHERE((in, of) -> in.spokenOf().dayOfThisSentence().map(Outcome::of).orElse(Outcome.of("XXXX-XX-XX"))),
    SAMEDAY((in, of) -> Anaphora.sameDay(in)),
    QUARTERTO((in, of) -> Anaphora.quarterTo(in, in.named().monthDay(of.number(0), of.number(1), in.direction()))),
    LATEST((in, of) -> Anaphora.latest(in, of.grain(0))),
    SAMEPERIOD((in, of) -> Anaphora.samePeriod(in, of.number(0)));

    /** What an operation makes of its arguments. */
    @FunctionalInterface
    private interface Meaning {
        Outcome in(Context context, Arguments of);
    }

    private final Meaning meaning;

    Operation(Meaning meaning) {
        this.meaning = meaning;
    }

    /**
     * The operation that {@code rules.tsv} writes as {@code name}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Operation named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * What it means with these arguments.
     *
     * @throws java.time.DateTimeException if there is no such day
     * @throws ArithmeticException if it is beyond all calendars
     */
    Outcome in(Context context, Arguments of) {
        return meaning.in(context, of);
    }
}
