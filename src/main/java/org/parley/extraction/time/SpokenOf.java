package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The dates that an article has spoken of, the last of each grain. */
final class SpokenOf {

    private static final int FAR = 6;

    private final Map<Grain, Integer> when = new EnumMap<>(Grain.class);
    private final Map<Grain, CalendarPeriod> periods = new EnumMap<>(Grain.class);
    private int count;
    private int sentenceStart;
    private int sentence;
    private int lastSentence;
    private final LocalDate written;
    private CalendarPeriod reported;
    private int reportedIn;

    SpokenOf(Optional<LocalDate> written) {
        this.written = written.orElse(LocalDate.MAX);
    }

    void remember(CalendarPeriod period) {
        if (period.grain() == Grain.QUARTER && period.last().isBefore(written)) {
            boolean compared = quarterReported().filter(quarter -> period.start().isBefore(quarter.start()))
                    .isPresent();
            reported = compared ? reported : period;
            reportedIn = sentence;
        }
        periods.put(period.grain(), period);
        when.put(period.grain(), count++);
        lastSentence = sentence;
    }

    /** Something was spoken of whose date is not known: nothing that follows may count from what came before it. */
    void forget() {
        periods.clear();
        when.clear();
    }

    /** Figures of another length than a quarter follow: "for the nine months". */
    void forgetQuarter() {
        reported = null;
    }

    /**
     * The quarter whose results are being reported: the latest one spoken of that was over when the article was
     * written, if one was spoken of a few sentences before at most. Earlier ones are what it is compared with.
     */
    Optional<CalendarPeriod> quarterReported() {
        return Optional.ofNullable(reported).filter(quarter -> sentence - reportedIn <= FAR);
    }

    void nextSentence() {
        sentenceStart = count;
        sentence++;
    }

    /** The one spoken of last. */
    Optional<CalendarPeriod> last() {
        return latest(Grain.MILLENNIUM);
    }

    /** The day spoken of in this sentence, if one was. */
    Optional<CalendarPeriod> dayOfThisSentence() {
        return ofThisSentence(Grain.DAY);
    }

    /** The period of this grain that this sentence has spoken of, if it has. */
    Optional<CalendarPeriod> ofThisSentence(Grain grain) {
        boolean near = when.getOrDefault(grain, -1) >= sentenceStart;
        return Optional.ofNullable(near ? periods.get(grain) : null);
    }

    /**
     * True if this sentence tells of a time before the week of the writing, so that what lies ahead in it counts from
     * then: "agreed in July to leave within a year".
     */
    boolean isOfTheStory() {
        return !written.equals(LocalDate.MAX)
                && when.entrySet().stream().anyMatch(entry -> entry.getValue() >= sentenceStart
                        && periods.get(entry.getKey()).last().plusDays(7).isBefore(written));
    }

    /** True if {@code day} is known to come after the day of writing. */
    boolean isAhead(LocalDate day) {
        return day.isAfter(written);
    }

    /** The period of this grain spoken of in this sentence or the one before, if that was the last date spoken of. */
    Optional<CalendarPeriod> justBefore(Grain grain) {
        return last().filter(period -> period.grain() == grain && sentence - lastSentence <= 1);
    }

    /**
     * True if the date spoken of last is near and no coarser than {@code grain}, so that it surely is the one meant.
     */
    boolean isSure(Grain grain) {
        return sentence - lastSentence <= FAR && last().filter(p -> p.grain().compareTo(grain) <= 0).isPresent();
    }

    /** True if the date spoken of last, some sentences before at most, is too coarse to count from: "the 1990s". */
    boolean isLastCoarser(Grain grain) {
        return sentence - lastSentence <= FAR && last().filter(p -> p.grain().compareTo(grain) > 0).isPresent();
    }

    /** The period of {@code grain} that the last date no coarser than it lies in: "that year", but no day of a year. */
    Optional<CalendarPeriod> within(Grain grain) {
        return latest(grain).map(period -> period.grain() == grain ? period
                : CalendarPeriod.containing(grain, period.start()));
    }

    private Optional<CalendarPeriod> latest(Grain coarsest) {
        CalendarPeriod found = null;
        int newest = -1;
        for (Map.Entry<Grain, Integer> entry : when.entrySet()) {
            if (entry.getKey().compareTo(coarsest) <= 0 && entry.getValue() > newest) {
                newest = entry.getValue();
                found = periods.get(entry.getKey());
            }
        }
        return Optional.ofNullable(found);
    }
}
