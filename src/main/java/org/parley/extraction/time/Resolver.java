package org.parley.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what rules mean in one article. It remembers the date spoken of last, which "the following day" and "a year
 * earlier" count from. Not shared between threads.
 */
final class Resolver {

    /** What only compares is not spoken of: "a year earlier". */
    private static final Set<Operation> COMPARISONS = EnumSet.of(Operation.AGO, Operation.EARLIER,
            Operation.SAMEPERIOD, Operation.LATEST);

    private final SpokenOf spokenOf;
    private final Context ofArticle;
    /** The date of the entry of a chronology that is being read; null outside of one. */
    private CalendarPeriod entry;

    /**
     * @param written the day of writing, if known
     * @param dayFirst true if the article writes 14/8/2023 for the fourteenth of August
     */
    Resolver(Optional<LocalDate> written, boolean dayFirst) {
        this.spokenOf = new SpokenOf(written);
        this.ofArticle = Context.from(written, spokenOf, dayFirst);
    }

    /** What {@code rule} means with {@code bindings}; empty if there is no such day. */
    Optional<Outcome> resolve(Rule rule, Map<String, String> bindings, Direction direction) {
        boolean counts = entry != null && (entry.grain() == Grain.DAY || rule.isOfSomeYear());
        return resolve(rule, bindings, (counts ? seenFrom(entry.start()) : ofArticle).looking(direction));
    }

    /** What {@code rule} means in a story that tells of {@code day}; empty if there is no such day. */
    Optional<Outcome> resolveNear(LocalDate day, Rule rule, Map<String, String> bindings) {
        return resolve(rule, bindings, seenFrom(day));
    }

    private Context seenFrom(LocalDate day) {
        return Context.from(Optional.of(day), spokenOf, ofArticle.dayFirst());
    }

    private static Optional<Outcome> resolve(Rule rule, Map<String, String> bindings, Context context) {
        try {
            Outcome outcome = rule.operation().in(context, rule.arguments(bindings));
            for (Rule.Modifier modifier : rule.modifiers()) {
                outcome = Modifiers.apply(modifier.name(), modifier.arguments(bindings), outcome);
            }
            return Optional.of(outcome);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Remembers the date spoken of last. */
    void remember(Rule rule, Outcome outcome) {
        if (rule.kind() == Rule.Kind.DURATION) {
            spokenOf.forgetQuarter();
        }
        if (outcome.period().isPresent() && !COMPARISONS.contains(rule.operation())) {
            spokenOf.remember(outcome.period().get());
        } else if (outcome.days().orElse(null) instanceof DayRange.FromWriting && rule.kind() != Rule.Kind.DURATION) {
            spokenOf.forget();
        }
    }

    /** An entry of a chronology begins that is told as seen from {@code date}; empty if what it is of is over. */
    void enter(Optional<CalendarPeriod> date) {
        entry = date.orElse(null);
    }

    /** A new sentence begins: the date spoken of last is no longer beside what follows. */
    void nextSentence() {
        spokenOf.nextSentence();
    }
}
