package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time that a passage tells of. "In 2018, the two met in Singapore. In June, …": a month or a day without its year
 * is that of what was told before, not the one nearest to the day of writing. In news this is so only where dates open
 * the sentences of one paragraph, or after a full date where no day of writing is known; in a history, which names many
 * years and hardly looks from the day of writing, from each date to the next.
 */
final class Story {

    /** Operations that count from the day of writing: "yesterday", "on Friday", "two weeks ago". */
    private static final Set<Operation> SEEN_FROM_WRITING = EnumSet.of(Operation.PERIOD, Operation.WEEKDAY,
            Operation.WEEKDAYNEXT, Operation.NEXTWEEKDAY, Operation.WEEKDAYOF, Operation.WEEKEND, Operation.PASTUNIT,
            Operation.AGO, Operation.HENCE, Operation.RELMONTH, Operation.RELYEAR, Operation.LATEST, Operation.BACK,
            Operation.IN, Operation.AHEAD);
    /** A history has so many dates with their year, and so many for each that is seen from the day of writing. */
    private static final int DATES_OF_HISTORY = 8;
    private static final int DATES_FOR_EACH_SEEN = 6;
    /** A story goes on rather than back: what comes within so many days after is nearer than what came before. */
    private static final int GOES_ON = 60;

    /** Within so many days around the writing a day without its year is rather that of this year. */
    private static final int REMEMBERED = 30;
    /** Within a sentence the first such date that follows is meant, which is the one nearest to half a year later. */
    private static final int HALF_A_YEAR = 183;
    private static final int DAY_LENGTH = "2023-08-16".length();

    private final LocalDate written;
    private final boolean dated;
    private final boolean history;
    /** The days told of by month and day, and how often. */
    private final Map<MonthDay, Named> days = new HashMap<>();
    private CalendarPeriod told;
    /** The day, month or season of this sentence whose year is known, or the year that opens it; null if none. */
    private CalendarPeriod sentence;
    private int dates;
    private int seen;

    /**
     * @param written the day of writing, if known
     * @param history whether the whole article tells a history
     */
    Story(Optional<LocalDate> written, boolean history) {
        this.written = written.orElse(LocalDate.MAX);
        this.dated = written.isPresent();
        this.history = history;
    }

    /** True if what was read so far is a history. */
    boolean isHistory() {
        return dates >= DATES_OF_HISTORY && dates >= DATES_FOR_EACH_SEEN * seen;
    }

    void nextSentence() {
        sentence = null;
    }

    void nextParagraph() {
        if (!history) {
            told = null;
        }
    }

    /**
     * The day near which a date without its year lies; empty if it is not of the story.
     *
     * @param opens true if it opens its sentence
     */
    Optional<LocalDate> near(Rule rule, Direction direction, boolean opens) {
        boolean looksBack = direction == Direction.PAST || direction == Direction.UNKNOWN;
        if (!history && sentence != null && looksBack && rule.isOfSomeYear()) {
            return Optional.of(sentence.start().plusDays(HALF_A_YEAR));
        }
        boolean belongs = history || looksBack && (opens || !dated && isFull(told));
        if (told == null || !belongs) {
            return Optional.empty();
        }
        if (rule.isOfThatTime()) {
            return Optional.of(told.start());
        }
        if (!rule.isOfSomeYear() && !rule.isSeasonOfSomeYear()) {
            return Optional.empty();
        }
        return Optional.of(told.grain() == Grain.YEAR ? told.start().plusMonths(6) : told.start().plusDays(GOES_ON));
    }

    /**
     * {@code date} as it was named before: "the Oct. 7 attacks" are those of the 7 October that was told of.
     *
     * @param attributive true if it names what happened on it, for which once before is enough
     * @param looksBack true if its clause does; then its year must be known, it must not be so near to the writing that
     *     it can be the day on which that is remembered, and no history be told, which goes on from year to year
     */
    Outcome asNamed(Outcome date, boolean attributive, boolean looksBack) {
        return date.period().filter(p -> p.grain() == Grain.DAY).map(p -> days.get(MonthDay.from(p.start())))
                .filter(known -> looksBack ? !history && known.sure && isLongPast(date.period().get())
                        : attributive || known.times > 1)
                .filter(_ -> date.value().length() == DAY_LENGTH).map(known -> Outcome.of(known.day)).orElse(date);
    }

    private boolean isLongPast(CalendarPeriod date) {
        return date.start().isBefore(written.minusDays(REMEMBERED));
    }

    /** @param sure true if its year is known */
    private record Named(CalendarPeriod day, int times, boolean sure) {

        Named and(Named now) {
            return new Named(now.sure && !sure ? now.day : day, times + 1, sure || now.sure);
        }
    }

    /**
     * A date was read.
     *
     * @param ofYear true if its year is known from its own words or from the story
     * @param opens true if it opens its sentence
     * @param aside true if it stands where what is told does not move on to it
     */
    void read(Rule rule, Outcome outcome, boolean ofYear, boolean opens, boolean aside) {
        boolean sure = ofYear || rule.operation() == Operation.NAMEDDAY;
        outcome.period().filter(p -> p.grain() == Grain.DAY).ifPresent(
                p -> days.merge(MonthDay.from(p.start()), new Named(p, 1, sure), Named::and));
        if (SEEN_FROM_WRITING.contains(rule.operation())) {
            seen++;
            told = history ? told : null;
            return;
        }
        Optional<CalendarPeriod> date = outcome.period().filter(p -> ofYear && p.grain().compareTo(Grain.YEAR) <= 0);
        if (date.isEmpty()) {
            return;
        }
        boolean frames = date.get().grain().compareTo(Grain.YEAR) < 0 || opens;
        sentence = frames && !aside && date.get().last().isBefore(written) ? date.get() : sentence;
        boolean isOver = date.get().last().getYear() < written.getYear();
        dates += isOver ? 1 : 0;
        if (opens || !history || !aside) {
            boolean moves = opens && !aside || history || !dated && !aside && isFull(date.get());
            told = isOver && moves ? date.get() : null;
        }
    }

    /** True for a day or a month; that of a bare year may be told of in passing. */
    private static boolean isFull(CalendarPeriod date) {
        return date != null && date.grain().compareTo(Grain.MONTH) <= 0;
    }
}
