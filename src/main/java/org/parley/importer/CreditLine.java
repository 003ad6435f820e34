package org.parley.importer;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line by itself that says who wrote an article or when: {@code By Jane Doe | Published July 3, 2023}.
 *
 * @param authors as written
 * @param published the day of publication, or its month, in EDTF; the day of an update is not taken for it
 * @param modified the day of the last update
 * @param outlet the publisher or agency, where the byline names a known one
 * @param place where it was written: {@code By Jane Doe in Lima}
 * @param inByline true if the line names authors or says "published", so that its date needs no other support
 */
record CreditLine(List<String> authors, Optional<String> published, Optional<LocalDate> modified,
        Optional<String> outlet, Optional<String> place, boolean inByline) {

    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—/-]\\s+|\\t+|\\s*\\|\\s*");
    /** Pages copied without their layout run a year into the time of day after it. */
    private static final Pattern GLUED_YEAR = Pattern.compile("(?<=20\\d\\d)(?=\\d{1,2}:\\d\\d)");
    private static final Pattern GLUED_UPDATE = Pattern.compile("(?<=\\p{Lu}|\\d)(?=Updated )");
    /** A place in capitals behind a date and a time: {@code July 3, 2023 10:15 am - NEW DELHI}. */
    private static final Pattern PLACE_BEHIND = Pattern
            .compile("(.*\\d{4}.*?) [-–] (\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,2})");
    private static final Pattern PLACE_ALONE = Pattern
            .compile("\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,2}(?:, \\p{Lu}[\\p{L}. ]{1,30})?");
    private static final Pattern NAME_AND_ROLE = Pattern
            .compile("(\\p{Lu}\\S+ \\p{Lu}\\S+)(?: in (\\p{Lu}[\\p{L}. ]+?)(?: and agencies)?| (.+))");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("(?:, (?:and )?| and | & )");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:The )?(?:Federal )?(?i:Ministry|Department|Embassy|Government|Council|Office|Secretariat|Authority) (?i:of|for) (?:[\\p{Lu}][\\p{L}’'-]*,?|of|for|and|the| )+");
    private static final int LONGEST_OFFICE = 80;
    /** The number of a press release: {@code Press release 14/2025}. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?: no\\.?)? \\d{1,4}(?:/\\d{2,4})?$");
    private static final String MARKS = "*_[]";
    private static final int MOST_WORDS_OF_A_SECTION = 3;
    private static final Set<String> LABELS = Set.copyOf(Resource.lines(CreditLine.class, "release-labels.txt"));

    /** Nothing is said about the article. */
    static final CreditLine NOTHING = new CreditLine(List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), false);

    /** What {@code line} says, if it is a credit and nothing else. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST || !hasWords(line)) {
            return Optional.empty();
        }
        String words = withoutMarks(line);
        Optional<Dateline> dateline = Dateline.alone(words);
        if (dateline.isPresent()) {
            return dateline
                    .map(found -> new CreditLine(List.of(), found.published().map(LocalDate::toString),
                            Optional.empty(), found.agency(),
                            found.place(), true));
        }
        Matcher behind = PLACE_BEHIND.matcher(words);
        return behind.matches()
                ? parts(behind.group(1)).map(said -> said.and(at(NameShape.inTitleCase(behind.group(2)))))
                : parts(words);
    }

    private static Optional<CreditLine> parts(String line) {
        CreditLine all = NOTHING;
        List<String> names = new ArrayList<>();
        int unknown = 0;
        boolean labelled = false;
        for (String part : SEPARATOR.split(apart(line.strip()))) {
            String words = withoutMarks(part);
            Optional<CreditLine> said = CreditPart.of(words)
                    .or(() -> words.equals(line) ? Optional.empty() : month(words));
            if (said.isPresent()) {
                all = all.and(said.get());
            } else if (!hasWords(words) || !(all.equals(NOTHING) && names.isEmpty()) && CreditPart.isOnlyRole(words)) {
                continue;
            } else if (isLabel(words)) {
                labelled = true;
            } else if (isName(words)) {
                names.add(words);
            } else if (words.split(" ").length <= MOST_WORDS_OF_A_SECTION) {
                unknown++;
            } else {
                return Optional.empty();
            }
        }
        boolean certain = (labelled || all.outlet.isPresent() || all.place.isPresent() || !all.authors.isEmpty())
                && all.published.isPresent();
        return unknown == 0 || certain && unknown == 1 ? named(all, names) : Optional.empty();
    }

    private static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Without signs of emphasis and brackets around the whole. */
    private static String withoutMarks(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (MARKS.indexOf(line.charAt(start)) >= 0 || line.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (MARKS.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return line.substring(start, end);
    }

    /** True if the line only says of what kind the text is: {@code Press release}. */
    static boolean isLabel(String line) {
        String words = withoutMarks(line).toLowerCase(Locale.ROOT);
        String bare = NUMBER_BEHIND.matcher(words).replaceFirst("");
        return LABELS.contains(bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare)
                || words.startsWith("editor: ");
    }

    /** A month by itself, which something else must say is that of publication. */
    static Optional<CreditLine> month(String line) {
        return WrittenDate.month(line).map(month -> on(month, false));
    }

    /** The ministry or other office that the line names and nothing else: {@code Ministry of Trade of Norway}. */
    static Optional<CreditLine> office(String line) {
        return line.length() <= LONGEST_OFFICE && OFFICE.matcher(line).matches()
                ? Optional.of(from(NameShape.inTitleCase(line)))
                : Optional.empty();
    }

    /** A place by itself, in capitals, which something else must say is that of the dateline. */
    static Optional<CreditLine> placeAlone(String line) {
        boolean capitals = line.chars().noneMatch(Character::isLowerCase) && line.length() > 3;
        return capitals && PLACE_ALONE.matcher(line).matches() && !Dateline.isNoPlace(line)
                ? Optional.of(at(NameShape.inTitleCase(line)))
                : Optional.empty();
    }

    private static String apart(String line) {
        return GLUED_UPDATE.matcher(GLUED_YEAR.matcher(line).replaceAll(" ")).replaceAll(" | ");
    }

    /** A name counts where something beside it says that the line is a credit. */
    private static Optional<CreditLine> named(CreditLine line, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(line);
        }
        return line.equals(NOTHING) ? Optional.empty()
                : Optional.of(by(names, Optional.empty(), Optional.empty()).and(line));
    }

    /**
     * Names of two or three words, or one with a role or a place behind it, which something else must say are those of
     * the authors.
     */
    static Optional<CreditLine> nameAlone(String line) {
        List<String> names = List.of(BETWEEN_NAMES.split(line));
        if (names.stream().allMatch(CreditLine::isShortName) && !isLabel(line)) {
            return Optional.of(by(names, Optional.empty(), Optional.empty()));
        }
        Matcher role = NAME_AND_ROLE.matcher(line);
        if (line.length() > LONGEST || !role.matches() || !NameShape.fits(role.group(1))
                || role.group(3) != null && !CreditPart.isRole(role.group(3))) {
            return Optional.empty();
        }
        return Optional.of(by(List.of(role.group(1)), Optional.empty(), Optional.ofNullable(role.group(2))));
    }

    private static boolean isShortName(String name) {
        return isName(name) && name.split(" ").length <= 3;
    }

    /** A particle in small letters that a line begins with is another word: "von Jane Doe". */
    private static boolean isName(String words) {
        return NameShape.fits(words) && !Character.isLowerCase(words.codePointAt(0));
    }

    /** A line that names the authors. */
    static CreditLine by(List<String> names, Optional<String> published, Optional<String> place) {
        return new CreditLine(names.stream().map(NameShape::inTitleCase).toList(), published, Optional.empty(),
                Optional.empty(), place, true);
    }

    /** A line that names who published the article. */
    static CreditLine from(String outlet) {
        return new CreditLine(List.of(), Optional.empty(), Optional.empty(), Optional.of(outlet), Optional.empty(),
                false);
    }

    /** A line that says when the article was published: on a day, or in a month. */
    static CreditLine on(TemporalAccessor when, boolean labelled) {
        return new CreditLine(List.of(), Optional.of(when.toString()), Optional.empty(), Optional.empty(),
                Optional.empty(), labelled);
    }

    /** A line that says on which day the article was last changed. */
    static CreditLine updatedOn(LocalDate day) {
        return new CreditLine(List.of(), Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty(), false);
    }

    /** A line that names where the article was written. */
    static CreditLine at(String place) {
        return new CreditLine(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(place),
                false);
    }

    /** What both say; what this says counts first. */
    CreditLine and(CreditLine more) {
        List<String> all = new ArrayList<>(authors);
        all.addAll(more.authors);
        return new CreditLine(all, published.or(more::published), modified.or(more::modified),
                outlet.or(more::outlet), place.or(more::place), inByline || more.inByline);
    }
}
