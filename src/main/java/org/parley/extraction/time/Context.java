package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the meaning of an expression depends on besides its words.
 *
 * @param anchor what counts from the day of writing, or from the one that a story tells of
 * @param named what the names of months and days mean on that day
 * @param spokenOf what was spoken of before
 * @param direction where the clause looks
 * @param dayFirst true if the article writes 14/8/2023 for the fourteenth of August
 */
record Context(Anchor anchor, NamedDates named, SpokenOf spokenOf, Direction direction, boolean dayFirst) {

    /** What is seen from {@code day}. */
    static Context from(Optional<LocalDate> day, SpokenOf spokenOf, boolean dayFirst) {
        Anchor anchor = new Anchor(day);
        return new Context(anchor, new NamedDates(day, anchor), spokenOf, Direction.UNKNOWN, dayFirst);
    }

    Context looking(Direction towards) {
        return new Context(anchor, named, spokenOf, towards, dayFirst);
    }
}
