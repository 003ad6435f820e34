package org.parley.extraction.time;

/** Where the clause of an expression looks. */
enum Direction {
    PAST, FUTURE, UNKNOWN;

    /** This, or {@code other} where this is unknown. */
    Direction or(Direction other) {
        return this == UNKNOWN ? other : this;
    }
}
