package org.parley.importer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline that the first paragraph of a news report begins with: {@code WASHINGTON, Aug 14, 2023 (Reuters) —}. A
 * date
 * without a year is left alone.
 *
 * @param agency the agency in brackets
 * @param published the day, if it is written with its year
 */
record Dateline(Optional<String> agency, Optional<LocalDate> published) {

    private static final int LONGEST = 110;
    /** A place, most often in capitals, perhaps a date, perhaps an agency, and a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’/ -]*(?:, \\p{Lu}[\\p{L}.]*)*?)"
                    + "(?:, (?<date>(?:\\w+day,? )?(?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+)(?:,? \\d{4})?))?"
                    + "(?: ?(?:\\((?<agency>[\\p{L}][\\p{L} ./-]{1,40})\\)|/(?<wire>[\\p{L} -]{2,30})/))?"
                    + " ?(?:[—–]|--| - ).*");

    /** The dateline that {@code paragraph} begins with, if it does. */
    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length())).replaceAll("\\s+", " ");
        Matcher dateline = DATELINE.matcher(start);
        if (!dateline.matches()) {
            return Optional.empty();
        }
        Optional<String> agency = Optional.ofNullable(dateline.group("agency"))
                .or(() -> Optional.ofNullable(dateline.group("wire"))).flatMap(Agencies::name);
        Optional<LocalDate> published = Optional.ofNullable(dateline.group("date")).flatMap(WrittenDate::of);
        return agency.isPresent() || published.isPresent() && isCapitals(dateline.group("place"))
                ? Optional.of(new Dateline(agency, published))
                : Optional.empty();
    }

    private static boolean isCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return city.chars().noneMatch(Character::isLowerCase);
    }
}
