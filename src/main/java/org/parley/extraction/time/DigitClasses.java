package org.parley.extraction.time;

import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.ParsedClass.Parsed;

/** The token classes that are written with digits: years, days of the month, clock times, dates in figures. */
final class DigitClasses {

    /** Two digits from here on are of the century before ours. */
    private static final int LAST_CENTURY = 30;

    private DigitClasses() {}

    /** The classes by the names that rules use. */
    static Map<String, TokenClass> all(Vocabulary words) {
        return Map.ofEntries(Map.entry("YEAR", digits(DigitClasses::year)),
                Map.entry("BAREYEAR", digits(DigitClasses::bareYear)),
                Map.entry("YEARDIGITS", digits(DigitClasses::twoDigits)),
                Map.entry("SHORTYEAR",
                        new ParsedClass(Set.of("'", "‘"), Set.of(), true, DigitClasses::shortYear)),
                Map.entry("DOM", digits((tokens, at, _) -> dayOfMonth(tokens, at))),
                Map.entry("ORDDIGIT", digits((tokens, at, _) -> ordinal(tokens, at))),
                Map.entry("CLOCKDIGITS", digits((tokens, at, _) -> {
                    String clock = fourDigitClock(tokens.word(at));
                    return clock == null ? null : new Parsed(clock, 1);
                })), Map.entry("DECADE", digits(DigitClasses::decade)),
                Map.entry("NUMERIC", digits(DigitClasses::numericDate)),
                Map.entry("MONTHOFYEAR", digits(DigitClasses::monthOfYear)),
                Map.entry("SPOKENYEAR",
                        new ParsedClass(words.named("NUMBER").orElseThrow().firstWords(), Set.of("and", "-"), false,
                                (tokens, at, end) -> spokenYear(words, tokens, at, end))));
    }

    private static TokenClass digits(ParsedClass.Reader reader) {
        return new ParsedClass(Set.of(), Set.of("-", "–", "/", ":", "'s"), true, reader);
    }

    /** A run of {@code most} digits at most, as a number; −1 if the token is anything else. */
    static int plain(Tokens tokens, int at, int end, int most) {
        if (at >= end || tokens.end(at) - tokens.start(at) > most) {
            return -1;
        }
        return number(tokens.word(at), 0, tokens.end(at) - tokens.start(at));
    }

    private static int number(String word, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return from < to ? number : -1;
    }

    private static Parsed year(Tokens tokens, int at, int end) {
        int year = tokens.end(at) - tokens.start(at) == 4 ? plain(tokens, at, end, 4) : -1;
        return year >= 1000 && year <= 2199 ? new Parsed(Integer.toString(year), 1) : null;
    }

    /**
     * A year with nothing beside it that says so: no amount of money, no part of a larger number, near our time unless
     * it is one end of a span of years.
     */
    private static Parsed bareYear(Tokens tokens, int at, int end) {
        Parsed year = year(tokens, at, end);
        boolean near = year != null && year.value().compareTo("2060") <= 0
                && (year.value().compareTo("1890") >= 0 || isEndOfSpan(tokens, at));
        boolean amount = at + 1 < end && tokens.lower(at + 1).equals("local")
                || at > 0 && tokens.touchesPrevious(at) && "$£€¥#.,:/+".indexOf(tokens.first(at - 1)) >= 0
                || at + 1 < end && tokens.touchesPrevious(at + 1) && "%°:/".indexOf(tokens.first(at + 1)) >= 0
                        && (at + 2 >= end || twoDigits(tokens, at + 2, end) == null) && !isLabel(tokens, at);
        return near && !amount ? year : null;
    }

    /** "2005: Elections": a year that a colon sets apart from what it says of it. */
    private static boolean isLabel(Tokens tokens, int at) {
        return tokens.first(at + 1) == ':' && (at + 2 >= tokens.count() || !tokens.touchesPrevious(at + 2))
                && (at == 0 || !tokens.touchesPrevious(at));
    }

    /** "1861-1865". */
    private static boolean isEndOfSpan(Tokens tokens, int at) {
        return isSpan(tokens, at, at + 2) || at >= 2 && isSpan(tokens, at - 2, at);
    }

    private static boolean isSpan(Tokens tokens, int from, int to) {
        if (to >= tokens.count() || "-–".indexOf(tokens.first(from + 1)) < 0 || !tokens.touchesPrevious(from + 1)
                || !tokens.touchesPrevious(to)) {
            return false;
        }
        Parsed first = year(tokens, from, to);
        Parsed last = year(tokens, to, tokens.count());
        return first != null && last != null && first.value().compareTo(last.value()) < 0;
    }

    /** The second half of "1990-91", "2012/13" or "2012/2013". */
    private static Parsed twoDigits(Tokens tokens, int at, int end) {
        int length = tokens.touchesPrevious(at) ? tokens.end(at) - tokens.start(at) : 0;
        boolean whole = length == 4 && tokens.first(at - 1) == '/';
        int number = length == 2 || whole ? plain(tokens, at, end, 4) : -1;
        return number >= 0 ? new Parsed(Integer.toString(number % 100), 1) : null;
    }

    /** "'98"; also the figures of "FY98". */
    private static Parsed shortYear(Tokens tokens, int at, int end) {
        char c = tokens.first(at);
        if (at > 0 && tokens.lower(at - 1).equals("fy") && tokens.touchesPrevious(at)) {
            int fiscal = plain(tokens, at, end, 2);
            return fiscal < 0 ? null : new Parsed(century(fiscal), 1);
        }
        int year = c == '\'' || c == '‘' || c == '’' ? plain(tokens, at + 1, end, 2) : -1;
        boolean found = year >= 0 && tokens.touchesPrevious(at + 1)
                && tokens.end(at + 1) - tokens.start(at + 1) == 2;
        return found ? new Parsed(century(year), 2) : null;
    }

    /** News tells of '45 and hardly of what is two decades ahead. */
    private static String century(int year) {
        return Integer.toString(year < LAST_CENTURY ? 2000 + year : 1900 + year);
    }

    /** "8", "08", "8th". */
    private static Parsed dayOfMonth(Tokens tokens, int at) {
        String word = tokens.lower(at);
        int length = word.length();
        int day = number(word, 0, hasSuffix(word) ? length - 2 : length);
        return length <= 4 && day >= 1 && day <= 31 ? new Parsed(Integer.toString(day), 1) : null;
    }

    private static boolean hasSuffix(String word) {
        return word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    }

    /** "20th". */
    private static Parsed ordinal(Tokens tokens, int at) {
        String word = tokens.lower(at);
        int number = hasSuffix(word) && word.length() <= 4 ? number(word, 0, word.length() - 2) : -1;
        return number > 0 ? new Parsed(Integer.toString(number), 1) : null;
    }

    /** "1930" as HH:MM; null if it is no time of the clock. */
    static String fourDigitClock(String word) {
        int number = word.length() == 4 ? number(word, 0, 4) : -1;
        return number < 0 || number > 2400 || number % 100 > 59 ? null
                : "%02d:%02d".formatted(number / 100, number % 100);
    }

    /** "1990s", "'90s" without its apostrophe, "1990's". */
    private static Parsed decade(Tokens tokens, int at, int end) {
        String word = tokens.lower(at);
        int length = word.length();
        if (word.endsWith("s") && (length == 5 || length == 3)) {
            int year = number(word, 0, length - 1);
            if (year >= 0 && year % 10 == 0) {
                return new Parsed(length == 5 ? word.substring(0, 3) : century(year).substring(0, 3), 1);
            }
        }
        boolean apart = length == 4 && at + 1 < end && tokens.lower(at + 1).equals("'s")
                && tokens.touchesPrevious(at + 1) && word.endsWith("0") && number(word, 0, 4) >= 1000;
        return apart ? new Parsed(word.substring(0, 3), 2) : null;
    }

    /** "2023-08-14", "2023-08-14T10:00", "8/14/2023", "14.08.2023", "8/14/98": the figures with one space between. */
    private static Parsed numericDate(Tokens tokens, int at, int end) {
        String word = tokens.word(at);
        if (word.length() >= 6 && word.indexOf('.') > 0) {
            return dotted(word);
        }
        if (at + 4 >= end || word.length() > 4 || !tokens.touchesPrevious(at + 1)
                || "-/–".indexOf(tokens.first(at + 1)) < 0 || tokens.first(at + 3) != tokens.first(at + 1)
                || !tokens.touchesPrevious(at + 2) || !tokens.touchesPrevious(at + 3)
                || !tokens.touchesPrevious(at + 4)) {
            return null;
        }
        String last = tokens.word(at + 4);
        int time = last.indexOf('T');
        int length = 5;
        while (time == 2 && at + length + 1 < end && tokens.first(at + length) == ':'
                && tokens.isNumber(at + length + 1)) {
            length += 2;
        }
        return figures(word, tokens.word(at + 2), time == 2 ? last.substring(0, 2) : last, length);
    }

    private static Parsed dotted(String word) {
        String[] parts = word.split("\\.");
        return parts.length == 3 && parts[2].length() == 4 ? dayFirst(parts) : null;
    }

    /**
     * Dates with full stops have the day first everywhere; it is written as year, month, day, which nobody misreads.
     */
    private static Parsed dayFirst(String[] parts) {
        Parsed read = figures(parts[2], parts[1], parts[0], 1);
        return read == null || number(parts[1], 0, parts[1].length()) > 12 ? null : read;
    }

    private static Parsed figures(String a, String b, String c, int length) {
        int first = number(a, 0, a.length());
        int second = number(b, 0, b.length());
        int third = number(c, 0, c.length());
        boolean iso = a.length() == 4 && b.length() <= 2 && c.length() <= 2;
        boolean other = a.length() <= 2 && b.length() <= 2 && (c.length() == 4 || c.length() == 2);
        if (!iso && !other || first <= 0 || second <= 0 || third < 0) {
            return null;
        }
        return new Parsed(first + " " + second + " " + (other && c.length() == 2 ? century(third) : third), length);
    }

    /** "2023-08"; not a span of two years, such as "2005-06". */
    private static Parsed monthOfYear(Tokens tokens, int at, int end) {
        Parsed year = year(tokens, at, end);
        if (year == null || at + 2 >= end || tokens.first(at + 1) != '-' || !tokens.touchesPrevious(at + 1)
                || !tokens.touchesPrevious(at + 2) || tokens.end(at + 2) - tokens.start(at + 2) != 2) {
            return null;
        }
        int month = plain(tokens, at + 2, end, 2);
        boolean wordFollows = at + 3 < end && tokens.touchesPrevious(at + 3) && tokens.first(at + 3) == '-';
        int next = (Integer.parseInt(year.value()) + 1) % 100;
        return month >= 1 && month <= 12 && month != next && !wordFollows ? new Parsed(year.value() + " " + month, 3)
                : null;
    }

    /** "nineteen ninety-four", "the year two thousand", "two thousand and six", "twenty twenty-five". */
    private static Parsed spokenYear(Vocabulary words, Tokens tokens, int at, int end) {
        int first = spoken(words, tokens, at, end);
        if (first == 2 && at + 1 < end && tokens.lower(at + 1).equals("thousand")) {
            return thousands(words, tokens, at, end);
        }
        if (first < 17 || first > 20) {
            return null;
        }
        int tens = spoken(words, tokens, at + 1, end);
        if (tens < 10 || tens > 99) {
            return null;
        }
        int next = at + 2 < end && tokens.first(at + 2) == '-' ? at + 3 : at + 2;
        int units = tens >= 20 ? spoken(words, tokens, next, end) : -1;
        return units >= 1 && units <= 9 ? new Parsed(Integer.toString(first * 100 + tens + units), next + 1 - at)
                : new Parsed(Integer.toString(first * 100 + tens), 2);
    }

    private static Parsed thousands(Vocabulary words, Tokens tokens, int at, int end) {
        int next = at + 2 < end && tokens.lower(at + 2).equals("and") ? at + 3 : at + 2;
        int rest = spoken(words, tokens, next, end);
        if (rest >= 1 && rest <= 19) {
            return new Parsed(Integer.toString(2000 + rest), next + 1 - at);
        }
        return at > 0 && tokens.lower(at - 1).equals("year") ? new Parsed("2000", 2) : null;
    }

    private static int spoken(Vocabulary words, Tokens tokens, int at, int end) {
        String value = at < end ? words.value("NUMBER", tokens.lower(at)) : null;
        return value == null ? -1 : Integer.parseInt(value);
    }
}
