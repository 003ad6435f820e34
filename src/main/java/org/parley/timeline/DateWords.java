package org.parley.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EDTF dates (ISO 8601-2) as a person says them: in full, or briefly where there is little room. */
public final class DateWords {

    /** What is said where nothing is known of a date. */
    static final String NONE = "no date";

    private static final Pattern DATE = Pattern.compile(
            "(-?\\d{4}|\\d[\\dX]{3}|XXXX)(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T(\\d\\d:\\d\\d).*)?");
    private static final String NO_YEAR = "XXXX";
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    /** Codes in the place of a month (ISO 8601-2, 4.8): seasons, also by hemisphere; quarters; halves of a year. */
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 32;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;

    private DateWords() {}

    /** "15 August 2023", "August 2023 to May 2024", "about 2014"; what is not a date that people say stays as it is. */
    public static String of(String edtf) {
        return told(edtf, TextStyle.FULL);
    }

    /** "15 Aug 2023", "10–18 Aug 2023", "from Mar 2024", "by 2024". */
    public static String brief(String edtf) {
        return told(edtf, TextStyle.SHORT);
    }

    private static String told(String edtf, TextStyle style) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf, style);
        }
        boolean full = style == TextStyle.FULL;
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return isOpen(to) ? NONE : (full ? "until " : "by ") + told(to, style);
        }
        if (isOpen(to)) {
            return "from " + told(from, style);
        }
        return full ? of(from) + " to " + of(to)
                : Edtf.days(edtf).map(days -> range(days.firstDay().orElseThrow(), days.lastDay().orElseThrow()))
                        .orElse(edtf);
    }

    /** "5 Mar 2024". */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue(), TextStyle.SHORT) + " " + year(day.getYear());
    }

    /**
     * The days from {@code first} to {@code last}, as briefly as they can be told: "10–18 Aug 2023", "Mar–May 2023".
     */
    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return brief(first);
        }
        if (first.getYear() != last.getYear()) {
            return year(first.getYear()) + "–" + year(last.getYear());
        }
        return first.getMonth() == last.getMonth() ? first.getDayOfMonth() + "–" + brief(last)
                : month(first.getMonthValue(), TextStyle.SHORT) + "–" + month(last.getMonthValue(), TextStyle.SHORT)
                        + " " + year(last.getYear());
    }

    /** "in August 2023", "on 3 May 2024": the date as the time of something. */
    public static String during(String edtf) {
        String words = of(edtf);
        if (words.startsWith("about ")) {
            return words;
        }
        int slash = edtf.indexOf('/');
        Matcher date = DATE.matcher(slash < 0 ? edtf : edtf.substring(0, slash));
        return (date.matches() && date.group(3) != null ? "on " : "in ") + words;
    }

    /** "month" for {@code 2023-08}: how fine the date is, if it is one date. */
    public static Optional<String> precision(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches() || date.group(4) != null || edtf.contains("X")) {
            return Optional.empty();
        }
        if (date.group(3) != null) {
            return Optional.of("day");
        }
        if (date.group(2) == null) {
            return Optional.of("year");
        }
        int part = Integer.parseInt(date.group(2));
        return Optional.of(part < FIRST_SEASON ? "month"
                : part <= LAST_SEASON ? "season" : part <= LAST_QUARTER ? "quarter" : "part of year");
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String single(String edtf, TextStyle style) {
        String plain = edtf.replaceAll("[?~%]", "");
        Matcher date = DATE.matcher(plain);
        if (!date.matches() || !date.group(1).equals(NO_YEAR) && Edtf.days(plain).isEmpty()) {
            return edtf;
        }
        boolean full = style == TextStyle.FULL;
        String words = date.group(1).equals(NO_YEAR) ? withoutYear(date, style) : withYear(date, style);
        String clock = full && date.group(4) != null ? ", " + date.group(4) : "";
        boolean both = edtf.indexOf('%') >= 0;
        return (both || edtf.indexOf('~') >= 0 ? "about " : "") + words + clock
                + (both || edtf.indexOf('?') >= 0 ? "?" : "");
    }

    private static String withoutYear(Matcher date, TextStyle style) {
        if (date.group(2) == null) {
            return date.group();
        }
        String words = day(date.group(3)) + month(Integer.parseInt(date.group(2)), style);
        return style == TextStyle.FULL ? words + ", year not given" : words;
    }

    private static String withYear(Matcher date, TextStyle style) {
        String year = year(date.group(1));
        if (date.group(2) == null) {
            return year;
        }
        int part = Integer.parseInt(date.group(2));
        return part < FIRST_SEASON ? day(date.group(3)) + month(part, style) + " " + year : partOfYear(part, year);
    }

    private static String day(String digits) {
        return digits == null ? "" : Integer.parseInt(digits) + " ";
    }

    /** "1990s" for {@code 199X}, "1900s" for {@code 19XX}, "44 BC" for {@code -0043}. */
    private static String year(String digits) {
        if (digits.contains("X")) {
            return digits.replace('X', '0') + "s";
        }
        return year(Integer.parseInt(digits));
    }

    private static String year(int year) {
        return year <= 0 ? 1 - year + " BC" : String.valueOf(year);
    }

    private static String partOfYear(int part, String year) {
        if (part <= LAST_SEASON) {
            return SEASONS[(part - FIRST_SEASON) % SEASONS.length] + " " + year;
        }
        if (part <= LAST_QUARTER) {
            return "Q" + (part - LAST_SEASON) + " " + year;
        }
        return part < FIRST_HALF ? year : (part == FIRST_HALF ? "first" : "second") + " half of " + year;
    }

    private static String month(int number, TextStyle style) {
        return Month.of(number).getDisplayName(style, Locale.ENGLISH);
    }
}
