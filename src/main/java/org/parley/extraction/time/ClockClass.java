package org.parley.extraction.time;

import java.util.Set;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.time.ParsedClass.Parsed;

/** Times of the day by the clock: "8:45 a.m.", "9am", "17:30", "noon", "midnight"; the value is HH:MM in 24 hours. */
final class ClockClass {

    private ClockClass() {}

    static TokenClass create() {
        return new ParsedClass(Set.of("noon", "midnight", "midday"),
                Set.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m", ":", "gmt", "utc"), true, ClockClass::read);
    }

    private static Parsed read(Tokens tokens, int at, int end) {
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
            return fourDigits(word, next < end ? tokens.lower(next) : "");
        }
        int hour = hour(tokens.lower(at), colons > 0);
        String rest = word.substring(leading(word));
        if (colons == 0 && rest.length() == 3 && rest.charAt(0) == '.') {
            minutes = leading(rest.substring(1)) == 2 ? Integer.parseInt(rest.substring(1)) : 60;
            rest = "";
        }
        boolean attached = !rest.isEmpty();
        String half = attached ? rest : next < end ? tokens.lower(next) : "";
        int shift = meridiem(half);
        boolean sound = hour >= 0 && hour <= 24 && minutes < 60 && (shift < 0 ? !attached && colons > 0 : hour <= 12);
        if (!sound) {
            return null;
        }
        int whole = shift < 0 ? hour : hour % 12 + shift;
        return new Parsed("%02d:%02d".formatted(whole, minutes), next - at + (shift >= 0 && !attached ? 1 : 0));
    }

    /** "0735 GMT", with the zone, without which the digits could be anything. */
    private static Parsed fourDigits(String word, String zone) {
        boolean sound = (zone.equals("gmt") || zone.equals("utc")) && word.compareTo("2400") <= 0
                && word.charAt(2) < '6';
        return sound ? new Parsed(word.substring(0, 2) + ":" + word.substring(2), 2) : null;
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
