package org.parley.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When an article was published, and who says so.
 *
 * @param edtf a date in EDTF, to the day or coarser; {@code XXXX-08-14} where the year is not given
 * @param source where it comes from: {@code metadata file}, {@code dateline}, {@code JSON-LD}, {@code a person} …
 * @param guessed true if it only follows from a place that dates do not always stand in, such as a URL
 */
public record Published(String edtf, String source, boolean guessed) {

    /** The source of a date that a person sets in a library. */
    public static final String PERSON = "a person";

    /** True if a person set it. */
    public boolean isByPerson() {
        return source.equals(PERSON);
    }

    /** True if the date names a day and not its year. */
    public boolean isYearless() {
        return edtf.startsWith("XXXX");
    }

    /** The day, if the date names one with its year. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(edtf.length() > 10 ? edtf.substring(0, 10) : edtf));
        } catch (DateTimeParseException coarser) {
            return Optional.empty();
        }
    }
}
