package org.parley.importer.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.Credits;
import org.parley.importer.Whitespace;

/**
 * Reads who wrote an article and when from what a reader of the page sees between its title and its text: lines that
 * are nothing but a byline or a date, and elements named for one.
 */
final class PageCredits {

    private static final Pattern UPDATED = Pattern.compile("(?:last )?(?:updated|modified)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile("(?i)\\bby\\b");
    private static final Pattern RUNS_ON = Pattern.compile("(?:(?i)\\b(?:by:?|par|von|por)|\\band|\\bon|&|,)$");
    private static final Pattern CONTINUES = Pattern.compile("and\\b|on\\b|&|,");
    /** "By" in several languages, where it is known that the line is a byline. */
    private static final Pattern BY = Pattern
            .compile("^(?:(?:written )?by(?: the)?|(?:(?:propos )?recueillis? )?par|von"
                    + "|por|texto:?|text:?|texte:?|door|af|av)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_NAMES = Set.of("stories", "view", "follow", "twitter", "learn", "more", "read",
            "posts", "articles", "profile", "updated", "published", "release", "date", "newsroom", "desk", "news",
            "logo", "images", "photos");
    private static final Set<String> DRAWINGS = Set.of("svg", "canvas");
    private static final Set<String> PICTURES = Set.of("figure", "figcaption");
    private static final int LONGEST_LINE = 160;
    private static final int LONG_PARAGRAPH = 25;
    /** So many long paragraphs after the title the text has begun. */
    private static final int MOST_PARAGRAPHS = 3;
    private static final int MOST_WORDS_WITH_DATE = 16;
    /** So many lines below the title nobody looks for who wrote the article. */
    private static final int MOST_LINES = 5000;
    private static final int MOST_WORDS_IN_UPDATE = 10;
    private static final int LEVELS_ABOVE = 2;
    private static final int MOST_WORDS_ABOVE = 40;

    private final ElementNames bylines = new ElementNames("bylines.txt");
    private final ElementNames dates = new ElementNames("dates.txt");

    /**
     * What a page shows of its authors and its day.
     *
     * @param authors as written
     * @param modified the day that stands after "updated"
     */
    record Seen(List<String> authors, Optional<Published> published, Optional<Published> modified) {}

    /** The names of elements that hold a day. */
    ElementNames dates() {
        return dates;
    }

    /** What stands after {@code title} or right above it, or at the beginning of the page if it has none. */
    Seen read(Document page, Optional<Element> title) {
        Walk below = new Walk();
        Walk above = new Walk();
        if (title.isPresent()) {
            for (Element at = title.get(); at.parent() != null
                    && below.paragraphs < MOST_PARAGRAPHS; at = at.parent()) {
                at.nextElementSiblings().forEach(below::visit);
            }
            above(title.get()).forEach(above::visit);
        } else {
            below.visit(page.body());
        }
        return new Seen(List.copyOf(below.authors.isEmpty() ? above.authors : below.authors),
                below.published.or(() -> above.published), below.modified.or(() -> above.modified));
    }

    /** What stands before {@code title} in one head with it. */
    private static List<Element> above(Element title) {
        List<Element> found = new ArrayList<>();
        Element at = title;
        for (int i = 0; i < LEVELS_ABOVE && at.parent() != null; i++) {
            Element inner = at;
            found.addAll(at.parent().children().stream().takeWhile(child -> child != inner)
                    .filter(child -> Worths.count(child.text()) <= MOST_WORDS_ABOVE).toList());
            at = at.parent();
        }
        return found;
    }

    /** One way through a page, with what was found on it. */
    private final class Walk {

        private final Set<String> authors = new LinkedHashSet<>();
        private Optional<Published> published = Optional.empty();
        private Optional<Published> modified = Optional.empty();
        private Optional<Element> byline = Optional.empty();
        private int paragraphs;
        private int paragraphsBefore;
        private int lines;

        void visit(Element element) {
            if (paragraphs >= MOST_PARAGRAPHS || lines >= MOST_LINES || !Visibility.isSeen(element)
                    || PICTURES.contains(element.normalName()) || HtmlTable.isData(element)) {
                return;
            }
            lines++;
            String line = Whitespace.squeeze(parted(element));
            if (line.isEmpty() || line.length() <= LONGEST_LINE && (isUpdate(line) || says(element, line))) {
                return;
            }
            if (element.normalName().equals("p") && Worths.count(element.text()) >= LONG_PARAGRAPH) {
                paragraphs++;
                return;
            }
            element.children().forEach(this::visit);
        }

        /** True if the line says nothing but when the article was last changed. */
        private boolean isUpdate(String line) {
            if (!UPDATED.matcher(line).lookingAt() || Worths.count(line) > MOST_WORDS_IN_UPDATE
                    || NAMES.matcher(line).find()) {
                return false;
            }
            modified = modified.or(() -> PageDates.dated(line, "date line", false));
            return modified.isPresent();
        }

        /** The first byline counts, and other names that stand in the same part of the page. */
        private boolean isBesideByline(Element element) {
            return byline.isEmpty()
                    || paragraphs == paragraphsBefore && isByline(element) && (element.parent() == byline.get().parent()
                            || element.parent() == byline.get());
        }

        /** True if the line is a credit, so that its parts need no look. */
        private boolean says(Element element, String line) {
            Metadata credit = Credits.of(line);
            if (credit.authors().isEmpty() && isByline(element)) {
                credit = credit.orElse(Credits.of("By " + withoutPreposition(line)));
            }
            if (isBesideByline(element)) {
                credit.authors().stream().filter(PageCredits::isName).forEach(authors::add);
                byline = authors.isEmpty() ? byline : Optional.of(element);
                paragraphsBefore = paragraphs;
            }
            if (published.isEmpty()) {
                published = credit.published().or(() -> dated(element, line));
            }
            return !credit.authors().isEmpty() || credit.published().isPresent();
        }
    }

    /**
     * The words of {@code element}, with a sign where another part of it begins, unless the words run on. No more of
     * them than show that they are too long for a line.
     */
    private static String parted(Element element) {
        StringBuilder line = new StringBuilder();
        addParts(element, line);
        return line.toString();
    }

    private static void addParts(Element element, StringBuilder line) {
        for (Node node : element.childNodes()) {
            if (line.length() > LONGEST_LINE) {
                return;
            }
            if (node instanceof Element inner && !DRAWINGS.contains(inner.normalName())) {
                addParts(inner, line);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                String next = text.text().strip();
                boolean runsOn = line.isEmpty() || RUNS_ON.matcher(line).find() || CONTINUES.matcher(next).lookingAt();
                line.append(runsOn ? " " : " | ").append(next);
            }
        }
    }

    /** A byline without the word for "by" that it begins with. */
    static String withoutPreposition(String byline) {
        return BY.matcher(byline).replaceFirst("");
    }

    /** True if no word of {@code author} is one of a role or a button. */
    static boolean isName(String author) {
        return !Credits.isRole(author)
                && Stream.of(author.split(" ")).noneMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isByline(Element element) {
        return element.attr("rel").equals("author") || element.attr("itemprop").equals("author")
                || bylines.name(element);
    }

    private Optional<Published> dated(Element element, String line) {
        boolean named = element.normalName().equals("time") || dates.name(element) || PageLines.isDated(line);
        if (!named || Worths.count(line) > MOST_WORDS_WITH_DATE || UPDATED.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        String words = element.hasAttr("datetime") ? element.attr("datetime") : line;
        return PageDates.dated(words, "date line", true);
    }
}
