package org.parley.export.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** EDTF dates (ISO 8601-2) as a person says them. */
public final class DateWords {

    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d\\d)");
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("(-?\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d).*");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(0[1-9]|1[0-2])(?:-(\\d\\d))?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})[Xx]");
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** "August 2023" for {@code 2023-08}; what is not a date that people say stays as it is. */
    public static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
        }
        if (edtf.endsWith("~") || edtf.endsWith("?") || edtf.endsWith("%")) {
            return "about " + of(edtf.substring(0, edtf.length() - 1));
        }
        if (DAY.matcher(edtf).matches()) {
            return LocalDate.parse(edtf).format(DAY_WORDS);
        }
        Matcher yearless = YEARLESS.matcher(edtf);
        if (yearless.matches()) {
            String month = Month.of(Integer.parseInt(yearless.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String day = yearless.group(2);
            return (day == null ? "" : Integer.parseInt(day) + " ") + month + ", year not given";
        }
        Matcher moment = MOMENT.matcher(edtf);
        if (moment.matches()) {
            return of(moment.group(1)) + ", " + moment.group(2);
        }
        Matcher decade = DECADE.matcher(edtf);
        if (decade.matches()) {
            return decade.group(1) + "0s";
        }
        Matcher month = MONTH.matcher(edtf);
        return month.matches() ? partOfYear(month.group(1), Integer.parseInt(month.group(2))) : edtf;
    }

    /** "in August 2023", "on 3 May 2024": the date as the time of something. */
    public static String during(String edtf) {
        String words = of(edtf);
        if (words.startsWith("about ")) {
            return words;
        }
        int slash = edtf.indexOf('/');
        String first = slash < 0 ? edtf : edtf.substring(0, slash);
        boolean day = DAY.matcher(first).matches() || MOMENT.matcher(first).matches()
                || YEARLESS.matcher(first).matches() && first.length() > "XXXX-MM".length();
        return (day ? "on " : "in ") + words;
    }

    /** "month" for {@code 2023-08}: how fine the date is, if it is one date. */
    public static Optional<String> precision(String edtf) {
        if (DAY.matcher(edtf).matches()) {
            return Optional.of("day");
        }
        Matcher month = MONTH.matcher(edtf);
        if (month.matches()) {
            int part = Integer.parseInt(month.group(2));
            return Optional.of(part <= 12 ? "month" : part <= 32 ? "season" : part <= 36 ? "quarter" : "part of year");
        }
        return edtf.length() == 4 && edtf.chars().allMatch(Character::isDigit) ? Optional.of("year") : Optional.empty();
    }

    private static String interval(String from, String to) {
        if (from.isEmpty() || from.equals("..")) {
            return "until " + of(to);
        }
        return to.isEmpty() || to.equals("..") ? "from " + of(from) : of(from) + " to " + of(to);
    }

    /** Seasons and quarters by their numbers in ISO 8601-2, 4.8. */
    private static String partOfYear(String year, int part) {
        if (part >= 1 && part <= 12) {
            return Month.of(part).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        }
        if (part >= 21 && part <= 32) {
            return SEASONS[(part - 21) % 4] + " " + year;
        }
        return part >= 33 && part <= 36 ? "Q" + (part - 32) + " " + year : year;
    }
}
