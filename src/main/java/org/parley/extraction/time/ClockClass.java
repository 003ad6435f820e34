package org.parley.extraction.time;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.ParsedClass.Parsed;

/**
 * Times of the day by the clock: "8:45 a.m.", "9am", "8.30pm", "17:30", "six o'clock", "half past five", "0735 GMT",
 * "1730hrs", "noon", "midnight"; the value is HH:MM in 24 hours.
 */
final class ClockClass {

    private static final List<String> OCLOCK = List.of("o", "'", "clock");
    private static final List<String> PAST = List.of("past");
    private static final Set<String> HOURS = Set.of("h", "hrs", "hours");
    private static final int NO_TIME = 99;
    private final Vocabulary words;
    private final Set<String> zones;

    private ClockClass(Vocabulary words) {
        this.words = words;
        this.zones = words.named("ZONE").orElseThrow().firstWords();
    }

    /** The classes by the names that rules use. */
    static Map<String, TokenClass> all(Vocabulary words) {
        ClockClass clock = new ClockClass(words);
        Set<String> numbers = words.named("NUMBER").orElseThrow().firstWords();
        Set<String> first = new HashSet<>(Set.of("noon", "midnight", "midday", "half"));
        first.addAll(numbers);
        Set<String> inner = new HashSet<>(Set.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m", ":", "o", "past"));
        inner.addAll(clock.zones);
        return Map.of("TIMEOFDAY", new ParsedClass(first, inner, true, clock::read), "HOUR",
                new ParsedClass(numbers, Set.of(), true, clock::hourAlone));
    }

    private Parsed read(Tokens tokens, int at, int end) {
        if (stands(OCLOCK, tokens, at + 1, end)) {
            int hour = hour(tokens, at);
            return hour > 0 ? new Parsed("%02d:00".formatted(hour), 4) : null;
        }
        return !tokens.isNumber(at) ? inWords(tokens, at, end)
                : leading(tokens.lower(at)) == 4 ? fourDigits(tokens, at, end) : inFigures(tokens, at, end);
    }

    /** "noon", "half past five". */
    private Parsed inWords(Tokens tokens, int at, int end) {
        return switch (tokens.lower(at)) {
            case "midnight" -> new Parsed("24:00", 1);
            case "noon", "midday" -> new Parsed("12:00", 1);
            case "half" -> {
                int hour = stands(PAST, tokens, at + 1, end - 1) ? hour(tokens, at + 2) : 0;
                yield hour > 0 ? new Parsed("%02d:30".formatted(hour), 3) : null;
            }
            default -> null;
        };
    }

    private Parsed hourAlone(Tokens tokens, int at, int end) {
        int hour = hour(tokens, at);
        return hour > 0 ? new Parsed("%02d:00".formatted(hour), 1) : null;
    }

    /** The hour of a watch that is written in figures or in letters; 0 if there is none. */
    private int hour(Tokens tokens, int at) {
        String word = tokens.isNumber(at) ? tokens.lower(at) : words.value("NUMBER", tokens.lower(at));
        int hour = word == null || leading(word) < word.length() || word.length() > 2 ? 0 : Integer.parseInt(word);
        return hour <= 12 ? hour : 0;
    }

    /** "8:45 a.m.", "9am", "8.30pm", "17:30", "17.30 GMT". */
    private Parsed inFigures(Tokens tokens, int at, int end) {
        Figures read = Figures.of(tokens, at, end);
        boolean attached = !read.rest.isEmpty();
        int shift = meridiem(attached ? read.rest : read.next < end ? tokens.lower(read.next) : "");
        boolean zone = read.dotted && !attached && zone(tokens, read.next, end);
        boolean whole = read.next > at + 1 || zone;
        boolean sound = read.hour <= 24 && read.minutes < 60 && (shift < 0 ? !attached && whole : read.hour <= 12);
        int hour = shift < 0 ? read.hour : read.hour % 12 + shift;
        return sound ? new Parsed("%02d:%02d".formatted(hour, read.minutes),
                read.next - at + (zone || shift >= 0 && !attached ? 1 : 0)) : null;
    }

    /**
     * Hours and minutes, and seconds that do not count, with colons or one full stop between them.
     *
     * @param rest what is written together with the last figures: "pm"
     * @param next where the text goes on
     */
    private record Figures(int hour, int minutes, boolean dotted, String rest, int next) {

        static Figures of(Tokens tokens, int at, int end) {
            String word = tokens.lower(at);
            int hour = leading(word) > 2 ? NO_TIME : Integer.parseInt(word.substring(0, leading(word)));
            String rest = word.substring(leading(word));
            if (isPart(tokens, at, end) && rest.isEmpty()) {
                int next = isPart(tokens, at + 2, end) ? at + 4 : at + 2;
                return new Figures(hour, Integer.parseInt(tokens.lower(at + 2).substring(0, 2)), false,
                        tokens.lower(next).substring(2), next + 1);
            }
            boolean dotted = rest.startsWith(".");
            boolean sound = dotted && leading(rest.substring(1)) == 2;
            int minutes = sound ? Integer.parseInt(rest.substring(1, 3)) : dotted ? NO_TIME : 0;
            return new Figures(hour, minutes, dotted, sound ? rest.substring(3) : rest, at + 1);
        }

        /** True if a colon and two digits follow. */
        private static boolean isPart(Tokens tokens, int at, int end) {
            return at + 2 < end && tokens.first(at + 1) == ':' && tokens.touchesPrevious(at + 1)
                    && tokens.touchesPrevious(at + 2) && leading(tokens.lower(at + 2)) == 2;
        }
    }

    /** "1730hrs", and "0735 GMT", with the zone, without which the digits could be anything. */
    private Parsed fourDigits(Tokens tokens, int at, int end) {
        String word = tokens.lower(at);
        boolean hours = HOURS.contains(word.substring(4));
        int length = hours ? 1 : 2;
        boolean sound = hours || word.length() == 4 && zone(tokens, at + 1, end);
        String clock = sound ? DigitClasses.fourDigitClock(word.substring(0, 4)) : null;
        return clock == null ? null : new Parsed(clock, length);
    }

    private boolean zone(Tokens tokens, int at, int end) {
        return at < end && tokens.capitalised(at) && zones.contains(tokens.lower(at));
    }

    private static boolean stands(List<String> words, Tokens tokens, int at, int end) {
        if (at + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.lower(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int leading(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** 0 for the first half of the day, 12 for the second, −1 for any other word. */
    private static int meridiem(String word) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> 0;
            case "pm", "p.m.", "p.m" -> 12;
            default -> -1;
        };
    }
}
