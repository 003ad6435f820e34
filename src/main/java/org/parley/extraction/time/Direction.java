package org.parley.extraction.time;

/** Where the clause of an expression looks. */
enum Direction {
    PAST, FUTURE, UNKNOWN,
    /**
     * "is", "are": a day of the week beside them lies ahead ("the vote is on Sunday"), of a month they tell nothing.
     */
    PRESENT,
    /** "had been due": what was planned lies on the nearest such day, on either side. */
    NEAREST;

    /** This, or {@code other} where this is unknown. */
    Direction or(Direction other) {
        return this == UNKNOWN ? other : this;
    }

    /** This, unless the words say it: "last" (−1), "next" (1), "this" (0). */
    Direction unless(String relation) {
        return switch (relation) {
            case "-1" -> PAST;
            case "1" -> FUTURE;
            case "0" -> or(FUTURE);
            default -> this;
        };
    }
}
