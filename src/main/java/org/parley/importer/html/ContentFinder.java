package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.parley.importer.Resource;

/**
 * Finds the element of a page that holds the article. Every stretch of words is worth something: prose counts for it,
 * links and snatches against. The article is the element whose stretches are worth most together.
 */
final class ContentFinder {

    private static final double LEAST_LEFT = 0.3;
    private static final double MOST_IN_ONE = 0.4;
    private static final double JUNK_COUNTS = 0.4;
    private static final double NEARLY = 0.87;
    private static final double LEAST_STATED = 0.4;
    /** A part with tables and a larger share of links leads to other pages. */
    private static final double MOST_LINKS_IN_DATA = 0.2;
    private static final int LONG_PARAGRAPH = 25;
    /** An article of its own has at least this much prose. */
    private static final double LEAST_PROSE = 80;
    private static final int SEVERAL = 3;
    /** No article is a single one of these: what stands beside it belongs to it. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "li", "blockquote");
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> KEPT = Set.of("body", "article", "main", "a", "h1");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "menu",
            "dialog", "alert", "search", "tooltip");

    private static final Predicate<Element> CODE = element -> element.normalName().equals("pre");
    /** The words of a table belong to their columns, whatever they say. */
    private static final Predicate<Element> CODE_OR_TABLE = CODE.or(HtmlTable::isData);

    private final ElementNames setAside = new ElementNames("set-aside.txt");
    private final PageLines lines;
    private final ElementNames setAsideUnlessProse = new ElementNames("set-aside-unless-prose.txt");
    private final ElementNames bodies = new ElementNames("bodies.txt");
    private final HiddenNames hidden = new HiddenNames();
    private final Captions captions = new Captions();
    private final Comments comments = new Comments();
    private final List<String> unlikely = Resource.lines(ContentFinder.class, "unlikely.txt");
    private final List<String> maybe = Resource.lines(ContentFinder.class, "maybe.txt");

    /** @param lines what short lines of pages say */
    ContentFinder(PageLines lines) {
        this.lines = lines;
    }

    /**
     * The element with the article. Takes what is around it out of {@code page}.
     *
     * @param kept what belongs to the article whatever its name
     */
    Element find(Document page, Predicate<Element> kept, Asides asides) {
        Element body = page.body();
        HiddenProse.show(body);
        take(SignUps.in(body), asides, "box to sign up");
        take(all(body, element -> !Visibility.isSeen(element) || hidden.overlay(element) || lines.isLinkNote(element)),
                asides, "not shown");
        Worths all = new Worths(body);
        Worths seen = taken(
                fewest(body, all, CODE, (element, share) -> share <= MOST_IN_ONE && hidden.hide(element)), all, body,
                asides, "not shown");
        Worths written = taken(comments.in(body), seen, body, asides, "comments");
        Worths told = taken(fewest(body, written, CODE_OR_TABLE, (element, share) -> captions.are(element)), written,
                body, asides, "caption of a picture");
        Worths left = taken(fewest(body, told, CODE_OR_TABLE, (element, share) -> !kept.test(element)
                && (isAround(element) || share <= MOST_IN_ONE && isNamed(element))), told, body, asides,
                "around the article");
        return best(page, left, asides);
    }

    /** Takes {@code elements} out of {@code body}; what the rest is worth is weighed anew only if there are any. */
    private static Worths taken(List<Element> elements, Worths worths, Element body, Asides asides, String reason) {
        take(elements, asides, reason);
        return elements.isEmpty() ? worths : new Worths(body);
    }

    /** Takes out of the page what is left of it outside of {@code article}, so that it is listed. */
    static void takeOutside(Element article, Asides asides) {
        for (Element at = article; at.parent() != null && !at.normalName().equals("body"); at = at.parent()) {
            take(at.siblingElements(), asides, "around the article");
        }
    }

    /** Tells of an element, and of the share that it has in the prose of the page, whether to take it. */
    private interface Choice {
        boolean takes(Element element, double share);
    }

    /**
     * What is chosen, the least first and until too little is left. A choice that would leave too little is wrong; then
     * what is chosen within it counts.
     *
     * @param closed what nothing is chosen within
     */
    private static List<Element> fewest(Element body, Worths worths, Predicate<Element> closed, Choice choice) {
        double whole = worths.of(body).prose();
        double left = whole;
        List<Element> taken = new ArrayList<>();
        List<Element> open = List.of(body);
        while (!open.isEmpty()) {
            List<Element> chosen = new ArrayList<>();
            open.forEach(outer -> collect(outer, chosen, closed,
                    element -> choice.takes(element, worths.of(element).prose() / whole)));
            chosen.sort(Comparator.comparingDouble(element -> worths.of(element).prose()));
            int next = 0;
            while (next < chosen.size() && left - worths.of(chosen.get(next)).prose() >= whole * LEAST_LEFT) {
                left -= worths.of(chosen.get(next)).prose();
                taken.add(chosen.get(next++));
            }
            open = chosen.subList(next, chosen.size());
        }
        return taken;
    }

    private static void take(List<Element> elements, Asides asides, String reason) {
        elements.forEach(element -> asides.take(element, reason));
    }

    private static Element best(Document page, Worths worths, Asides asides) {
        Element stated = page.selectFirst("[itemprop=articleBody]");
        double whole = worths.of(page.body()).prose();
        if (stated != null && worths.of(stated).prose() > whole * LEAST_STATED) {
            return stated;
        }
        List<Element> path = new ArrayList<>();
        for (Element at = page.body(); at != null && !PARAGRAPHS.contains(at.normalName()); at = richest(at, worths)) {
            path.add(at);
        }
        double most = path.stream().mapToDouble(element -> gain(worths.of(element))).max().orElse(0);
        Element best = deepest(path, worths, most);
        takeAfter(deepest(path, worths, most > 0 ? most * NEARLY : most), best, worths, asides);
        return first(best, worths, asides);
    }

    /** The first of several whole articles: a page that goes on with the next one when its end is reached. */
    private static Element first(Element best, Worths worths, Asides asides) {
        List<Element> articles = all(best, element -> element.normalName().equals("article")
                && worths.of(element).prose() >= LEAST_PROSE && element.selectFirst("h1") != null);
        if (articles.size() < 2) {
            return best;
        }
        take(articles.subList(1, articles.size()), asides, "another article");
        return articles.getFirst();
    }

    private static Element deepest(List<Element> path, Worths worths, double gain) {
        return path.reversed().stream().filter(element -> gain(worths.of(element)) >= gain).findFirst()
                .orElse(path.getFirst());
    }

    /**
     * Takes what follows {@code core} within {@code whole}. It adds next to nothing to the article, so it is not part
     * of it, tables of data excepted; what goes before may be its summary.
     */
    private static void takeAfter(Element core, Element whole, Worths worths, Asides asides) {
        for (Element at = core; at != whole && at.parent() != null; at = at.parent()) {
            take(at.nextElementSiblings().stream().filter(after -> !holdsData(after, worths)).toList(), asides,
                    "after the article");
        }
    }

    private static boolean holdsData(Element element, Worths worths) {
        return worths.of(element).linkDensity() <= MOST_LINKS_IN_DATA && element.stream().anyMatch(HtmlTable::isData);
    }

    /** Prose counts in full, what is lost on links and snatches only in part: an article has some of them, too. */
    private static double gain(Worths.Worth worth) {
        return worth.prose() - JUNK_COUNTS * (worth.prose() - worth.sum());
    }

    /** The child with most prose: the article is in it, or the article is the parent. */
    private static Element richest(Element parent, Worths worths) {
        Element richest = null;
        for (Element child : parent.children()) {
            if (richest == null || worths.of(child).prose() > worths.of(richest).prose()) {
                richest = child;
            }
        }
        return richest;
    }

    /** The outermost elements under {@code body} that are wanted; none within program code. */
    private static List<Element> all(Element body, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(body, found, CODE, wanted);
        return found;
    }

    private static void collect(Element element, List<Element> found, Predicate<Element> closed,
            Predicate<Element> wanted) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                if (wanted.test(child)) {
                    found.add(child);
                } else if (!closed.test(child)) {
                    collect(child, found, closed, wanted);
                }
            }
        }
    }

    private boolean isNamed(Element element) {
        return !KEPT.contains(element.normalName()) && (setAside.nameUnless(bodies, element)
                || setAsideUnlessProse.nameUnless(bodies, element) && !holdsProse(element));
    }

    private static boolean holdsProse(Element element) {
        return element.select("p").stream().filter(ContentFinder::isLongParagraph).limit(SEVERAL).count() == SEVERAL;
    }

    private static boolean isLongParagraph(Element element) {
        return element.normalName().equals("p") && Worths.count(element.text()) >= LONG_PARAGRAPH;
    }

    private boolean isAround(Element element) {
        if (KEPT.contains(element.normalName())) {
            return false;
        }
        if (AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        if (HEADINGS.contains(element.normalName())) {
            return false;
        }
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1 && unlikely.stream().anyMatch(name::contains)
                && maybe.stream().noneMatch(name::contains) && !isLongParagraph(element) && !holdsProse(element);
    }
}
