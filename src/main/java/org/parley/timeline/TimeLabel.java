package org.parley.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands under the marker of an event: "Jun 2023", "no date", "0–14 days", "same day". */
final class TimeLabel {

    private static final String NONE = "no date";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Pattern PARTS = Pattern.compile("(\\d[\\dX]{3})(?:-(\\d\\d))?(?:-(\\d\\d))?.*");
    private static final String[] CODES = {"spring", "summer", "autumn", "winter", "spring", "summer", "autumn",
            "winter", "spring", "summer", "autumn", "winter", "Q1", "Q2", "Q3", "Q4"};
    private static final int FIRST_CODE = 21;

    private TimeLabel() {}

    /** The label of a date, of days counted from a writing, or of what bounds say; the first of them that there is. */
    static String of(Optional<String> edtf, Optional<EventTime.Relative> relative, Window bounds) {
        return edtf.map(TimeLabel::date)
                .or(() -> relative.map(days -> days(days.from(), days.to())))
                .orElseGet(() -> bounds(bounds));
    }

    /** "5 Mar 2024". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "0–14 days", "same day", "3 days before". */
    static String days(ArticleFacts.Days days) {
        return days(days.earliest().stream().boxed().findFirst(), days.latest().stream().boxed().findFirst());
    }

    private static String days(Optional<Integer> from, Optional<Integer> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(days -> days >= 0 ? "later" : NONE).or(() -> to.map(days -> days <= 0 ? "earlier" : NONE))
                    .orElse(NONE);
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

    private static String bounds(Window bounds) {
        Optional<LocalDate> first = bounds.firstDay();
        Optional<LocalDate> last = bounds.lastDay();
        if (first.isPresent() && last.isPresent()) {
            return range(first.get(), last.get());
        }
        return first.map(day -> "from " + DAY.format(day)).or(() -> last.map(day -> "by " + DAY.format(day)))
                .orElse(NONE);
    }

    private static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return first.getYear() + "–" + last.getYear();
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + DAY.format(last)
                : month(first.getMonthValue()) + "–" + month(last.getMonthValue()) + " " + last.getYear();
    }

    /** An EDTF date in words; an interval by its ends. */
    static String date(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (open(from) || open(to)) {
            return open(from) ? open(to) ? NONE : "by " + single(to) : "from " + single(from);
        }
        return Edtf.days(edtf).map(TimeLabel::bounds).orElse(edtf);
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String single(String edtf) {
        if (edtf.matches("XXXX-(0[1-9]|1[0-2])(-[0-3]\\d)?")) {
            return words("", edtf.substring(5, 7), edtf.length() > 7 ? edtf.substring(8) : null).strip();
        }
        Matcher parts = PARTS.matcher(edtf);
        if (!parts.matches() || Edtf.days(edtf).isEmpty()) {
            return edtf;
        }
        String about = edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0 ? "about " : "";
        String doubt = edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0 ? "?" : "";
        return about + words(parts.group(1), parts.group(2), parts.group(3)) + doubt;
    }

    private static String words(String year, String month, String day) {
        if (year.endsWith("XX")) {
            return year.substring(0, 2) + "00s";
        }
        if (year.endsWith("X")) {
            return year.substring(0, 3) + "0s";
        }
        if (month == null) {
            return year;
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_CODE) {
            return number - FIRST_CODE < CODES.length ? CODES[number - FIRST_CODE] + " " + year : year;
        }
        return (day == null ? "" : Integer.parseInt(day) + " ") + month(number) + " " + year;
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
