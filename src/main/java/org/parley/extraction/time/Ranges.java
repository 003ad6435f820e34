package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.DayRange.Dated;
import org.parley.extraction.time.DayRange.FromWriting;

/**
 * Two dates that bound one time: "from 3 May to 7 June", "late May or early June". TIMEX3 has two expressions there;
 * the days and the EDTF of both are those of the whole, for what is told of the one holds of no less than the whole.
 */
final class Ranges {

    private static final Set<String> JOINS = Set.of("to", "through", "thru", "until", "till", "-", "–", "—", "or");

    private Ranges() {}

    /**
     * A date that can begin a range.
     *
     * @param from its first token, {@code to} one past its last
     */
    record Begin(Rule rule, Outcome outcome, int from, int to) {}

    /** True if a word that joins is all that stands between {@code begin} and the date that {@code rule} reads. */
    static boolean joined(Tokens tokens, int start, Begin begin, Rule rule, int next) {
        if (next != begin.to + 1) {
            return false;
        }
        String join = tokens.lower(begin.to);
        String before = begin.from > start ? tokens.lower(begin.from - 1) : "";
        if (before.equals("between")) {
            return join.equals("and");
        }
        return JOINS.contains(join) && (before.equals("from") || rule.isWeekday() == begin.rule.isWeekday());
    }

    /** True if both are months that are told one after the other: "June, July and August". */
    static boolean listed(Tokens tokens, Begin begin, Rule rule, int next) {
        return next == begin.to + 1 && Set.of(",", "and").contains(tokens.lower(begin.to)) && rule.isMonth()
                && begin.rule.isMonth();
    }

    /** {@code second} with the year in which it follows {@code begin}: "from November to February". */
    static Outcome following(Begin begin, Rule rule, Outcome second) {
        if (begin.outcome.period().isEmpty() || second.period().isEmpty()) {
            return second;
        }
        LocalDate first = begin.outcome.period().get().start();
        CalendarPeriod end = second.period().get();
        if (rule.isWeekday() && begin.rule.isWeekday()) {
            return Outcome
                    .of(new CalendarPeriod(Grain.DAY, first.with(TemporalAdjusters.next(end.start().getDayOfWeek()))));
        }
        if (!rule.isOfSomeYear()) {
            return second;
        }
        LocalDate sameYear = end.start().withYear(first.getYear());
        return Outcome.of(new CalendarPeriod(end.grain(), sameYear.isBefore(first) ? sameYear.plusYears(1) : sameYear));
    }

    /** The days from the first of the one to the last of the other; empty if they are not in that order. */
    static Optional<DayRange> days(TimeExpression first, TimeExpression second) {
        return switch (first.days().orElse(null)) {
            case Dated one when second.days().orElse(null) instanceof Dated other && inOrder(one, other) ->
                Optional.of(new Dated(one.earliest(), other.latest()));
            case FromWriting one when second.days().orElse(null) instanceof FromWriting other
                    && one.earliest().isPresent()
                    && other.latest().filter(last -> last >= one.earliest().get()).isPresent() ->
                Optional.of(new FromWriting(one.earliest(), other.latest()));
            case null, default -> Optional.empty();
        };
    }

    private static boolean inOrder(Dated one, Dated other) {
        return one.earliest().isPresent() && one.latest().isPresent() && other.latest().isPresent()
                && !one.latest().get().isAfter(other.latest().get())
                && !one.earliest().get().isAfter(other.earliest().orElse(LocalDate.MIN));
    }

    /** The interval from the one EDTF date to the other; empty if one of them has no year or no end. */
    static Optional<String> edtf(TimeExpression first, TimeExpression second) {
        return first.edtf().filter(Ranges::isWhole)
                .flatMap(one -> second.edtf().filter(Ranges::isWhole).map(other -> one.substring(0, slash(one)) + "/"
                        + other.substring(other.indexOf('/') + 1)));
    }

    private static boolean isWhole(String edtf) {
        return !edtf.contains("XXXX") && !edtf.contains("..") && !edtf.contains("T");
    }

    private static int slash(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf.length() : slash;
    }
}
