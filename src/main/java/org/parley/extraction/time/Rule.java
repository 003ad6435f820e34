package org.parley.extraction.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of {@code rules.tsv}.
 *
 * @param name what a time expression gives as its rule
 * @param kind what it reads
 * @param operation how its value comes about; of no matter for a {@linkplain Kind#MODIFIER modifier}
 * @param of the arguments of the operation; names in capitals stand for what the pattern bound
 * @param modifiers what is done to the value then
 */
record Rule(String name, Kind kind, Pattern pattern, Operation operation, List<String> of, List<Modifier> modifiers) {

    private static final Set<Operation> NAMES_OF_DATES = EnumSet.of(Operation.DATE, Operation.MONTH, Operation.RANGE);
    private static final Set<Operation> COARSE = EnumSet.of(Operation.MONTH, Operation.SEASON, Operation.QUARTER);
    private static final Set<Operation> DAYS = EnumSet.of(Operation.WEEKDAY, Operation.DATE);
    private static final Set<Operation> QUANTITIES = EnumSet.of(Operation.DURATION, Operation.AGO, Operation.HENCE,
            Operation.EARLIER, Operation.LATER, Operation.BACK, Operation.AHEAD);

    /** What a rule reads. */
    enum Kind {
        DATE, TIME, DURATION, SET,
        /** Words before an expression that belong to it: "about", "the end of". */
        MODIFIER,
        /** Words that look like an expression and are none: "6-year-old boy". */
        NONE
    }

    /** What is done to a value, with its arguments as in {@link Rule#of}. */
    record Modifier(String name, List<String> of) {

        Arguments arguments(Map<String, String> bindings) {
            return bound(of, bindings);
        }
    }

    /** True if the words of this modifier belong to what {@code rule} reads. */
    boolean modifies(Rule rule) {
        return switch (modifiers.getFirst().of().getFirst()) {
            case "quantity" -> rule.isQuantity();
            case "amount" -> rule.operation == Operation.DURATION;
            case "calendar" -> rule.kind != Kind.SET && !rule.isQuantity();
            case "around" -> rule.kind == Kind.DURATION || rule.kind == Kind.DATE && !rule.isWeekday();
            default -> rule.kind != Kind.SET;
        };
    }

    /** What this modifier makes of {@code outcome}. */
    Outcome modify(Outcome outcome) {
        return Modifiers.apply(modifiers.getFirst().name(), new Arguments(List.of()), outcome);
    }

    /** The arguments of the operation, with {@code bindings} put in; "?" if there is none. */
    Arguments arguments(Map<String, String> bindings) {
        return bound(of, bindings);
    }

    private static Arguments bound(List<String> names, Map<String, String> bindings) {
        return new Arguments(names.stream()
                .map(name -> Pattern.isClassName(name) ? bindings.getOrDefault(name, "?") : name).toList());
    }

    /** Where it looks in a clause of {@code direction}. */
    Direction direction(Direction direction) {
        return direction != Direction.PRESENT ? direction
                : COARSE.contains(operation) ? Direction.UNKNOWN : Direction.FUTURE;
    }

    /** True if it names a month, or days of one, whose year the context gives. */
    boolean isOfSomeYear() {
        return NAMES_OF_DATES.contains(operation) && of.getFirst().equals("?");
    }

    /** True if it names a month alone whose year the context gives. */
    boolean isMonth() {
        return isOfSomeYear() && operation == Operation.MONTH;
    }

    /** True if it names a feast whose year the context gives. */
    boolean isFeastOfSomeYear() {
        return operation == Operation.HOLIDAY && of.get(1).equals("?");
    }

    /** True if it names a season whose year the context gives. */
    boolean isSeasonOfSomeYear() {
        return operation == Operation.SEASON && of.get(1).equals("?");
    }

    /** True if it is the month or year that the context gives: "the end of the month". */
    boolean isOfThatTime() {
        return operation == Operation.PRESENT;
    }

    /** True if it names a day of the week or of a month. */
    boolean isOfDay() {
        return DAYS.contains(operation);
    }

    /** True if it names a day of the week and no time of that day: "to get around Friday's ruling". */
    boolean isWeekday() {
        return modifiers.isEmpty() && operation == Operation.WEEKDAY;
    }

    /** True if it counts the time until something that is to come: "in two weeks". */
    boolean isSpanAhead() {
        return operation == Operation.IN;
    }

    /** True if it counts units ("two weeks ago"), so that "about" and "nearly" may stand before it. */
    boolean isQuantity() {
        return QUANTITIES.contains(operation);
    }
}
