package org.parley.extraction.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.ParsedClass.Parsed;

/**
 * Times of the day by the clock: "8:45 a.m.", "9am", "8.30pm", "17:30", "six o'clock", "0735 GMT", "noon", "midnight";
 * the value is HH:MM in 24 hours.
 */
final class ClockClass {

    private static final List<String> OCLOCK = List.of("o", "'", "clock");
    private final Vocabulary words;
    private final Set<String> zones;

    private ClockClass(Vocabulary words) {
        this.words = words;
        this.zones = words.named("ZONE").orElseThrow().firstWords();
    }

    static TokenClass create(Vocabulary words) {
        ClockClass clock = new ClockClass(words);
        Set<String> first = new HashSet<>(Set.of("noon", "midnight", "midday"));
        first.addAll(words.named("NUMBER").orElseThrow().firstWords());
        Set<String> inner = new HashSet<>(Set.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m", ":", "o"));
        inner.addAll(clock.zones);
        return new ParsedClass(first, inner, true, clock::read);
    }

    private Parsed read(Tokens tokens, int at, int end) {
        if (stands(OCLOCK, tokens, at + 1, end)) {
            String hour = tokens.isNumber(at) ? tokens.lower(at) : words.value("NUMBER", tokens.lower(at));
            int known = hour == null ? -1 : hour(hour, true);
            return known > 0 && known <= 12 ? new Parsed("%02d:00".formatted(known), 4) : null;
        }
        if (!tokens.isNumber(at)) {
            String word = tokens.lower(at);
            return word.equals("midnight") ? new Parsed("24:00", 1)
                    : word.equals("noon") || word.equals("midday") ? new Parsed("12:00", 1) : null;
        }
        String word = tokens.lower(at);
        int colons = 0;
        int minutes = 0;
        int next = at + 1;
        while (colons < 2 && next + 1 < end && tokens.first(next) == ':' && tokens.touchesPrevious(next)
                && tokens.touchesPrevious(next + 1) && leading(tokens.lower(next + 1)) == 2) {
            word = tokens.lower(next + 1);
            minutes = colons == 0 ? Integer.parseInt(word.substring(0, 2)) : minutes;
            colons++;
            next += 2;
        }
        if (colons == 0 && word.length() == 4 && leading(word) == 4) {
            return fourDigits(tokens, at, end);
        }
        int hour = hour(tokens.lower(at), colons > 0);
        String rest = word.substring(leading(word));
        boolean dotted = colons == 0 && rest.startsWith(".");
        if (dotted) {
            minutes = leading(rest.substring(1)) == 2 ? Integer.parseInt(rest.substring(1, 3)) : 60;
            rest = minutes < 60 ? rest.substring(3) : rest;
        }
        boolean attached = !rest.isEmpty();
        String half = attached ? rest : next < end ? tokens.lower(next) : "";
        int shift = meridiem(half);
        boolean zone = dotted && !attached && zone(tokens, next, end);
        boolean whole = colons > 0 || zone;
        boolean sound = hour >= 0 && hour <= 24 && minutes < 60 && (shift < 0 ? !attached && whole : hour <= 12);
        if (!sound) {
            return null;
        }
        int ofDay = shift < 0 ? hour : hour % 12 + shift;
        return new Parsed("%02d:%02d".formatted(ofDay, minutes), next - at + (zone || shift >= 0 && !attached ? 1 : 0));
    }

    /** "0735 GMT", with the zone, without which the digits could be anything. */
    private Parsed fourDigits(Tokens tokens, int at, int end) {
        String clock = zone(tokens, at + 1, end) ? DigitClasses.fourDigitClock(tokens, at) : null;
        return clock == null ? null : new Parsed(clock, 2);
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

    private static int hour(String word, boolean whole) {
        int digits = leading(word);
        return digits == 0 || digits > 2 || whole && digits < word.length() ? -1
                : Integer.parseInt(word.substring(0, digits));
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
