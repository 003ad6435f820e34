package org.parley.extraction.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of {@code rules.tsv}.
 *
 * @param name what a time expression gives as its rule
 * @param kind what it reads
 * @param steps how its value comes about: an operation, then modifiers
 */
record Rule(String name, Kind kind, Pattern pattern, List<Step> steps) {

    /** What a rule reads. */
    enum Kind {
        DATE, TIME, DURATION, SET,
        /** Words before an expression that belong to it: "about", "the end of". */
        MODIFIER,
        /** Words that look like an expression and are none: "6-year-old boy". */
        NONE
    }

    /** An operation with its arguments; names in capitals stand for what the pattern bound. */
    record Step(String operation, List<String> arguments) {

        /** Argument {@code index}, with its binding put in; "?" if there is none. */
        String argument(int index, Map<String, String> bindings) {
            if (index >= arguments.size()) {
                return "?";
            }
            String argument = arguments.get(index);
            return Pattern.isClassName(argument) ? bindings.getOrDefault(argument, "?") : argument;
        }
    }

    /** Where it looks in a clause of {@code direction}. */
    Direction direction(Direction direction) {
        boolean coarse = Set.of("month", "season", "quarter").contains(steps.getFirst().operation());
        return direction != Direction.PRESENT ? direction : coarse ? Direction.UNKNOWN : Direction.FUTURE;
    }

    /** True if it names a month, or days of one, whose year the context gives. */
    boolean isOfSomeYear() {
        Step first = steps.getFirst();
        return Set.of("date", "month", "range").contains(first.operation()) && first.arguments().getFirst().equals("?");
    }

    /** True if it names a month whose year the context gives. */
    boolean isMonth() {
        return isOfSomeYear() && steps.getFirst().operation().equals("month");
    }

    /** True if it names a feast whose year the context gives. */
    boolean isFeastOfSomeYear() {
        Step first = steps.getFirst();
        return first.operation().equals("holiday") && first.arguments().get(1).equals("?");
    }

    /** True if it names a season whose year the context gives. */
    boolean isSeasonOfSomeYear() {
        Step first = steps.getFirst();
        return first.operation().equals("season") && first.arguments().get(1).equals("?");
    }

    /** True if it is the month or year that the context gives: "the end of the month". */
    boolean isOfThatTime() {
        return steps.getFirst().operation().equals("present");
    }

    /** True if it names a day of the week or of a month. */
    boolean isOfDay() {
        return Set.of("weekday", "date").contains(steps.getFirst().operation());
    }

    /** True if it names a day of the week and no time of that day: "to get around Friday's ruling". */
    boolean isWeekday() {
        return steps.size() == 1 && steps.getFirst().operation().equals("weekday");
    }

    /** True if it counts the time until something that is to come: "in two weeks". */
    boolean isSpanAhead() {
        return steps.getFirst().operation().equals("in");
    }

    /** True if it counts units ("two weeks ago"), so that "about" and "nearly" may stand before it. */
    boolean isQuantity() {
        return RuleBook.QUANTITIES.contains(steps.getFirst().operation());
    }
}
