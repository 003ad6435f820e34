package org.parley.extraction.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extraction.text.Tokens;

/**
 * Amounts: "14", "1,800", "2 1/2", "2½", "twenty-four", "a hundred", "half a dozen", "two and a half", "two to three"
 * (the first counts), "a few" (X). The value is a decimal number or X.
 */
final class NumberClass implements TokenClass {

    private static final Set<String> JOINS = Set.of("to", "or", "-", "–");
    private static final Set<String> ROUGHLY = Set.of("odd", "some", "plus");
    private static final String FRACTIONS = "¼½¾";
    private static final List<String> HALF = List.of("and", "a", "half");
    private final Vocabulary words;

    NumberClass(Vocabulary words) {
        this.words = words;
    }

    @Override
    public int length(Tokens tokens, int at, int end) {
        return new Reader(tokens, at, end).read();
    }

    @Override
    public String value(Tokens tokens, int at, int length) {
        Reader reader = new Reader(tokens, at, at + length);
        reader.read();
        double value = reader.value;
        return Double.isNaN(value) ? "X"
                : value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public Set<String> firstWords() {
        Set<String> first = new HashSet<>(Set.of("a", "an", "half", "couple"));
        first.addAll(words.named("NUMBER").orElseThrow().firstWords());
        first.addAll(words.named("VAGUE").orElseThrow().firstWords());
        return first;
    }

    @Override
    public Set<String> innerWords() {
        return Set.of("few", "couple", "number", "of", "and", "a", "an", "half", "-", "–", "to", "or", "/", "¼", "½",
                "¾", "odd", "some", "plus");
    }

    @Override
    public boolean startsWithDigit() {
        return true;
    }

    /** Reads one amount; NaN stands for a vague one. */
    private final class Reader {

        private final Tokens tokens;
        private final int end;
        private final int from;
        private int at;
        private double value;

        Reader(Tokens tokens, int from, int end) {
            this.tokens = tokens;
            this.from = from;
            this.at = from;
            this.end = end;
        }

        int read() {
            if (!amount()) {
                return 0;
            }
            if (at + 1 < end && JOINS.contains(tokens.lower(at))) {
                Reader second = new Reader(tokens, at + 1, end);
                if (second.amount() && !(second.value <= value)) {
                    at = second.at;
                }
            }
            return at - from;
        }

        private boolean amount() {
            boolean found = tokens.isNumber(at) ? digits() : article() || spelled() || vague();
            if (found && at + 1 < end && tokens.first(at) == '-' && ROUGHLY.contains(tokens.lower(at + 1))) {
                at += 2;
            }
            if (found && !Double.isNaN(value)) {
                half();
            }
            return found;
        }

        private boolean digits() {
            String word = tokens.word(at);
            double number = 0;
            double scale = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c == '.' && scale == 0) {
                    scale = 1;
                } else if (c >= '0' && c <= '9') {
                    number = number * 10 + (c - '0');
                    scale *= 10;
                } else if (c != ',') {
                    return false;
                }
            }
            value = scale == 0 ? number : number / scale;
            boolean clock = word.length() == 4 && word.charAt(0) == '0';
            if (clock || word.length() == 4 && scale == 0 && value >= 1800 && value < 2100) {
                return false;
            }
            at++;
            fraction();
            scaled();
            return true;
        }

        /** "66 million". */
        private void scaled() {
            String big = at < end ? words.value("NUMBER", tokens.lower(at)) : null;
            if (big != null && Integer.parseInt(big) >= 100) {
                value *= Integer.parseInt(big);
                at++;
            }
        }

        /** "2½", or "2 1/2", where the fraction is three tokens. */
        private void fraction() {
            int quarters = at < end ? FRACTIONS.indexOf(tokens.first(at)) + 1 : 0;
            if (quarters > 0) {
                value += quarters / 4.0;
                at++;
                return;
            }
            int one = at < end && tokens.lower(at).equals("-") ? at + 1 : at;
            if (one + 2 < end && tokens.first(one + 1) == '/' && tokens.touchesPrevious(one + 1)
                    && tokens.isNumber(one) && tokens.isNumber(one + 2) && tokens.word(one).length() == 1
                    && tokens.word(one + 2).length() == 1 && tokens.first(one + 2) != '0') {
                value += (double) (tokens.first(one) - '0') / (tokens.first(one + 2) - '0');
                at = one + 3;
            }
        }

        /** "a couple of", "a few", "a hundred", "half", "half a dozen". */
        private boolean article() {
            String word = tokens.lower(at);
            String next = at + 1 < end ? tokens.lower(at + 1) : "";
            if (word.equals("half")) {
                return one(0.5, next.equals("a") || next.equals("an") ? 2 : 1);
            }
            if (word.equals("couple") && next.equals("of")) {
                return one(2, 2);
            }
            return (word.equals("a") || word.equals("an")) && afterArticle(next);
        }

        private boolean afterArticle(String next) {
            if (next.equals("few") || next.equals("number")) {
                value = Double.NaN;
                at += 2;
                return next.equals("few") ? hundreds() : of();
            }
            if (next.equals("couple")) {
                one(2, 2);
                of();
                return true;
            }
            if (next.equals("half") && at + 2 < end && tokens.first(at + 2) != '-') {
                return one(0.5, 2);
            }
            String big = next.isEmpty() ? null : words.value("NUMBER", next);
            if (big == null || Integer.parseInt(big) < 100 && !next.equals("dozen")) {
                return false;
            }
            at++;
            return spelled();
        }

        /** A number of so many tokens, times twelve if "dozen" follows. */
        private boolean one(double number, int length) {
            at += length;
            boolean dozen = at < end && tokens.lower(at).equals("dozen");
            at += dozen ? 1 : 0;
            value = dozen ? 12 * number : number;
            return true;
        }

        /** "a few hundred": as vague as without it. */
        private boolean hundreds() {
            String big = at < end ? words.value("NUMBER", tokens.lower(at)) : null;
            at += big != null && Integer.parseInt(big) >= 100 ? 1 : 0;
            return true;
        }

        private boolean of() {
            boolean found = at < end && tokens.lower(at).equals("of");
            at += found ? 1 : 0;
            return found;
        }

        private boolean spelled() {
            double total = 0;
            double group = 0;
            int last = at;
            for (int i = at; i < end; i++) {
                String number = words.value("NUMBER", tokens.lower(i));
                if (number != null) {
                    int n = Integer.parseInt(number);
                    if (n >= 1000) {
                        total += Math.max(group, 1) * n;
                        group = 0;
                    } else {
                        group = n == 100 ? Math.max(group, 1) * 100 : group + n;
                    }
                    last = i + 1;
                } else if (last == at || !(tokens.first(i) == '-' || tokens.lower(i).equals("and") && group >= 100)) {
                    break;
                }
            }
            boolean found = last > at;
            value = total + group;
            at = last;
            return found;
        }

        private boolean vague() {
            boolean found = words.value("VAGUE", tokens.lower(at)) != null;
            value = Double.NaN;
            at += found ? 1 : 0;
            return found && hundreds();
        }

        /** "and a half", also with hyphens. */
        private void half() {
            int next = at;
            for (String word : HALF) {
                next = next < end && tokens.first(next) == '-' ? next + 1 : next;
                if (next >= end || !tokens.lower(next).equals(word)) {
                    return;
                }
                next++;
            }
            value += 0.5;
            at = next;
        }
    }
}
