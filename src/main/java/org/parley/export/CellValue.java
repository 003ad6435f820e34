package org.parley.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says, as far as it can be compared: a number, or a few words. Prose is not compared.
 *
 * @param value "1200" for "1,200 km"; words in lower case
 * @param unit "km"; that of the header, if the cell has none
 */
record CellValue(String value, String unit) {

    private static final Pattern NUMBER = Pattern
            .compile("([-+−]?\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|[-+−]?\\d+(?:\\.\\d+)?)\\s*(\\S{0,12})");

    /** So many words at most are a value; more are prose. */
    private static final int MOST_WORDS = 4;

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
        return isValue ? Optional.of(new CellValue(words.replaceAll("\\s+", " "), "")) : Optional.empty();
    }
}
