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

/**
 * A line by itself that says who wrote an article or when: {@code By Jane Doe | Published July 3, 2023}.
 *
 * @param authors as written
 * @param published the day of publication; the day of an update is not taken for it
 * @param outlet the publisher or agency, where the byline names a known one
 * @param place where it was written: {@code By Jane Doe in Lima}
 * @param inByline true if the line names authors or says "published", so that its date needs no other support
 */
record CreditLine(List<String> authors, Optional<LocalDate> published, Optional<String> outlet, Optional<String> place,
        boolean inByline) {

    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—/-]\\s+|\\t+|\\s*\\|\\s*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:first )?(?:published|posted|publication date|date)(?:\\s*:\\s*|\\s+on\\s+|\\s+at\\s+|\\s+)(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile("(?:last )?(?:updated?|modified)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING_TIME = Pattern.compile("\\d+[ -]min(?:ute)?s?(?: read)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?:(?:written|reported|story|words|reporting) )?by:? +(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_DATE = Pattern
            .compile("(.+?),? +(?:on +)?((?:\\w+day,? +)?\\w+\\.? \\d{1,2}, \\d{4}.*)");

    private static final Pattern PUBLISHED_BY = Pattern.compile("(.+\\d{4}.*?),? +by +(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_IN = Pattern.compile("(.+?) in (\\p{Lu}[\\p{L}. ]+)");
    /** Pages copied without their layout run a year into the time of day after it. */
    private static final Pattern GLUED_YEAR = Pattern.compile("(?<=20\\d\\d)(?=\\d{1,2}:\\d\\d)");
    private static final Pattern GLUED_UPDATE = Pattern.compile("(?<=\\p{Lu}|\\d)(?=Updated )");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}. ]{1,30}");
    private static final Set<String> ROLES = Set.copyOf(Resource.lines(CreditLine.class, "author-roles.txt"));

    private static final CreditLine NOTHING = new CreditLine(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), false);

    /** What {@code line} says, if it is a credit and nothing else. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        CreditLine all = NOTHING;
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(apart(line.strip()))) {
            Optional<CreditLine> said = part(part);
            if (said.isPresent()) {
                all = all.and(said.get());
            } else if (PersonName.fits(part)) {
                names.add(part);
            } else {
                return Optional.empty();
            }
        }
        return named(all, names);
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

    /** A line that is a name of two or three words, which something else must say is that of the author. */
    static Optional<CreditLine> nameAlone(String line) {
        return PersonName.fits(line) && line.split(" ").length <= 3
                ? Optional.of(by(List.of(line), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static CreditLine by(List<String> names, Optional<LocalDate> published, Optional<String> place) {
        return new CreditLine(names.stream().map(PersonName::inTitleCase).toList(), published, Optional.empty(), place,
                true);
    }

    private CreditLine and(CreditLine more) {
        List<String> all = new ArrayList<>(authors);
        all.addAll(more.authors);
        return new CreditLine(all, published.or(more::published), outlet.or(more::outlet), place.or(more::place),
                inByline || more.inByline);
    }

    private static Optional<CreditLine> part(String part) {
        if (UPDATED.matcher(part).matches() || READING_TIME.matcher(part).matches()) {
            return Optional.of(NOTHING);
        }
        Matcher by = PUBLISHED_BY.matcher(part);
        if (by.matches()) {
            Optional<CreditLine> when = part(by.group(1)).filter(said -> said.published.isPresent());
            return when.flatMap(said -> names(by.group(2), said.published));
        }
        Matcher label = PUBLISHED.matcher(part);
        if (label.matches()) {
            return WrittenDate.of(label.group(1)).map(day -> dated(day, true));
        }
        return agency(part).or(() -> byline(part)).or(() -> WrittenDate.of(part).map(day -> dated(day, false)))
                .or(() -> withRole(part));
    }

    /** {@code Reuters} or {@code AFP, Lima}. */
    private static Optional<CreditLine> agency(String part) {
        int comma = part.indexOf(',');
        Optional<String> place = comma < 0 ? Optional.empty() : Optional.of(part.substring(comma + 1).strip());
        boolean plain = place.isEmpty() || PLACE.matcher(place.get()).matches();
        return Agencies.name(comma < 0 ? part : part.substring(0, comma)).filter(_ -> plain)
                .map(name -> new CreditLine(List.of(), Optional.empty(), Optional.of(name), place, false));
    }

    /** {@code Jane Doe, Foreign Affairs Editor}. */
    private static Optional<CreditLine> withRole(String part) {
        int comma = part.indexOf(',');
        return comma > 0 && isRole(part.substring(comma + 1)) && PersonName.fits(part.substring(0, comma))
                ? Optional.of(by(List.of(part.substring(0, comma)), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isRole(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("[\\s/-]+")).anyMatch(ROLES::contains);
    }

    private static CreditLine dated(LocalDate day, boolean labelled) {
        return new CreditLine(List.of(), Optional.of(day), Optional.empty(), Optional.empty(), labelled);
    }

    private static Optional<CreditLine> byline(String part) {
        Matcher byline = BYLINE.matcher(part);
        if (!byline.matches()) {
            return Optional.empty();
        }
        Matcher dated = TRAILING_DATE.matcher(byline.group(1));
        Optional<LocalDate> published = dated.matches() ? WrittenDate.of(dated.group(2)) : Optional.empty();
        return names(published.isPresent() ? dated.group(1) : byline.group(1), published);
    }

    private static Optional<CreditLine> names(String words, Optional<LocalDate> published) {
        Matcher in = WRITTEN_IN.matcher(words);
        Optional<String> place = in.matches() ? Optional.of(in.group(2).strip()) : Optional.empty();
        List<String> authors = new ArrayList<>();
        Optional<String> outlet = Optional.empty();
        for (String name : (in.matches() ? in.group(1) : words).split("\\s*(?:,|;|&|\\band\\b)\\s*")) {
            if (Agencies.name(name).isPresent()) {
                outlet = Agencies.name(name);
            } else if (PersonName.fits(name) && !isRole(name)) {
                authors.add(name);
            } else if (!name.isEmpty() && !isRole(name)) {
                return Optional.empty();
            }
        }
        return authors.isEmpty() && outlet.isEmpty() && !isRole(words) ? Optional.empty()
                : Optional.of(by(authors, published, place)
                        .and(new CreditLine(List.of(), Optional.empty(), outlet, Optional.empty(), true)));
    }
}
