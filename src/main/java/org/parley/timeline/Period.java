package org.parley.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.parley.timeline.EventTime.Overlap;

/**
 * From its first day to its last, both included.
 *
 * @param first {@link LocalDate#MIN} if it has no beginning
 * @param last {@link LocalDate#MAX} if it has no end
 */
public record Period(LocalDate first, LocalDate last) {

    /** The days that an EDTF date or interval can denote; empty if it is none, or has neither a first nor a last. */
    public static Optional<Period> of(String edtf) {
        LocalDate first = Edtf.firstDay(edtf).orElse(LocalDate.MIN);
        LocalDate last = Edtf.lastDay(edtf).orElse(LocalDate.MAX);
        Period period = new Period(first, last);
        return period.isFromEver() && period.isForEver() || first.isAfter(last) ? Optional.empty()
                : Optional.of(period);
    }

    private boolean isFromEver() {
        return first.equals(LocalDate.MIN);
    }

    private boolean isForEver() {
        return last.equals(LocalDate.MAX);
    }

    /** How surely {@code event} was on at least one of its days. */
    public Overlap overlap(Event event) {
        return event.time().overlap(first, last);
    }

    /** True if {@code event} certainly or possibly was on at least one of its days. */
    public boolean mayHold(Event event) {
        Overlap overlap = overlap(event);
        return overlap == Overlap.CERTAIN || overlap == Overlap.POSSIBLE;
    }

    /** The same in EDTF, as briefly as it can be written: "2014", "2014-03", "2014-03-05/2014-03-09", "../2014-03". */
    public String edtf() {
        if (first.equals(last)) {
            return first.toString();
        }
        if (isYears() && first.getYear() == last.getYear()) {
            return first.toString().substring(0, "2014".length());
        }
        if (isMonths() && YearMonth.from(first).equals(YearMonth.from(last))) {
            return YearMonth.from(first).toString();
        }
        return (isFromEver() ? ".." : first) + "/" + (isForEver() ? ".." : last);
    }

    /** "March 2014", "January–March 2014", "2010–2019", "3–9 Mar 2014", "the time until 9 Mar 2014". */
    public String words() {
        if (isFromEver()) {
            return "the time until " + DateWords.brief(last);
        }
        if (isForEver()) {
            return "the time from " + DateWords.brief(first);
        }
        boolean oneYear = first.getYear() == last.getYear();
        if (isYears()) {
            return oneYear ? Integer.toString(first.getYear()) : DateWords.range(first, last);
        }
        if (isMonths()) {
            boolean oneMonth = oneYear && first.getMonth() == last.getMonth();
            return oneMonth ? month(last) : (oneYear ? name(first) : month(first)) + "–" + month(last);
        }
        return oneYear ? DateWords.range(first, last) : DateWords.brief(first) + "–" + DateWords.brief(last);
    }

    private boolean isYears() {
        return isMonths() && first.getMonth() == Month.JANUARY && last.getMonth() == Month.DECEMBER;
    }

    private boolean isMonths() {
        return !isFromEver() && !isForEver() && first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth();
    }

    private static String month(LocalDate day) {
        return name(day) + " " + day.getYear();
    }

    private static String name(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
