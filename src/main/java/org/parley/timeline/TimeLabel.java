package org.parley.timeline;

import java.time.LocalDate;
import java.util.Optional;

/** What stands under the marker of an event: "Jun 2023", "no date", "0–14 days", "same day". */
public final class TimeLabel {

    private TimeLabel() {}

    /** The label of a date, of days counted from a writing, or of what bounds say; the first of them that there is. */
    public static String of(Optional<String> edtf, Optional<EventTime.Relative> relative, DayWindow bounds) {
        return edtf.map(DateWords::brief).or(() -> relative.map(days -> days(days.from(), days.to())))
                .orElseGet(() -> bounds(bounds));
    }

    /** "0–14 days", "same day", "3 days before". */
    public static String days(ArticleFacts.Days days) {
        return days(days.earliest().stream().boxed().findFirst(), days.latest().stream().boxed().findFirst());
    }

    private static String days(Optional<Integer> from, Optional<Integer> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(days -> days >= 0 ? "later" : DateWords.NONE)
                    .or(() -> to.map(days -> days <= 0 ? "earlier" : DateWords.NONE)).orElse(DateWords.NONE);
        }
        if (from.get() == 0 && to.get() == 0) {
            return "same day";
        }
        if (from.get() < 0 && to.get() > 0) {
            int most = Math.max(-from.get(), to.get());
            return "within " + count(most, most);
        }
        return from.get() < 0 ? count(-to.get(), -from.get()) + " before" : count(from.get(), to.get());
    }

    private static String count(int from, int to) {
        return (from == to ? "" : from + "–") + to + (to == 1 ? " day" : " days");
    }

    private static String bounds(DayWindow bounds) {
        Optional<LocalDate> first = bounds.firstDay();
        Optional<LocalDate> last = bounds.lastDay();
        if (first.isPresent() && last.isPresent()) {
            return DateWords.range(first.get(), last.get());
        }
        return first.map(day -> "from " + DateWords.brief(day)).or(() -> last.map(day -> "by " + DateWords.brief(day)))
                .orElse(DateWords.NONE);
    }
}
