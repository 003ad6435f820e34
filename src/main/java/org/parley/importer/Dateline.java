package org.parley.importer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dateline that the first paragraph of a news report begins with: {@code WASHINGTON, Aug 14, 2023 (Reuters) —}.
 *
 * @param place as it is written, with small letters where all are capitals, if it is named
 * @param agency the agency in brackets
 * @param published the day, if it is written with its year
 * @param yearless the day, if it is written without its year
 */
record Dateline(Optional<String> place, Optional<String> agency, Optional<LocalDate> published,
        Optional<MonthDay> yearless) {

    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE = 40;
    /** Shorter words in capitals before a dash are more often an abbreviation than a place. */
    private static final int SHORTEST_BARE_PLACE = 4;
    private static final Set<String> NO_PLACES = Set.copyOf(Resource.lines(Dateline.class, "no-datelines.txt"));
    /** Some sites begin their articles with their own name: {@code TRIBUNE.COM - The ministers …}. */
    private static final Pattern SITE = Pattern.compile("\\p{L}{3}\\.(?i:com|net|org|info|id|co)$");
    private static final String DATE = "(?:\\w+day,? )?(?:\\p{L}+\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? \\p{L}+)(?:,? \\d{4})?";
    private static final String AGENCY = "[\\p{L}][\\p{L} ./-]{1,40}";
    private static final String DASH = "[—–_]|--| - |\\.- ?";
    /** A place, most often in capitals, perhaps a date, and an agency or a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L}.'’/ -]*(?:, \\p{Lu}[\\p{L}. ]*?)*?)(?:(?:[,.]?| [—–-]) (?<date>" + DATE + "))?"
                    + "(?:(?:\\.? ?(?:\\((?<agency>" + AGENCY + ")\\)|/(?<wire>[\\p{L}\\d -]{2,30})/)\\.?:?"
                    + "(?: (?<later>\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+\\.? \\d{1,2}, \\d{4}))?)?"
                    + " ?(?<dash>" + DASH + ")| (?:\\((?<named>" + AGENCY + ")\\)|/(?<tass>[\\p{L}\\d -]{2,30})/)[.:]?"
                    + "(?= \\p{Lu}))(?<rest>.*)");
    /** Two letters behind a city: {@code BOSTON, MA}. */
    private static final Pattern STATE = Pattern.compile(" \\p{Lu}{2}");
    /** A word in small letters that no name of a place has: a caption, with its agency behind it. */
    private static final Pattern SENTENCE = Pattern
            .compile(" (?!(?:and|of|the|de|da|do|du|del|la|le|les|el|al|am|an|der|sur|upon|in)\\b)\\p{Ll}");
    /** {@code Lima, Aug 14, Kyodo -}, {@code Lima, IRNA –}. */
    private static final Pattern AGENCY_LAST = Pattern
            .compile("(?<place>\\p{Lu}[\\p{L}.'’/ -]{1,30}), (?:(?<date>" + DATE
                    + "), )?(?<agency>\\p{Lu}[\\p{L} -]{1,20}?)(?: ?(?:" + DASH + ") ?|\\. )(?=[\\p{Lu}\"“]).*");
    /** {@code LIMA, 14 August 2023. The president …}: a whole date needs no dash. */
    private static final Pattern STOPPED = Pattern
            .compile("(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, \\p{Lu}[\\p{L} ]*)?),? "
                    + "(?<date>" + DATE + ")[.:] (?=[\\p{Lu}\"“]).*");
    /** {@code (Reuters) -}, {@code TASS, August 12.}: no place. */
    private static final Pattern NO_PLACE = Pattern.compile("(?:\\((?<agency>" + AGENCY + ")\\) ?(?:" + DASH
            + ") ?|(?<first>\\p{Lu}[\\p{L} -]{1,20}), (?<date>" + DATE + ")\\. )(?<rest>[\\p{Lu}\"“].*)");

    /** The dateline that {@code paragraph} begins with, if it does. */
    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length())).replaceAll("\\s+", " ")
                .replaceFirst("(\\d)\\. /", "$1 /");
        Matcher last = AGENCY_LAST.matcher(start);
        Optional<String> named = last.matches() ? Agencies.name(last.group("agency")) : Optional.empty();
        if (named.isPresent()) {
            return Optional.of(new Dateline(Optional.of(inTitleCase(last.group("place"))), named, day(last, "date"),
                    yearless(last)));
        }
        Matcher stopped = STOPPED.matcher(start);
        Optional<LocalDate> whole = stopped.matches() ? day(stopped, "date") : Optional.empty();
        if (whole.isPresent()) {
            return Optional.of(new Dateline(Optional.of(inTitleCase(stopped.group("place"))), Optional.empty(), whole,
                    Optional.empty()));
        }
        Matcher dateline = DATELINE.matcher(start);
        if (!dateline.matches() || dateline.group("place").length() > LONGEST_PLACE
                || SENTENCE.matcher(dateline.group("place")).find()
                || Agencies.name(dateline.group("place").replaceFirst(" -$", "")).isPresent()
                || WrittenDate.isWeekday(dateline.group("place"))) {
            return withoutPlace(start);
        }
        Optional<String> agency = Stream.of("agency", "wire", "named", "tass").map(dateline::group)
                .filter(Objects::nonNull).findFirst().flatMap(Agencies::name);
        Optional<LocalDate> published = day(dateline, "date").or(() -> day(dateline, "later"));
        boolean undated = dateline.group("date") == null;
        String place = withoutStop(dateline.group("place").strip());
        boolean dated = !undated && (isCapitals(place) || published.isPresent() && isDashed(dateline));
        return agency.isPresent() || dated || undated && isBare(place, dateline)
                ? Optional.of(new Dateline(Optional.of(inTitleCase(place)), agency, published, yearless(dateline)))
                : withoutPlace(start);
    }

    private static Optional<Dateline> withoutPlace(String start) {
        Matcher dateline = NO_PLACE.matcher(start);
        if (!dateline.matches()) {
            return Optional.empty();
        }
        String agency = dateline.group("agency") == null ? dateline.group("first") : dateline.group("agency");
        Optional<Dateline> rest = of(start.substring(dateline.start("rest")));
        return Agencies.name(agency).map(name -> new Dateline(rest.flatMap(Dateline::place), Optional.of(name),
                day(dateline, "date").or(() -> rest.flatMap(Dateline::published)),
                yearless(dateline).or(() -> rest.flatMap(Dateline::yearless))));
    }

    private static Optional<LocalDate> day(Matcher dateline, String group) {
        return Optional.ofNullable(dateline.group(group)).flatMap(WrittenDate::of);
    }

    private static Optional<MonthDay> yearless(Matcher dateline) {
        return Optional.ofNullable(dateline.group("date")).flatMap(WrittenDate::withoutYear);
    }

    private static String withoutStop(String place) {
        return place.endsWith(".") && place.indexOf('.') == place.length() - 1 ? place.substring(0, place.length() - 1)
                : place;
    }

    /** The dateline that {@code line} is, if it names an agency or a whole date and stands by itself. */
    static Optional<Dateline> alone(String line) {
        if (line.length() >= LONGEST || line.isEmpty()) {
            return Optional.empty();
        }
        boolean bracketed = line.endsWith(")") || line.endsWith("/");
        boolean named = bracketed || line.chars().anyMatch(Character::isDigit)
                && Agencies.name(line.substring(line.lastIndexOf(',') + 1)).isPresent();
        return named ? of(line + (bracketed ? " The" : " — The"))
                .filter(found -> found.agency.isPresent() && found.place.isPresent()) : Optional.empty();
    }

    /** True if {@code words} are in capitals and are known to be no place. */
    static boolean isNoPlace(String words) {
        return NO_PLACES.contains(words) || SITE.matcher(words).find();
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
            String name = STATE.matcher(part).matches() ? part.strip() : NameShape.inTitleCase(part.strip());
            words.append(part.startsWith(" ") ? " " : "").append(name);
        }
        return words.toString();
    }

    /** {@code WASHINGTON — The president …}: capitals, a dash, and a sentence that begins after it. */
    private static boolean isBare(String place, Matcher dateline) {
        String rest = dateline.group("rest").strip();
        return dateline.group("dash") != null && isCapitals(place) && place.length() >= SHORTEST_BARE_PLACE
                && !isNoPlace(place) && !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0))
                && place.chars().noneMatch(Character::isDigit);
    }

    /** True if a dash stands there and a sentence begins behind it. */
    private static boolean isDashed(Matcher dateline) {
        String rest = dateline.group("rest").strip();
        return dateline.group("dash") != null && !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    }

    private static boolean isCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return city.chars().noneMatch(Character::isLowerCase);
    }
}
