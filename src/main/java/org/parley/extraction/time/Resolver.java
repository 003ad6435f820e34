package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what the operations of {@code rules.tsv} mean in one article. It remembers the date spoken of last, which
 * "the following day" and "a year earlier" count from. Not shared between threads.
 */
final class Resolver {

    private static final Set<String> COMPARISONS = Set.of("ago", "earlier", "sameperiod", "latest");

    /** The values of a day, a week and a month of which nothing is known. */
    private static final Map<Grain, String> UNKNOWN = Map.of(Grain.DAY, "XXXX-XX-XX", Grain.WEEK, "XXXX-WXX",
            Grain.MONTH, "XXXX-XX");

    private final Seen ofArticle;
    private final boolean dayFirst;
    private final SpokenOf spokenOf;
    /** The date of the entry of a chronology that is being read; null outside of one. */
    private CalendarPeriod entry;
    private Anchor anchor;
    private NamedDates named;

    /**
     * @param written the day of writing, if known
     * @param dayFirst true if the article writes 14/8/2023 for the fourteenth of August
     */
    Resolver(Optional<LocalDate> written, boolean dayFirst) {
        this.ofArticle = Seen.from(written);
        this.dayFirst = dayFirst;
        this.spokenOf = new SpokenOf(written);
    }

    /** What {@code rule} means with {@code bindings}; empty if there is no such day. */
    Optional<Outcome> resolve(Rule rule, Map<String, String> bindings, Direction direction) {
        boolean counts = entry != null && (entry.grain() == Grain.DAY || rule.isOfSomeYear());
        return resolve(rule, bindings, direction, counts ? Seen.from(Optional.of(entry.start())) : ofArticle);
    }

    /** What {@code rule} means in a story that tells of {@code day}; empty if there is no such day. */
    Optional<Outcome> resolveNear(LocalDate day, Rule rule, Map<String, String> bindings) {
        return resolve(rule, bindings, Direction.UNKNOWN, Seen.from(Optional.of(day)));
    }

    private Optional<Outcome> resolve(Rule rule, Map<String, String> bindings, Direction direction, Seen from) {
        anchor = from.anchor();
        named = from.named();
        try {
            Outcome outcome = null;
            for (Rule.Step step : rule.steps()) {
                String[] arguments = new String[4];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = step.argument(i, bindings);
                }
                outcome = outcome == null ? apply(step.operation(), arguments, direction)
                        : Modifiers.apply(step.operation(), arguments, outcome);
            }
            return Optional.of(outcome);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Remembers the date spoken of last. What only compares ("a year earlier") is not spoken of. */
    void remember(Rule rule, Outcome outcome) {
        if (rule.kind() == Rule.Kind.DURATION) {
            spokenOf.forgetQuarter();
        }
        if (outcome.period().isPresent() && !COMPARISONS.contains(rule.steps().getFirst().operation())) {
            spokenOf.remember(outcome.period().get());
        } else if (outcome.days().orElse(null) instanceof DayRange.FromWriting && rule.kind() != Rule.Kind.DURATION) {
            spokenOf.forget();
        }
    }

    /** An entry of a chronology begins that is told as seen from {@code date}; empty if what it is of is over. */
    void enter(Optional<CalendarPeriod> date) {
        entry = date.orElse(null);
    }

    /** A new sentence begins: the date spoken of last is no longer beside what follows. */
    void nextSentence() {
        spokenOf.nextSentence();
    }

    private Outcome apply(String operation, String[] of, Direction direction) {
        return switch (operation) {
            case "range" -> range(date(of[0], integer(of[1]), integer(of[2]), direction), integer(of[3]));
            case "years" -> years(integer(of[0]), integer(of[1]));
            case "pastunit" -> anchor.pastUnit(Grain.of(of[0]));
            case "weekend" -> anchor.weekend(of[0], direction);
            case "figures" -> figures(of[0].split(" "));
            case "yearmonth" -> month(of[0].split(" ")[0], of[0].split(" ")[1], direction);
            case "date" -> date(of[0], integer(of[1]), integer(of[2]), direction);
            case "lastdate" -> named.lastMonthDay(integer(of[0]), integer(of[1]));
            case "month" -> month(of[0], of[1], direction);
            case "year" -> Outcome.of(new CalendarPeriod(Grain.YEAR, LocalDate.of(integer(of[0]), 1, 1)));
            case "decade" -> Outcome.of(new CalendarPeriod(Grain.DECADE, LocalDate.of(decade(of[0]), 1, 1)));
            case "century" ->
                Outcome.of(new CalendarPeriod(Grain.CENTURY, LocalDate.of(100 * (integer(of[0]) - 1), 1, 1)));
            case "weekday" -> weekday(DayOfWeek.of(integer(of[0])), of[1], direction);
            case "weekdaythere" -> weekdayThere(DayOfWeek.of(integer(of[0])));
            case "stepweekday" -> stepWeekday(DayOfWeek.of(integer(of[0])), of[1]);
            case "weekdaynext" -> anchor.nextWeekday(DayOfWeek.of(integer(of[0])));
            case "nextweekday" -> nextWeekday(DayOfWeek.of(integer(of[0])), direction);
            case "weekdayof" -> anchor.weekdayOf(DayOfWeek.of(integer(of[0])), of[1], direction);
            case "relmonth" -> named.month(integer(of[0]), of[1], direction);
            case "thatyear" -> ofThatYear(integer(of[0]), of[1]);
            case "relyear" -> named.monthOfYear(integer(of[0]), integer(of[1]));
            case "namedday" -> namedDay(integer(of[0]), integer(of[1]), integer(of[2]));
            case "dayalone" -> dayAlone(integer(of[0]), direction);
            case "dayofmonth" -> named.dayOfMonth(integer(of[0]), integer(of[1]));
            case "quarterto" -> quarterTo(named.monthDay(integer(of[0]), integer(of[1]), direction));
            case "weekof" -> weekOf(integer(of[0]), integer(of[1]), direction);
            case "latest" -> latest(Grain.of(of[0]));
            case "sameperiod" -> samePeriod(integer(of[0]));
            case "dayhere" ->
                spokenOf.dayOfThisSentence().map(Outcome::of).orElse(Outcome.of(UNKNOWN.get(Grain.DAY)));
            case "sameday" -> spokenOf.dayOfThisSentence().map(Outcome::of).orElseGet(() -> spokenOf.dayJustBefore()
                    .map(Outcome::of).orElseGet(() -> anchor.period(Grain.DAY, 0)).unbounded());
            case "everymonth" -> Outcome.of("XXXX-%02d".formatted(integer(of[0])));
            case "season" -> named.season(of[0], of[1], direction);
            case "quarter" -> named.quarter(integer(of[0]), of[1], direction);
            case "half" -> named.half(integer(of[0]), of[1]);
            case "holiday" -> named.holiday(of[0], of[1], direction);
            case "nthweek" -> named.weekOfMonth(integer(of[0]), integer(of[1]), of[2], direction);
            case "nthweekday" -> named.holiday(nthWeekday(of), of[3], direction);
            case "present" -> anchor.period(Grain.of(of[0]), 0);
            case "period" -> anchor.period(Grain.of(of[0]), integer(of[1]));
            case "that" -> that(Grain.of(of[0]), direction);
            case "thatago" -> thatYearBefore(Grain.of(of[0]));
            case "step" -> step(Grain.of(of[0]), integer(of[1]));
            case "ago" -> ago(Amount.of(of[0], of[1]).inWholeUnits(), -1);
            case "hence" -> ago(Amount.of(of[0], of[1]).inWholeUnits(), 1);
            case "earlier" -> counted(Amount.of(of[0], of[1]).inYears().inWholeUnits(), -1, direction);
            case "later" -> counted(Amount.of(of[0], of[1]).inYears().inWholeUnits(), 1, direction);
            case "duration", "every" -> duration(of);
            case "compound" -> Outcome.of(Amount.of(of[0], of[1]).timexWith(Amount.of(of[2], of[3])));
            case "back" -> direction == Direction.FUTURE ? duration(of) : anchor.window(Amount.of(of[0], of[1]), -1);
            case "in" -> direction == Direction.FUTURE && !spokenOf.isOfTheStory()
                    ? anchor.until(Amount.of(of[0], of[1]))
                    : duration(of);
            case "ahead" -> direction == Direction.PAST || spokenOf.isOfTheStory() ? duration(of)
                    : anchor.window(Amount.of(of[0], of[1]), 1);
            case "set" -> Outcome.of(of[0] + ("?".equals(of[1]) ? "" : of[1]));
            case "ref" -> Outcome.of(of[0]);
            default -> throw new IllegalStateException("no such operation: " + operation);
        };
    }

    private static Outcome duration(String[] of) {
        return Outcome.of(Amount.of(of[0], of[1]).timex());
    }

    /** "will go to Rome next week and meet the Pope on Thursday": rather in that week, though it can be before. */
    private Outcome weekday(DayOfWeek day, String relation, Direction direction) {
        Outcome found = anchor.weekday(day, relation, direction);
        Optional<LocalDate> inWeek = spokenOf.ofThisSentence(Grain.WEEK)
                .filter(week -> relation.equals("?") && direction == Direction.FUTURE)
                .map(week -> week.start().plusDays(day.getValue() - 1L));
        return found.period().map(CalendarPeriod::start).filter(soon -> inWeek.filter(soon::isBefore).isPresent())
                .map(soon -> Outcome.of(new CalendarPeriod(Grain.DAY, inWeek.get()))
                        .withDays(Outcome.dated(soon, inWeek.get())))
                .orElse(found);
    }

    /**
     * "Monday through Friday", "next Monday and Tuesday": the first such day after the one that the sentence has just
     * spoken of, but none to come where the clause looks back.
     */
    private Outcome nextWeekday(DayOfWeek day, Direction direction) {
        Outcome otherwise = anchor.weekday(day, "?", direction);
        Optional<LocalDate> from = spokenOf.dayOfThisSentence().map(CalendarPeriod::start);
        Optional<LocalDate> next = from.map(date -> date.with(TemporalAdjusters.next(day)));
        boolean looksBack = direction == Direction.PAST && from.filter(anchor::isAhead).isEmpty()
                && next.filter(anchor::isAhead).isPresent();
        return looksBack ? otherwise
                : next.map(date -> Outcome.of(new CalendarPeriod(Grain.DAY, date))).orElse(otherwise);
    }

    /** "the following Tuesday", "the previous Friday": counted from the day spoken of last. */
    private Outcome stepWeekday(DayOfWeek day, String relation) {
        return spokenOf.within(Grain.DAY).filter(from -> spokenOf.isSure(Grain.DAY))
                .map(from -> from.start().with(relation.equals("1") ? TemporalAdjusters.next(day)
                        : TemporalAdjusters.previous(day)))
                .map(found -> Outcome.of(new CalendarPeriod(Grain.DAY, found)))
                .orElseGet(() -> anchor.weekday(day, relation, Direction.UNKNOWN).unbounded());
    }

    /** "Dec. 18, a Wednesday"; else any such day. */
    private Outcome weekdayThere(DayOfWeek day) {
        return spokenOf.dayOfThisSentence().filter(date -> date.start().getDayOfWeek() == day).map(Outcome::of)
                .orElseGet(() -> Outcome.of("XXXX-WXX-" + day.getValue()));
    }

    /** "the October 7 attack"; for an article written before it, it was of another year. */
    private Outcome namedDay(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return anchor.hasCome(date) ? Outcome.of(new CalendarPeriod(Grain.DAY, date))
                : named.lastMonthDay(month, day);
    }

    /** "the 19th": of the month spoken of a few sentences before at most, else of one beside the day of writing. */
    private Outcome dayAlone(int day, Direction direction) {
        return spokenOf.within(Grain.MONTH).filter(month -> spokenOf.isSure(Grain.MONTH))
                .map(month -> Outcome.of(new CalendarPeriod(Grain.DAY, month.start().withDayOfMonth(day))))
                .orElseGet(() -> named.day(day, direction));
    }

    private Outcome weekOf(int month, int day, Direction direction) {
        Outcome outcome = named.monthDay(month, day, direction);
        return outcome.period().map(p -> Outcome.of(CalendarPeriod.containing(Grain.WEEK, p.start()))).orElse(outcome);
    }

    /** "the first Sunday of April", in the spelling of {@link Occasion#in}. */
    private static String nthWeekday(String[] of) {
        return of[0] + " " + of[1] + " " + DayOfWeek.of(integer(of[2]));
    }

    /**
     * "the quarter ended Sept. 30": those three months; its number is the one that the article gives the quarter it
     * reports, else that of the calendar.
     */
    private Outcome quarterTo(Outcome lastDay) {
        return lastDay.period().map(CalendarPeriod::start).map(last -> {
            LocalDate first = last.plusDays(1).minusMonths(3);
            CalendarPeriod quarter = spokenOf.quarterReported()
                    .orElseGet(() -> CalendarPeriod.containing(Grain.QUARTER, first.plusDays(45)));
            return Outcome.of(quarter).withEdtf(first + "/" + last).withDays(Outcome.dated(first, last));
        }).orElseGet(() -> Outcome.of("XXXX-QX"));
    }

    /** "the latest quarter": the one spoken of, else the last that is over. */
    private Outcome latest(Grain grain) {
        return spokenOf.quarterReported().map(Outcome::of).orElseGet(() -> anchor.period(grain, -1));
    }

    /** "the 1988 period": the one spoken of last, of another year. */
    private Outcome samePeriod(int year) {
        return Outcome.of(spokenOf.quarterReported()
                .map(p -> new CalendarPeriod(Grain.QUARTER, p.start().withYear(year)))
                .orElse(new CalendarPeriod(Grain.YEAR, LocalDate.of(year, 1, 1))));
    }

    private static int integer(String number) {
        return (int) Double.parseDouble(number);
    }

    private static int decade(String digits) {
        return integer(digits.length() == 1 ? "19" + digits : digits) * 10;
    }

    private Outcome figures(String[] parts) {
        int a = integer(parts[0]);
        int b = integer(parts[1]);
        int c = integer(parts[2]);
        if (a > 31) {
            return Outcome.of(new CalendarPeriod(Grain.DAY, LocalDate.of(a, b, c)));
        }
        boolean swap = a > 12 || dayFirst && b <= 12;
        return Outcome.of(new CalendarPeriod(Grain.DAY, LocalDate.of(c, swap ? b : a, swap ? a : b)));
    }

    private Outcome date(String year, int month, int day, Direction direction) {
        if (year.equals("?")) {
            return named.monthDay(month, day, direction);
        }
        return year.length() < 4 ? named.dayOfYear(month, day, integer(year))
                : Outcome.of(new CalendarPeriod(Grain.DAY, LocalDate.of(integer(year), month, day)));
    }

    /** "July 3-9": from one day to another of the same month. TIMEX3 has no value for it but that of its first day. */
    private static Outcome range(Outcome first, int lastDay) {
        return first.period().filter(p -> p.start().getDayOfMonth() < lastDay).map(p -> {
            LocalDate last = p.start().withDayOfMonth(lastDay);
            return first.withEdtf(p.start() + "/" + last).withDays(Outcome.dated(p.start(), last));
        }).orElse(first);
    }

    /** "1990-91". */
    private static Outcome years(int first, int digits) {
        int last = first / 100 * 100 + digits;
        Outcome outcome = Outcome.of(new CalendarPeriod(Grain.YEAR, LocalDate.of(first, 1, 1)));
        return last <= first ? outcome
                : outcome.withEdtf(first + "/" + last)
                        .withDays(Outcome.dated(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private Outcome month(String year, String month, Direction direction) {
        return year.equals("?") ? named.month(integer(month), "?", direction)
                : Outcome.of(new CalendarPeriod(Grain.MONTH, LocalDate.of(integer(year), integer(month), 1)));
    }

    /**
     * "that year", "the same day", "the quarter": the period of this grain that the date spoken of last lies in, but
     * none that is still to come where the clause looks back.
     */
    private Outcome that(Grain grain, Direction direction) {
        Optional<CalendarPeriod> quarter = spokenOf.quarterReported().filter(p -> p.grain() == grain);
        if (quarter.isPresent()) {
            return Outcome.of(quarter.get());
        }
        Optional<Outcome> ofMonth = grain == Grain.DAY ? spokenOf.monthJustBefore().map(Outcome::someDayOf)
                : Optional.empty();
        if (ofMonth.isPresent()) {
            return ofMonth.get();
        }
        Optional<CalendarPeriod> told = spokenOf.within(grain)
                .filter(p -> direction != Direction.PAST || !anchor.isAhead(p.start()));
        Outcome found = told.map(Outcome::of).orElseGet(() -> anchor.period(grain, 0));
        return told.isPresent() && spokenOf.isSure(grain) ? found : found.unbounded();
    }

    /** "the same month last year": the period of this grain that the same day of the year before lies in. */
    private Outcome thatYearBefore(Grain grain) {
        Outcome found = spokenOf.within(grain).or(() -> anchor.period(grain, 0).period())
                .map(p -> Outcome.of(CalendarPeriod.containing(grain, p.start().minusYears(1))))
                .orElseGet(() -> anchor.period(grain, 0));
        return spokenOf.isSure(grain) ? found : found.unbounded();
    }

    /** "March of that year", "March 5 of that year". */
    private Outcome ofThatYear(int month, String day) {
        return spokenOf.within(Grain.YEAR).map(year -> year.start().withMonth(month))
                .map(first -> Outcome.of(day.equals("?") ? new CalendarPeriod(Grain.MONTH, first)
                        : new CalendarPeriod(Grain.DAY, first.withDayOfMonth(integer(day)))))
                .orElseGet(() -> named.month(month, "?", Direction.UNKNOWN).unbounded());
    }

    /** "the following month"; of no known date where only a coarser one was spoken of. */
    private Outcome step(Grain grain, int by) {
        return spokenOf.isLastCoarser(grain) ? Outcome.of(UNKNOWN.getOrDefault(grain, "XXXX"))
                : counted(new Amount(1, grain.letter()), by, Direction.UNKNOWN);
    }

    /** "two weeks ago" counts from the day of writing, in steps as coarse as its unit. */
    private Outcome ago(Amount amount, int sign) {
        Optional<CalendarPeriod> quarter = spokenOf.quarterReported();
        boolean likeWithLike = amount.unit().equals("Y") && amount.number() == 1 && quarter.isPresent();
        return likeWithLike ? Outcome.of(quarter.get().shift(sign * 4L)) : anchor.count(amount, sign);
    }

    /**
     * "a week later", "a year earlier" count from the date spoken of last. Where that is not sure to be meant, they
     * have the likeliest value and bound nothing. Where a clause that looks back has no such date, only how much later
     * it was is known, and so where years that it does not look ahead to would still be to come.
     */
    private Outcome counted(Amount amount, int sign, Direction direction) {
        boolean told = sign > 0 && direction == Direction.PAST;
        if (amount.isVague() || amount.isOfTheClock()) {
            return Outcome.of(sign < 0 ? "PAST_REF" : told ? amount.timex() : "FUTURE_REF");
        }
        Optional<CalendarPeriod> quarter = spokenOf.quarterReported();
        if (sign < 0 && amount.unit().equals("Y") && amount.number() == 1 && quarter.isPresent()) {
            return Outcome.of(quarter.get().shift(-4));
        }
        Optional<CalendarPeriod> from = amount.grain() == Grain.WEEK
                ? spokenOf.within(Grain.DAY).map(day -> day.shift(sign * amount.whole() * 7))
                        .or(() -> spokenOf.within(Grain.WEEK).map(week -> week.shift(sign * amount.whole())))
                : spokenOf.within(amount.grain()).map(period -> period.shift(sign * amount.whole()));
        boolean yearsAhead = amount.grain() == Grain.YEAR && direction != Direction.FUTURE
                && from.filter(later -> ofArticle.anchor().isAhead(later.start())).isPresent();
        if (from.isEmpty() && told || yearsAhead || spokenOf.isLastCoarser(amount.grain())) {
            return Outcome.of(amount.timex());
        }
        Outcome found = from.filter(CalendarPeriod::hasFourDigits).map(Outcome::of)
                .orElseGet(() -> anchor.count(amount, sign));
        return spokenOf.isSure(amount.grain()) ? found : found.unbounded();
    }

    /** What is seen from one day. */
    private record Seen(Anchor anchor, NamedDates named) {

        static Seen from(Optional<LocalDate> day) {
            Anchor anchor = new Anchor(day);
            return new Seen(anchor, new NamedDates(day, anchor));
        }
    }
}
