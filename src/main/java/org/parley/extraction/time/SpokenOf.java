package org.parley.extraction.time;

import java.util.Optional;

/** The date that an article has spoken of last, as long as it is near enough to count from. */
final class SpokenOf {

    private static final int FAR = 6;
    private Period last;
    private int lastSentence;
    private Period day;
    private int sentence;

    void remember(Period period) {
        last = period;
        lastSentence = sentence;
        day = period.grain() == Grain.DAY ? period : day;
    }

    /** Something was spoken of whose date is not known: nothing that follows may count from what came before it. */
    void forget() {
        last = null;
        day = null;
    }

    void nextSentence() {
        sentence++;
        day = null;
        last = sentence - lastSentence > FAR ? null : last;
    }

    /** The date spoken of last, whatever its grain. */
    Optional<Period> last() {
        return Optional.ofNullable(last);
    }

    /** The day spoken of in this sentence, if one was. */
    Optional<Period> dayOfThisSentence() {
        return Optional.ofNullable(day);
    }

    /**
     * The period of {@code grain} that the date spoken of last lies in; none if that date is coarser: "the following
     * day" cannot be counted from a year.
     */
    Optional<Period> within(Grain grain) {
        return last().filter(period -> period.grain().compareTo(grain) <= 0).map(
                period -> period.grain() == grain ? period : Period.containing(grain, period.start()));
    }
}
