package org.parley.importer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dateline that the first paragraph of a news report begins with: {@code WASHINGTON, Aug 14, 2023 (Reuters) —}. A
 * date without a year is left alone.
 *
 * @param place as it is written, with small letters where all are capitals
 * @param agency the agency in brackets
 * @param published the day, if it is written with its year
 */
record Dateline(String place, Optional<String> agency, Optional<LocalDate> published) {

    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE = 40;
    /** Shorter words in capitals before a dash are more often an abbreviation than a place. */
    private static final int SHORTEST_BARE_PLACE = 4;
    private static final Set<String> NO_PLACES = Set.copyOf(Resource.lines(Dateline.class, "no-datelines.txt"));
    /** A place, most often in capitals, perhaps a date, and an agency or a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’/ -]*(?:, \\p{Lu}[\\p{L}. ]*?)*?)"
                    + "(?:,? (?<date>(?:\\w+day,? )?(?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+)(?:,? \\d{4})?))?"
                    + "(?:(?:\\.? ?(?:\\((?<agency>[\\p{L}][\\p{L} ./-]{1,40})\\)|/(?<wire>[\\p{L} -]{2,30})/)\\.?:?)?"
                    + " ?(?<dash>[—–_]|--| - )| (?:\\((?<named>[\\p{L}][\\p{L} ./-]{1,40})\\)|/(?<tass>[\\p{L} -]{2,30})/)[.:]?"
                    + "(?= \\p{Lu}))(?<rest>.*)");

    /** The dateline that {@code paragraph} begins with, if it does. */
    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length())).replaceAll("\\s+", " ")
                .replaceFirst("(\\d)\\. /", "$1 /");
        Matcher dateline = DATELINE.matcher(start);
        if (!dateline.matches() || dateline.group("place").length() > LONGEST_PLACE) {
            return Optional.empty();
        }
        Optional<String> agency = Stream.of("agency", "wire", "named", "tass").map(dateline::group)
                .filter(Objects::nonNull).findFirst().flatMap(Agencies::name);
        Optional<String> date = Optional.ofNullable(dateline.group("date"));
        String place = dateline.group("place").strip();
        boolean dated = date.isPresent() && (isCapitals(place) || isDashed(dateline) && date.flatMap(WrittenDate::of)
                .isPresent());
        return agency.isPresent() || dated || date.isEmpty() && isBare(place, dateline)
                ? Optional.of(new Dateline(inTitleCase(place), agency, date.flatMap(WrittenDate::of)))
                : Optional.empty();
    }

    /** True if {@code line} is a dateline and nothing more: {@code HAVANA (AP) —}. */
    static boolean isAlone(String line) {
        Matcher dateline = line.length() < LONGEST ? DATELINE.matcher(line + " ") : null;
        return dateline != null && dateline.matches() && dateline.group("rest").isBlank()
                && isCapitals(dateline.group("place"));
    }

    private static String inTitleCase(String place) {
        StringBuilder words = new StringBuilder();
        for (String part : place.split("(?<=[,/])|(?=[,/])")) {
            String name = PersonName.inTitleCase(part.strip());
            words.append(part.startsWith(" ") ? " " : "").append(name);
        }
        return words.toString();
    }

    /** {@code WASHINGTON — The president …}: capitals, a dash, and a sentence that begins after it. */
    private static boolean isBare(String place, Matcher dateline) {
        String rest = dateline.group("rest").strip();
        return dateline.group("dash") != null && isCapitals(place) && place.length() >= SHORTEST_BARE_PLACE
                && !NO_PLACES.contains(place) && !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0))
                && place.chars().noneMatch(Character::isDigit);
    }

    /** {@code Lima, August 8, 2025 — }: a long dash behind a whole date, whatever the letters of the place. */
    private static boolean isDashed(Matcher dateline) {
        String dash = dateline.group("dash");
        return dash != null && (dash.equals("—") || dash.equals("--"));
    }

    private static boolean isCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return city.chars().noneMatch(Character::isLowerCase);
    }
}
