package org.parley.extraction.event.mention;

import java.util.List;
import java.util.Set;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.NounPhraseReader;
import org.parley.extraction.text.Sentence;
import org.parley.extraction.text.WordSet;

/**
 * Reads which of a series a phrase names: "the fourth round of talks", "round two", "the 3rd session". Two rounds of
 * one series are never one event, however alike their parties, places and weeks are.
 */
public final class Rounds {

    /** The words that count a series. */
    static final Set<String> UNITS = WordSet.of("round", "session", "edition", "leg");

    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth");
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int REACH = 4;

    private final EventText text;

    Rounds(EventText text) {
        this.text = text;
    }

    /** What talks can last or be: "four hours of talks", "a series of meetings". */
    private static final Set<String> LENGTHS = WordSet.of("hour", "day", "week", "month", "serie");

    /**
     * First token of "the fourth round of", "earlier rounds of" or "two days of", if that stands before token
     * {@code at}; otherwise {@code at}.
     *
     * @param contact true for talks, which can last or be many: "two days of talks"
     */
    int before(Sentence in, int at, NounPhraseReader phrases, int sentence, boolean contact) {
        String unit = Groups.singular(text.lower(in, at - 2));
        boolean counted = text.lower(in, at - 1).equals("of")
                && (UNITS.contains(unit) || contact && LENGTHS.contains(unit));
        return counted ? phrases.start(sentence, at - 2) : at;
    }

    /** The number in the series of what tokens {@code from} to {@code to} name; 0 if they count nothing. */
    int number(Sentence in, int from, int to) {
        for (int i = from; i < to; i++) {
            if (UNITS.contains(text.tokens().lower(i))) {
                int after = NUMBERS.indexOf(text.lower(in, i + 1));
                int behind = after > 0 ? after : digits(text.lower(in, i + 1));
                return behind > 0 ? behind : ordinalBefore(from, i);
            }
        }
        return 0;
    }

    /** "A second meeting": one more of what is counted by no round. */
    static boolean again(String word, String next) {
        return ORDINALS.indexOf(word) > 1 && !UNITS.contains(next);
    }

    private int ordinalBefore(int from, int unit) {
        for (int i = unit - 1; i >= Math.max(from, unit - REACH); i--) {
            String lower = text.tokens().lower(i);
            int number = ORDINALS.indexOf(lower);
            if (number > 0) {
                return number;
            }
            if (lower.length() > 2 && ENDINGS.contains(lower.substring(lower.length() - 2))) {
                int written = digits(lower.substring(0, lower.length() - 2));
                if (written > 0) {
                    return written;
                }
            }
        }
        return 0;
    }

    private static int digits(String word) {
        boolean number = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(word) : 0;
    }

    static boolean isOrdinal(String lower) {
        return ORDINALS.indexOf(lower) > 0;
    }

    /** "Fourth"; "21st" where the words end. */
    public static String ordinal(int number) {
        if (number < ORDINALS.size()) {
            return ORDINALS.get(number);
        }
        String ending = number % 100 / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
