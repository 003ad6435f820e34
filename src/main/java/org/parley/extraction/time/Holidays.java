package org.parley.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.text.WordList;

/** The named days of {@code holidays.tsv}, as a token class and as days of a year. */
final class Holidays implements TokenClass {

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> words, String rule) {}

    Holidays() {
        for (String line : WordList.lines(Holidays.class, "holidays.tsv")) {
            String[] fields = line.split("\t+");
            List<String> words = List.of(fields[0].replace("'", " '").split(" "));
            byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Entry(words, fields[1]));
        }
    }

    @Override
    public int length(Tokens tokens, int at, int end) {
        Entry entry = entry(tokens, at, end);
        return entry == null ? 0 : entry.words.size();
    }

    @Override
    public String value(Tokens tokens, int at, int length) {
        return entry(tokens, at, at + length).rule;
    }

    private Entry entry(Tokens tokens, int at, int end) {
        Entry longest = null;
        for (Entry entry : byFirstWord.getOrDefault(tokens.lower(at), List.of())) {
            if (tokens.capitalised(at) && stands(entry, tokens, at, end)
                    && (longest == null || entry.words.size() > longest.words.size())) {
                longest = entry;
            }
        }
        return longest;
    }

    private static boolean stands(Entry entry, Tokens tokens, int at, int end) {
        if (at + entry.words.size() > end) {
            return false;
        }
        for (int i = 0; i < entry.words.size(); i++) {
            if (!tokens.lower(at + i).equals(entry.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    @Override
    public Set<String> innerWords() {
        return byFirstWord.values().stream().flatMap(List::stream).flatMap(entry -> entry.words.stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean startsWithDigit() {
        return false;
    }

    /**
     * The day that a rule of the list gives in {@code year}: {@code 12-25}, {@code 11 4 THURSDAY} (the fourth Thursday
     * of November, −1 the last), {@code easter -2}, {@code election} (the Tuesday after the first Monday of November).
     */
    static LocalDate day(String rule, int year) {
        String[] parts = rule.split(" ");
        if (parts[0].equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(parts[1]));
        }
        if (parts[0].equals("election")) {
            return LocalDate.of(year, 11, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
        }
        if (parts.length == 3) {
            return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2])));
        }
        return LocalDate.parse("%04d-%s".formatted(year, rule));
    }

    /** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int e = (2 * (b % 4) + 2 * (c / 4) + 32);
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (e - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
