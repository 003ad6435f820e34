package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/** The days that a time expression can denote; an end that the words leave open is empty. */
public sealed interface DayRange {

    /** From one calendar day to another, both included. */
    record Dated(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements DayRange {}

    /**
     * Days counted from the day the article was written, which is not known: 0 is that day, −1 the day before it.
     */
    record FromWriting(Optional<Integer> earliest, Optional<Integer> latest) implements DayRange {}
}
