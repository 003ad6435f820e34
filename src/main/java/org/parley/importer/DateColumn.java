package org.parley.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column of a table. {@code 3/5/2024} alone is two days; where another row of the column has a
 * number above twelve in one place, that place is the day's in all rows.
 */
final class DateColumn {

    private static final Pattern EDTF = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T.*)?)?)?");
    private static final Pattern YEAR_FIRST = Pattern
            .compile("^(\\d{4})(?:[/.](\\d\\d?)[/.]|(\\d\\d))(\\d\\d?)(?: .*)?$");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,? .*)?");
    private static final int MONTHS = 12;

    private final boolean dayFirst;
    private final boolean monthFirst;

    private DateColumn(boolean dayFirst, boolean monthFirst) {
        this.dayFirst = dayFirst;
        this.monthFirst = monthFirst;
    }

    /** The column with these cells. */
    static DateColumn of(List<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(cell);
            if (numbers.matches()) {
                dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
            }
        }
        return new DateColumn(dayFirst, monthFirst);
    }

    /** The date in {@code cell} as EDTF writes it; nothing if it is none, or may be two. */
    Optional<String> edtf(String cell) {
        if (EDTF.matcher(cell).matches()) {
            return Optional.of(cell);
        }
        Matcher numbers = NUMBERS.matcher(cell);
        String plain = YEAR_FIRST.matcher(cell).replaceFirst("$1-$2$3-$4");
        if (numbers.matches() && dayFirst != monthFirst) {
            plain = numbers.group(3) + "-" + numbers.group(dayFirst ? 2 : 1) + "-" + numbers.group(dayFirst ? 1 : 2);
        }
        return WrittenDate.of(plain).map(LocalDate::toString);
    }
}
