package org.parley.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.OneLine;

/**
 * What a cell says, as far as it can be compared: a number, or a few words. Prose is not compared.
 *
 * @param value "1200" for "1,200 km"; words in lower case
 * @param unit "km"; that of the header, if the cell has none
 */
record CellValue(String value, String unit) {

    private static final Pattern NUMBER = Pattern
            .compile("([-+−]?\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|[-+−]?\\d+(?:\\.\\d+)?)\\s*(\\S{0,12})");

    private static final Pattern DAY_WORD = Pattern.compile(
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|st|nd|rd|th|q");

    /** So many words at most are a value; more are prose. */
    private static final int MOST_WORDS = 4;

    /** True for "2024", "3 May 2024", "Q1 2024": what has digits, and no letters but those of days and months. */
    static boolean isDayOrNumber(String cell) {
        return cell.chars().anyMatch(Character::isDigit) && Stream.of(cell.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .allMatch(word -> word.isEmpty() || DAY_WORD.matcher(word).matches());
    }

    /** @param unit that of the header */
    static Optional<CellValue> of(String cell, Optional<String> unit) {
        String words = cell.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            String digits = number.group(1).replaceAll("[, \\u00a0\\u202f+]", "").replace('−', '-');
            String own = number.group(2);
            return Optional.of(new CellValue(new BigDecimal(digits).stripTrailingZeros().toPlainString(),
                    own.isEmpty() ? unit.orElse("").toLowerCase(Locale.ROOT) : own));
        }
        boolean isValue = words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.split("\\s+").length <= MOST_WORDS;
        return isValue ? Optional.of(new CellValue(OneLine.of(words), "")) : Optional.empty();
    }
}
