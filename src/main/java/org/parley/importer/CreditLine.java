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

    /** What {@code line} says, if it is a credit and nothing else. */
    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        Optional<String> outlet = Optional.empty();
        boolean said = false;
        for (String part : SEPARATOR.split(line.strip())) {
            Optional<LocalDate> date = WrittenDate.of(part);
            Matcher label = PUBLISHED.matcher(part);
            Optional<LocalDate> labelled = label.matches() ? WrittenDate.of(label.group(1)) : Optional.empty();
            Optional<Byline> byline = byline(part);
            if (byline.isPresent()) {
                authors.addAll(byline.get().authors());
                outlet = outlet.or(byline.get()::outlet);
                published = published.or(byline.get()::published);
                said = true;
            } else if (labelled.isPresent()) {
                published = labelled;
                said = true;
            } else if (date.isPresent()) {
                published = published.or(() -> date);
            } else if (Agencies.name(part).isPresent()) {
                outlet = outlet.or(() -> Agencies.name(part));
            } else if (!UPDATED.matcher(part).matches() && !READING_TIME.matcher(part).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(new CreditLine(authors, published, outlet, said));
    }

    private record Byline(List<String> authors, Optional<String> outlet, Optional<LocalDate> published) {}

    private static Optional<Byline> byline(String part) {
        Matcher byline = BYLINE.matcher(part);
        if (!byline.matches()) {
            return Optional.empty();
        }
        Matcher dated = TRAILING_DATE.matcher(byline.group(1));
        Optional<LocalDate> published = dated.matches() ? WrittenDate.of(dated.group(2)) : Optional.empty();
        String names = published.isPresent() ? dated.group(1) : byline.group(1);
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
                : Optional.of(new Byline(authors, outlet, published));
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
