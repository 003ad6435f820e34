package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.parley.article.Metadata;
import org.parley.importer.Credits;
import org.parley.importer.Furniture;
import org.parley.importer.Whitespace;

/** Takes out of the article's element what stands in it and is not the article: teasers, share bars, its own title. */
final class BodyCleaner {

    private static final Set<String> CONTAINERS = Set.of("div", "section", "ul", "ol", "dl", "table", "header",
            "article", "figure", "p", "span");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");
    /** A link to a place in the page itself leads to no other article. */
    private static final Evaluator LINKS = QueryParser.parse("a[href]:not([href^=#])");
    private static final double LINKED = 0.4;
    private static final int TEASER_WORDS = 70;
    /** Below a line that leads to others a teaser may be longer. */
    private static final int LONGEST_TEASER = 150;
    /** So far into a part the heading of a teaser is looked for. */
    private static final int TEASER_ELEMENTS = 500;
    private static final Set<String> LINES = Set.of("p", "div");
    private static final Evaluator PARTS = QueryParser.parse("td, th, li, dd");
    private static final int MOST_AT_END = 2;
    private static final double SAME_TITLE = 0.75;
    /** A shorter line may have the words of the title by chance. */
    private static final int LONG_TITLE = 4;
    private static final int LONG_LINK = 25;
    private static final int SHORT_SENTENCE = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。؟][\"'”’»)\\]]*\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\d{1,3}|[A-Z])[.)]\\s");
    private static final int LEAST_NAMED = 2;
    private static final int MOST_BESIDE_NAMES = 4;
    private static final double MOST_LINKS = 0.5;
    /** A paragraph of so many words is the article itself, and what follows is no head of the page any more. */
    private static final int FIRST_PROSE = 25;
    /** A head has at most so many lines, if no such paragraph follows it: the article may be a table or a list. */
    private static final int MOST_LINES_IN_HEAD = 1000;

    private final Asides asides;
    private final PageLines lines;
    private final Optional<String> title;
    private final int titleWords;
    private final Set<String> names;
    private final AuthorNote authorNote;
    private boolean inHead = true;
    private int linesInHead;
    /** A part with more words than this is not set aside for its links. */
    private double most;

    /**
     * @param metadata what is known of the article: lines that only repeat it are not its text
     * @param lines what short lines of pages say
     */
    BodyCleaner(Asides asides, Metadata metadata, PageLines lines) {
        this.asides = asides;
        this.lines = lines;
        this.title = metadata.title().map(PageWords::line);
        this.titleWords = title.map(Worths::count).orElse(0);
        this.authorNote = new AuthorNote(metadata.authors());
        this.names = Stream.concat(metadata.authors().stream(), metadata.outlet().stream())
                .flatMap(PageWords::in).collect(Collectors.toSet());
    }

    /** @param stated what the page says is the text of its article */
    void clean(Element body, StatedBody stated) {
        Worths worths = new Worths(body);
        most = worths.of(body).words() * MOST_LINKS;
        clean(body, worths);
        List<Element> leaves = new ArrayList<>();
        collectLeaves(body, leaves);
        stated.after(leaves).forEach(leaf -> asides.take(leaf, "after the article"));
        takeHeadingsAtEnd(leaves);
    }

    /**
     * Takes the last heading, or two, if what stood under it was taken. More of them, sentences, and what there is
     * nothing before are the article itself.
     */
    private void takeHeadingsAtEnd(List<Element> leaves) {
        List<Element> words = leaves.reversed().stream().filter(leaf -> leaf.parent() != null && leaf.hasText())
                .limit(MOST_AT_END + 1).toList();
        List<Element> last = words.stream().takeWhile(BodyCleaner::isHeadingOfPart).toList();
        if (last.size() < words.size()) {
            last.forEach(leaf -> asides.take(leaf, "heading without a text"));
        }
    }

    private static boolean isHeadingOfPart(Element leaf) {
        String line = leaf.text();
        return HEADINGS.contains(leaf.normalName()) && Worths.count(line) < SHORT_SENTENCE
                && !SENTENCE_END.matcher(line).find() && !NUMBERED.matcher(line).lookingAt();
    }

    private static void collectLeaves(Element element, List<Element> leaves) {
        for (Element child : element.children()) {
            if (!isLeaf(child) && !HtmlTable.isData(child)) {
                collectLeaves(child, leaves);
            } else if (child.isBlock()) {
                leaves.add(child);
            }
        }
    }

    private void clean(Element element, Worths worths) {
        for (Element child : new ArrayList<>(element.children())) {
            if (child.parent() != element || isWithinLine(child)) {
                continue;
            }
            boolean leaf = isLeaf(child);
            String line = leaf ? Whitespace.squeeze(child.text()) : "";
            if (leaf && (lines.isTrailer(line) || leadsToOthers(child, line, worths))) {
                takeTrailer(child, worths);
                continue;
            }
            Optional<String> reason = reason(child, worths.of(child))
                    .or(() -> leaf ? reasonOfLine(child, line, worths.of(child)) : Optional.empty());
            if (reason.isPresent()) {
                asides.take(child, reason.get());
            } else if (leaf) {
                inHead = inHead && ++linesInHead < MOST_LINES_IN_HEAD && Worths.count(line) < FIRST_PROSE;
            } else if (HtmlTable.isData(child)) {
                inHead = false;
            } else {
                clean(child, worths);
            }
        }
    }

    /** True for a link or an emphasis with words right before or after it, where lines are parted by breaks alone. */
    private static boolean isWithinLine(Element element) {
        return !element.isBlock() && (isWords(element.previousSibling()) || isWords(element.nextSibling()));
    }

    private static boolean isWords(Node node) {
        return node instanceof TextNode text && text.getWholeText().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** True for a heading such as "Read more on trade" right over links. */
    private boolean leadsToOthers(Element heading, String line, Worths worths) {
        Element next = heading.nextElementSibling();
        return HEADINGS.contains(heading.normalName()) && lines.beginsLikeTrailer(line) && next != null
                && worths.of(next).linkDensity() > LINKED;
    }

    /** Takes a line that stands over links, and the links under it. */
    private void takeTrailer(Element line, Worths worths) {
        Element whole = line;
        while (whole.parent() != null && isAlone(whole) && whole.parent().parent() != null) {
            whole = whole.parent();
        }
        Element next = whole.nextElementSibling();
        while (next != null && (worths.of(next).words() == 0 || worths.of(next).linkDensity() > LINKED
                || isTeaser(next, worths.of(next), LONGEST_TEASER))) {
            Element after = next.nextElementSibling();
            asides.take(next, "links");
            next = after;
        }
        asides.take(line, "links");
    }

    private static boolean isAlone(Element element) {
        return element.nextElementSibling() == null && element.previousElementSibling() == null;
    }

    private Optional<String> reason(Element element, Worths.Worth worth) {
        if (worth.words() > 0 && CONTAINERS.contains(element.normalName()) && worth.sum() < 0
                && worth.linkDensity() > LINKED && worth.words() <= most && !isSentence(innermost(element), worth)) {
            return Optional.of("links");
        }
        return isTeaser(element, worth, TEASER_WORDS) ? Optional.of("teaser") : Optional.empty();
    }

    /** @param line the words of {@code element} */
    private Optional<String> reasonOfLine(Element element, String line, Worths.Worth worth) {
        if (Furniture.is(line)) {
            return Optional.of("page furniture");
        }
        if (!line.isEmpty() && line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("line of signs");
        }
        if (lines.startsAsTrailer(line) && worth.linkDensity() > LINKED) {
            return Optional.of("teaser");
        }
        if (lines.isPictureCredit(line)) {
            return Optional.of("credit of a picture");
        }
        if (PageLines.isTime(element)) {
            return Optional.of("date line");
        }
        if (lines.isNotice(line)) {
            return Optional.of("notice to the reader");
        }
        if (authorNote.is(line)) {
            return Optional.of("about the author");
        }
        if (isTitle(element, line)) {
            return Optional.of("the title");
        }
        return inHead && !line.isEmpty() ? reasonInHead(element, line) : Optional.empty();
    }

    /** True if {@code leaf} only repeats the title; another heading, or a cell, may have the same words. */
    private boolean isTitle(Element leaf, String line) {
        int words = Worths.count(line);
        boolean same = words == titleWords && title.equals(Optional.of(PageWords.line(line)))
                && (leaf.normalName().equals("h1")
                        || LINES.contains(leaf.normalName()) && words >= LONG_TITLE && leaf.closest(PARTS) == null);
        return same || inHead && words <= TEASER_WORDS && isTitleAndSummary(leaf);
    }

    /**
     * True if the line is two parts, of which the first is the title: a head for machines, which its reader does not
     * see.
     */
    private boolean isTitleAndSummary(Element leaf) {
        return leaf.childrenSize() == 2 && leaf.ownText().isBlank()
                && title.equals(Optional.of(PageWords.line(leaf.child(0).text())));
    }

    private Optional<String> reasonInHead(Element element, String line) {
        if (line.codePoints().noneMatch(Character::isLetter) && element.closest(PARTS) == null) {
            return Optional.of("line of signs");
        }
        if (element.normalName().equals("h1") && title.isPresent() || repeatsTitle(line)) {
            return Optional.of("the title");
        }
        if (PageLines.isDated(line)) {
            return Optional.of("date line");
        }
        return Credits.isCredit(line) || isByline(line) ? Optional.of("byline") : Optional.empty();
    }

    /** True if the line is names of authors or of the outlet, perhaps a date, and next to nothing else. */
    private boolean isByline(String line) {
        List<String> words = PageWords.in(line).toList();
        long named = words.stream().filter(names::contains).count();
        long numbers = words.stream().filter(word -> word.chars().allMatch(Character::isDigit)).count();
        long others = words.size() - named - numbers;
        return named >= LEAST_NAMED && others <= MOST_BESIDE_NAMES && others <= named + numbers;
    }

    /** True if nearly all words of {@code line} are in the title, and nearly all of the title in it. */
    private boolean repeatsTitle(String line) {
        Set<String> own = PageWords.set(line);
        Set<String> known = title.map(PageWords::set).orElse(Set.of());
        long both = own.stream().filter(known::contains).count();
        return both >= own.size() * SAME_TITLE && both >= known.size() * SAME_TITLE && !known.isEmpty();
    }

    /** What {@code element} wraps, and nothing else with it. */
    private static Element innermost(Element element) {
        Element at = element;
        while (at.childrenSize() == 1 && CONTAINERS.contains(at.child(0).normalName()) && at.ownText().isBlank()) {
            at = at.child(0);
        }
        return at;
    }

    /**
     * A paragraph that is one link, and too long for the headline of another article, a sentence that has links in it,
     * or one that introduces a quote.
     */
    private static boolean isSentence(Element element, Worths.Worth worth) {
        if (!element.normalName().equals("p") || worth.words() >= LONG_LINK) {
            return element.normalName().equals("p");
        }
        boolean ends = worth.words() >= SHORT_SENTENCE && SENTENCE_END.matcher(element.text()).find();
        return worth.linkWords() < worth.words() && (ends || introducesQuote(element));
    }

    private static boolean introducesQuote(Element element) {
        Element next = element.nextElementSibling();
        return next != null && next.normalName().equals("blockquote") && element.text().strip().endsWith(":");
    }

    /** A short part whose heading is a link to another article. */
    private static boolean isTeaser(Element element, Worths.Worth worth, int most) {
        if (worth.words() == 0 || worth.words() > most || !CONTAINERS.contains(element.normalName())
                || element.normalName().equals("table") || element.childrenSize() == 0) {
            return false;
        }
        Element heading = element.stream().limit(TEASER_ELEMENTS).filter(part -> HEADINGS.contains(part.normalName()))
                .findFirst().orElse(null);
        return heading != null && !heading.text().isBlank()
                && heading.select(LINKS).text().length() >= heading.text().length() * 0.9
                || heading != null && heading.parent() != null && heading.parent().normalName().equals("a");
    }

    /**
     * True if no block stands in {@code element}, however deep: elements that a site made up are no blocks themselves.
     */
    private static boolean isLeaf(Element element) {
        return element.normalName().equals("pre")
                || element.stream().noneMatch(inner -> inner != element && inner.isBlock());
    }
}
