package org.parley.importer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a date that stands by itself: {@code Tuesday, July 11, 2023}, {@code 11 July 2023, 10:32 GMT}, {@code
 * 2023-07-11}. A wrong date is worse than none, so it must name its year, agree with its day of the week, and have
 * nothing beside it but a time of day. Dates in numbers alone count only where day and month cannot be confused.
 */
public final class WrittenDate {

    private static final int LONGEST = 60;
    /** Those of a year, and one of the day. */
    private static final int FEWEST_DIGITS = 5;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[T ].*)?");
    private static final Pattern NUMBERS = Pattern
            .compile("(?:\\p{Alpha}{3,6}day,? )?(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:,? (.+))?");
    private static final Pattern WITHIN = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:\\p{Alpha}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,?"
                    + " \\d{4}|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de )?[\\p{L}\\p{M}]{3,12}\\.?,? (?:de )?\\d{4}"
                    + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\p{N})");
    /** {@code 11August2023}, {@code 11-Aug-2023}, {@code August11,2023}: pages copied without their layout. */
    private static final Pattern GLUED = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?[-./]?(\\p{Alpha}{3,9})[-./]?"
            + "|(\\p{Alpha}{3,9})[-.]?(\\d{1,2}),)((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?");
    /** 3 de julio de 2023, le 3 juillet 2023, 3 июля 2023 г. */
    private static final Set<String> LITTLE_WORDS = Set.of("de", "del", "le", "г.", "года", "р.", "року");
    /** Chinese and Japanese. */
    private static final Pattern WITH_SIGNS = Pattern
            .compile("(\\d{4})年 ?(\\d{1,2})月 ?(\\d{1,2})日(?:.{0,12}\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TIME = Pattern.compile(
            "at|\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:[ap]m?)?|[ap]\\.?m\\.?|noon|midnight|\\d{1,2}[ap]m|[ecmpbj]?[sdeu]?t|(?:gmt|utc)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|cest|ist|msk"
                    + "|[+-]\\d{1,2}(?::?\\d\\d)?|[-–—|/•·]",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");
    private static final Map<String, Integer> MONTHS = months();
    private static final int ABBREVIATION = 3;

    private WrittenDate() {}

    /** The day that {@code text} names, if it is a date and nothing else. */
    public static Optional<LocalDate> of(String text) {
        String date = inLatinDigits(text.strip());
        if (date.length() > LONGEST || date.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher signs = WITH_SIGNS.matcher(date);
        if (signs.matches()) {
            return day(signs.group(1), Integer.parseInt(signs.group(2)), signs.group(3));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (!numbers.matches()) {
            return inWords(date);
        }
        boolean timed = numbers.group(4) == null
                || Arrays.stream(numbers.group(4).split("[\\s,()]+")).allMatch(word -> TIME.matcher(word).matches());
        return timed ? unambiguous(numbers) : Optional.empty();
    }

    /** The month that {@code text} names, if it is that and nothing else: {@code Nov. 2023}. */
    static Optional<YearMonth> month(String text) {
        String[] words = text.strip().split(" ");
        return words.length == 2 && YEAR.matcher(words[1]).matches()
                ? numberOf(words[0]).map(month -> YearMonth.of(Integer.parseInt(words[1]), month))
                : Optional.empty();
    }

    /** The day of any year that {@code text} names, if it is that and nothing else: {@code Aug. 14}, {@code 3 May}. */
    static Optional<MonthDay> withoutYear(String text) {
        // A leap year: 29 February may be meant.
        return of(text.strip() + ", 2000").map(MonthDay::from);
    }

    /** Arabic and Persian dates have digits of their own. */
    private static String inLatinDigits(String text) {
        if (text.length() > LONGEST || text.codePoints().noneMatch(c -> c > 0x7F && Character.isDigit(c))) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(c -> latin.append(Character.isDigit(c) ? String.valueOf(Character.digit(c, 10))
                : Character.toString(c)));
        return latin.toString();
    }

    /** The first day that stands among the words of {@code text}. */
    public static Optional<LocalDate> within(String text) {
        Matcher date = WITHIN.matcher(text);
        while (date.find()) {
            Optional<LocalDate> day = of(date.group());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** 13/7/2023 and 7/13/2023 are one day; 7/8/2023 is two. Who writes 7.8.2023 has the day first. */
    private static Optional<LocalDate> unambiguous(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        if (numbers.group().substring(0, numbers.end(3)).contains(".")) {
            return day(numbers.group(3), second, numbers.group(1));
        }
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return day(numbers.group(3), Math.min(first, second), String.valueOf(Math.max(first, second)));
    }

    private static Optional<LocalDate> inWords(String text) {
        Optional<DayOfWeek> weekday = Optional.empty();
        List<String> date = new ArrayList<>();
        for (String word : GLUED.matcher(text).replaceFirst("$1$3 $2$4 $5").split("[\\s,()]+")) {
            Optional<DayOfWeek> named = weekday(word);
            if (named.isPresent() && date.isEmpty()) {
                weekday = named;
            } else if (date.isEmpty() && TIME.matcher(word).matches() && !DAY.matcher(word).matches()
                    || date.size() < 3 && LITTLE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            } else if (date.size() < 3) {
                date.add(word);
            } else if (!TIME.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        if (date.size() < 3) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(date.get(0), date.get(1), date.get(2));
        Optional<DayOfWeek> claimed = weekday;
        return day.filter(found -> claimed.isEmpty() || found.getDayOfWeek() == claimed.get());
    }

    /** {@code July 11 2023} or {@code 11 July 2023}. */
    private static Optional<LocalDate> day(String first, String second, String year) {
        Optional<Integer> month = numberOf(first).or(() -> numberOf(second));
        Matcher day = DAY.matcher(numberOf(first).isPresent() ? second : first);
        return month.isPresent() && day.matches() && YEAR.matcher(year).matches() ? day(year, month.get(), day.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> numberOf(String month) {
        String name = month.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MONTHS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name));
    }

    /** True if {@code word} is the name of a day of the week, perhaps cut short. */
    static boolean isWeekday(String word) {
        return weekday(word).isPresent();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace(".", "");
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name) || name.length() >= ABBREVIATION && name.length() <= ABBREVIATION + 2
                    && day.name().startsWith(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = IntStream.range(0, MONTH_NAMES.size()).boxed()
                .collect(Collectors.toMap(MONTH_NAMES::get, i -> i + 1));
        for (int i = 0; i < MONTH_NAMES.size(); i++) {
            months.put(MONTH_NAMES.get(i).substring(0, ABBREVIATION), i + 1);
        }
        months.put("sept", 9);
        for (String line : Resource.lines(WrittenDate.class, "month-names.tsv")) {
            String[] names = line.split("\t");
            for (int month = 1; month < names.length; month++) {
                months.putIfAbsent(names[month], month);
            }
        }
        return Map.copyOf(months);
    }
}
