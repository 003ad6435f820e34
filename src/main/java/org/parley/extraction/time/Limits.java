package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.extraction.text.Tokens;

/**
 * What a preposition makes of the days behind it: "by 3 May" is no later than that day, "after 3 May" is later. What
 * is put off "until 3 May" is on that day, though. The value stays, for TIMEX3 gives a date no preposition; in EDTF it
 * is an interval with an open end.
 */
final class Limits {

    private Limits() {}

    /** {@code date}, which begins at token {@code from} of a sentence that begins at {@code start}, with its limits. */
    static Outcome of(Tokens tokens, int start, int from, Outcome date) {
        if (from <= start || date.edtf().filter(Limits::isPlain).isEmpty() && !isCounted(date)) {
            return date;
        }
        return switch (tokens.lower(from - 1)) {
            case "by" -> upTo(date, 0);
            case "before" -> upTo(date, isEnd(tokens, from) ? 0 : 1);
            case "after" -> after(date);
            default -> date;
        };
    }

    /** "Before the end of the month" can be on its last days. */
    private static boolean isEnd(Tokens tokens, int from) {
        return tokens.lower(from).equals("end") || from + 1 < tokens.count() && tokens.lower(from + 1).equals("end");
    }

    private static boolean isPlain(String edtf) {
        return edtf.chars().noneMatch(c -> "/TX".indexOf(c) >= 0);
    }

    private static boolean isCounted(Outcome date) {
        return date.days().orElse(null) instanceof DayRange.FromWriting;
    }

    /** @param before 1 if the days themselves are too late */
    private static Outcome upTo(Outcome date, int before) {
        return switch (date.days().orElse(null)) {
            case null -> date;
            case DayRange.Dated days -> {
                Optional<LocalDate> last = before == 0 ? days.latest() : days.earliest().map(day -> day.minusDays(1));
                yield new Outcome(date.value(),
                        last.map(day -> "../" + (before == 0 ? date.edtf().orElseThrow() : day)),
                        Optional.of(new DayRange.Dated(Optional.empty(), last)), date.period());
            }
            case DayRange.FromWriting days -> date.withDays(new DayRange.FromWriting(Optional.empty(),
                    before == 0 ? days.latest() : days.latest().map(day -> day - 1)));
        };
    }

    private static Outcome after(Outcome date) {
        return switch (date.days().orElse(null)) {
            case null -> date;
            case DayRange.Dated days -> {
                Optional<LocalDate> first = days.latest().map(day -> day.plusDays(1));
                yield new Outcome(date.value(), first.map(day -> day + "/.."),
                        Optional.of(new DayRange.Dated(first, Optional.empty())), date.period());
            }
            case DayRange.FromWriting days -> date.withDays(new DayRange.FromWriting(
                    days.earliest().map(day -> day + 1), Optional.empty()));
        };
    }
}
