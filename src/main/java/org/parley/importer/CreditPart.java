package org.parley.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one part of a credit line: a byline, a date with or without its label, an agency, a place with a date. */
final class CreditPart {

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:first )?(?:published|posted|issued|released|publication date|release date|date|for immediate release)"
                    + "(?:\\s*[:–—-]\\s*|\\s+(?:on:?|at|in)\\s+|\\s+)(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile(
            "(?:last )?(?:updated?|modified)\\b(?! \\d+-)(?: on)?:?\\s*((?=.*\\d|an? (?:hour|minute|day)|just now|today|yesterday|$).{0,60})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING_TIME = Pattern.compile("(?:reading time:? *)?\\d+[ -]min(?:ute)?s?(?: read)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?:updated (?:at )?)?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?"
                    + "|\\d{1,2} ?(?:m|min|mins|minutes?|h|hrs?|hours?|d|days?) ago",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern
            .compile("(?:(?:(?:written|reported|story|words|reporting) )?by:? +|author: *)(.+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_DATE = Pattern
            .compile("(.+?),? +(?:on +)?((?:\\d{1,2}:\\d\\d ?[ap]\\.?m\\.?,? +)?"
                    + "(?:(?:\\w+day|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\.?,? +)?\\w+\\.? \\d{1,2}, \\d{4}.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_AND_AGENCY = Pattern.compile("(.+\\d{4}.*?) \\((.{2,40})\\)");
    /** Where the article stood in print: {@code ; A01}, {@code ; Page B3}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("; (?:Page )?\\p{Lu}{1,2}\\d{1,3}$");
    private static final Pattern PUBLISHED_BY = Pattern.compile("(.+\\d{4}.*?),? +by +(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_IN = Pattern.compile("(.+?) in (\\p{Lu}[\\p{L}. ]+?)(?: and agencies)?");
    private static final Pattern REPORTED_FROM = Pattern
            .compile("Reporting from (\\p{Lu}[\\p{L}.]*(?:,? \\p{Lu}[\\p{L}.]*){0,3})");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}. ]{1,30}");
    private static final Pattern DATED_PLACE = Pattern
            .compile("(\\p{Lu}[\\p{L}.’' -]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,30})?), (.*\\d.*)");
    /** A day behind a place in capitals: the dateline alone on its line. */
    private static final Pattern YEARLESS = Pattern
            .compile("\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}");
    /** Symbols of documents of the United Nations: {@code S/RES/2728}, {@code SG/SM/100/Rev.1}. */
    private static final Pattern SYMBOL = Pattern
            .compile("\\p{Lu}{1,6}(?:/[\\p{Lu}\\d.]{1,8}){0,3}/\\d{1,5}(?:/Rev\\.\\d)?");
    /** The section of the site behind the day: {@code 3 July 2023 Posted in Speeches}. */
    private static final Pattern POSTED_IN = Pattern
            .compile("(.+\\d{4}.*?),? +(?:posted|filed|published) (?:in|under):? .{1,60}", Pattern.CASE_INSENSITIVE);
    /** An issue of a journal: {@code Review of Trade, Issue 26, Nov 2023}. */
    private static final Pattern ISSUE = Pattern
            .compile("(?:.{1,40} )?(?:Issue|Volume|Vol\\.)(?: \\d{1,4}[,;:|(]?|[,;:|(])"
                    + " (.{0,25}\\b(?:19|20)\\d\\d)\\)?(?:[:,] ?\\d+[–-]\\d+)?", Pattern.CASE_INSENSITIVE);
    /** A day and where the text comes from, as Chinese sites have it. */
    private static final Pattern WITH_SOURCE = Pattern.compile("(.{8,30}?)\\s*来源 ?[:：] ?(\\p{IsHan}{2,20})");
    private static final List<String> STAFF = List.of(" staff", " bureau", " desk", " correspondent", " correspondents",
            " staff writer", " news desk", " web desk");
    private static final Set<String> ROLES = Set.copyOf(Resource.lines(CreditLine.class, "author-roles.txt"));
    private static final int LONGEST_AGENCY = 4;
    private static final int MOST_WORDS_OF_A_ROLE = 4;

    private CreditPart() {}

    /** What {@code part} says, if it is a credit. */
    static Optional<CreditLine> of(String part) {
        if (saysNothing(part)) {
            return Optional.of(CreditLine.NOTHING);
        }
        Matcher updated = UPDATED.matcher(part);
        if (updated.matches()) {
            return Optional.of(WrittenDate.of(updated.group(1)).map(CreditLine::updatedOn).orElse(CreditLine.NOTHING));
        }
        Matcher by = PUBLISHED_BY.matcher(part);
        if (by.matches()) {
            Optional<CreditLine> when = of(by.group(1)).filter(said -> said.published().isPresent());
            return when.flatMap(said -> names(by.group(2), said.published()));
        }
        Matcher source = WITH_SOURCE.matcher(part);
        if (source.matches()) {
            return WrittenDate.of(source.group(1))
                    .map(day -> CreditLine.on(day, false).and(CreditLine.from(source.group(2))));
        }
        Matcher section = POSTED_IN.matcher(part);
        if (section.matches()) {
            return WrittenDate.of(section.group(1)).map(day -> CreditLine.on(day, true));
        }
        Matcher label = PUBLISHED.matcher(part);
        if (label.matches()) {
            return WrittenDate.of(label.group(1)).map(day -> CreditLine.on(day, true))
                    .or(() -> WrittenDate.month(label.group(1)).map(month -> CreditLine.on(month, true)));
        }
        Matcher issue = ISSUE.matcher(part);
        if (issue.matches()) {
            return Optional.of(WrittenDate.month(issue.group(1)).map(month -> CreditLine.on(month, true))
                    .orElse(CreditLine.NOTHING));
        }
        Matcher from = REPORTED_FROM.matcher(part);
        if (from.matches()) {
            return Optional.of(CreditLine.at(from.group(1)));
        }
        return agency(part).or(() -> byline(part)).or(() -> WrittenDate.of(part).map(day -> CreditLine.on(day, false)))
                .or(() -> withRole(part)).or(() -> datedPlace(part)).or(() -> besideDay(part));
    }

    /** {@code July 3, 2023 (Reuters)} and {@code Reuters Staff Writer Monday, July 3, 2023; A01}. */
    private static Optional<CreditLine> besideDay(String part) {
        Matcher agency = DAY_AND_AGENCY.matcher(part);
        if (agency.matches()) {
            return agencyName(agency.group(2)).flatMap(name -> WrittenDate.of(agency.group(1))
                    .map(day -> CreditLine.on(day, true).and(CreditLine.from(name))));
        }
        Matcher dated = TRAILING_DATE.matcher(PAGE_NUMBER.matcher(part).replaceFirst(""));
        if (!dated.matches() || !isOnlyRole(dated.group(1))) {
            return Optional.empty();
        }
        CreditLine from = agencyName(dated.group(1)).map(CreditLine::from).orElse(CreditLine.NOTHING);
        return WrittenDate.of(dated.group(2)).map(day -> CreditLine.on(day, true).and(from));
    }

    static boolean isTimeOfDay(String part) {
        return TIME_OF_DAY.matcher(part).matches();
    }

    private static boolean saysNothing(String part) {
        return READING_TIME.matcher(part).matches() || isTimeOfDay(part) || SYMBOL.matcher(part).matches();
    }

    /** {@code Lima, 15 August 2025}. */
    private static Optional<CreditLine> datedPlace(String part) {
        Matcher dated = DATED_PLACE.matcher(part);
        if (dated.matches() && YEARLESS.matcher(dated.group(2)).matches()
                && dated.group(1).chars().noneMatch(Character::isLowerCase)) {
            return Optional.of(CreditLine.at(NameShape.inTitleCase(dated.group(1))));
        }
        return dated.matches() && !WrittenDate.isWeekday(dated.group(1))
                ? WrittenDate.of(dated.group(2)).map(day -> CreditLine.on(day, true).and(CreditLine.at(dated.group(1))))
                : Optional.empty();
    }

    /** {@code Reuters}, {@code AFP, Lima} or {@code AFP, Lima, 3 May 2021}. */
    private static Optional<CreditLine> agency(String part) {
        int comma = part.indexOf(',');
        Optional<CreditLine> agency = agencyName(comma < 0 ? part : part.substring(0, comma)).map(CreditLine::from);
        if (comma < 0 || agency.isEmpty()) {
            return agency;
        }
        String rest = part.substring(comma + 1).strip();
        return PLACE.matcher(rest).matches() ? agency.map(name -> name.and(CreditLine.at(rest)))
                : datedPlace(rest).flatMap(dated -> agency.map(name -> name.and(dated)));
    }

    /** The agency that {@code words} name, also where they name its staff: "Reuters Staff". */
    private static Optional<String> agencyName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Agencies.name(words).or(() -> STAFF.stream().filter(lower::endsWith).findFirst()
                .flatMap(staff -> Agencies.name(words.substring(0, words.length() - staff.length()))));
    }

    /** {@code Jane Doe, Foreign Affairs Editor} or {@code Jane Doe, Associated Press}. */
    private static Optional<CreditLine> withRole(String part) {
        int comma = part.indexOf(',');
        Optional<String> agency = agencyName(part.substring(comma + 1).strip());
        if (comma > 0 && agency.isPresent() && NameShape.fits(part.substring(0, comma))) {
            return names(part, Optional.empty());
        }
        return comma > 0 && isRole(part.substring(comma + 1)) && NameShape.fits(part.substring(0, comma))
                ? Optional.of(CreditLine.by(List.of(part.substring(0, comma)), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** True if one of the words says what somebody is. */
    static boolean isRole(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("[\\s/-]+")).anyMatch(ROLES::contains);
    }

    /** True for a few words that end in what somebody is: {@code Diplomatic correspondent}. */
    static boolean isOnlyRole(String words) {
        String[] parts = words.split(" ");
        return parts.length <= MOST_WORDS_OF_A_ROLE && isRole(parts[parts.length - 1]);
    }

    private static Optional<CreditLine> byline(String part) {
        Matcher byline = BYLINE.matcher(part);
        if (!byline.matches()) {
            return Optional.empty();
        }
        Matcher dated = TRAILING_DATE.matcher(byline.group(1));
        Optional<String> published = dated.matches() ? WrittenDate.of(dated.group(2)).map(LocalDate::toString)
                : Optional.empty();
        return names(published.isPresent() ? dated.group(1) : byline.group(1), published);
    }

    private static Optional<CreditLine> names(String words, Optional<String> published) {
        Matcher in = WRITTEN_IN.matcher(words);
        Optional<String> place = in.matches() ? Optional.of(in.group(2).strip()) : Optional.empty();
        List<String> authors = new ArrayList<>();
        Optional<String> outlet = Optional.empty();
        for (String written : (in.matches() ? in.group(1) : words).split("(?i)\\s*(?:,|;|&|\\band\\b)\\s*")) {
            int agency = startOfAgency(written);
            String name = written.substring(0, agency).strip();
            outlet = outlet.or(() -> agencyName(written.substring(agency).strip()));
            if (NameShape.fits(name) && !isRole(name)) {
                authors.add(name);
            } else if (outlet.isPresent() && place.isEmpty() && PLACE.matcher(name).matches()) {
                place = Optional.of(name);
            } else if (!name.isEmpty() && !isRole(name)) {
                return Optional.empty();
            }
        }
        return authors.isEmpty() && outlet.isEmpty() && !isRole(words) ? Optional.empty()
                : Optional.of(CreditLine.by(authors, published, place)
                        .and(outlet.map(CreditLine::from).orElse(CreditLine.NOTHING)));
    }

    /** Where the name of an agency begins that {@code words} end in: "Jane Doe Associated Press". */
    private static int startOfAgency(String words) {
        int start = 0;
        for (int i = 0; start >= 0 && i <= LONGEST_AGENCY; i++) {
            if (agencyName(words.substring(start).strip()).isPresent()) {
                return start;
            }
            start = words.indexOf(' ', start + 1);
        }
        return words.length();
    }
}
