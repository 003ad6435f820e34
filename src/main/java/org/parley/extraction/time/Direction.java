package org.parley.extraction.time;

/** Where the clause of an expression looks. */
enum Direction {
    PAST, FUTURE, UNKNOWN
}
