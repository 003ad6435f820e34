package org.parley.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line by itself that says who wrote an article or when: {@code By Jane Doe | Published July 3, 2023}.
 *
 * @param authors as written
 * @param published the day of publication; the day of an update is not taken for it
 * @param outlet the publisher or agency, where the byline names a known one
 * @param inByline true if the line names authors or says "published", so that its date needs no other support
 */
record CreditLine(List<String> authors, Optional<LocalDate> published, Optional<String> outlet, boolean inByline) {

    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—/-]\\s+|\\t+|\\s*\\|\\s*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:first )?(?:published|posted|publication date|date)(?:\\s*:\\s*|\\s+on\\s+|\\s+at\\s+|\\s+)(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile("(?:last )?(?:updated|modified)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING_TIME = Pattern.compile("\\d+[ -]min(?:ute)?s?(?: read)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?:(?:written|reported|story|words|reporting) )?by:? +(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_DATE = Pattern
            .compile("(.+?),? +(?:on +)?((?:\\w+day,? +)?\\w+\\.? \\d{1,2}, \\d{4}.*)");

    private static final CreditLine NOTHING = new CreditLine(List.of(), Optional.empty(), Optional.empty(), false);

    /** What {@code line} says, if it is a credit and nothing else. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        CreditLine all = NOTHING;
        for (String part : SEPARATOR.split(line.strip())) {
            Optional<CreditLine> said = part(part);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            all = all.and(said.get());
        }
        return Optional.of(all);
    }

    private CreditLine and(CreditLine more) {
        List<String> all = new ArrayList<>(authors);
        all.addAll(more.authors);
        return new CreditLine(all, published.or(more::published), outlet.or(more::outlet), inByline || more.inByline);
    }

    private static Optional<CreditLine> part(String part) {
        if (UPDATED.matcher(part).matches() || READING_TIME.matcher(part).matches()) {
            return Optional.of(NOTHING);
        }
        if (Agencies.name(part).isPresent()) {
            return Optional.of(new CreditLine(List.of(), Optional.empty(), Agencies.name(part), false));
        }
        Matcher label = PUBLISHED.matcher(part);
        if (label.matches()) {
            return WrittenDate.of(label.group(1)).map(day -> dated(day, true));
        }
        return byline(part).or(() -> WrittenDate.of(part).map(day -> dated(day, false)));
    }

    private static CreditLine dated(LocalDate day, boolean labelled) {
        return new CreditLine(List.of(), Optional.of(day), Optional.empty(), labelled);
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

    private static Optional<CreditLine> names(String names, Optional<LocalDate> published) {
        List<String> authors = new ArrayList<>();
        Optional<String> outlet = Optional.empty();
        for (String name : names.split("\\s*(?:,|;|&|\\band\\b)\\s*")) {
            if (Agencies.name(name).isPresent()) {
                outlet = Agencies.name(name);
            } else if (PersonName.fits(name)) {
                authors.add(name);
            } else if (!name.isEmpty()) {
                return Optional.empty();
            }
        }
        return authors.isEmpty() && outlet.isEmpty() ? Optional.empty()
                : Optional.of(new CreditLine(authors, published, outlet, true));
    }

    /** What the shape of a personal name is, whatever the name. */
    private static final class PersonName {

        private static final int MOST_WORDS = 5;
        private static final List<String> PARTICLES = List.of("de", "da", "di", "del", "della", "van", "von", "der",
                "den",
                "la", "le", "al", "el", "bin", "ibn", "ter", "ten", "dos", "du", "y");
        private static final List<String> NO_NAMES = List.of("the", "of", "or", "in", "on", "a", "an", "for", "to",
                "by",
                "with", "from", "at", "our", "its", "his", "her", "this", "that", "not");

        static boolean fits(String name) {
            String[] words = name.split("\\s+");
            if (words.length < 2 || words.length > MOST_WORDS) {
                return false;
            }
            for (String word : words) {
                if (!isNameWord(word)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isNameWord(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (PARTICLES.contains(lower)) {
                return true;
            }
            return !NO_NAMES.contains(lower) && !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))
                    && word.codePoints().allMatch(c -> Character.isLetter(c) || "-.'’".indexOf(c) >= 0);
        }
    }
}
