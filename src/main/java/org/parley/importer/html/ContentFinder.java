package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    /** No article is a single one of these: what stands beside it belongs to it. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "li", "blockquote");
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form");
    private static final Set<String> KEPT = Set.of("body", "article", "main", "a", "h1");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "menu",
            "dialog", "alert", "search");

    private final ElementNames names = new ElementNames();
    private final List<String> unlikely = Resource.lines(ContentFinder.class, "unlikely.txt");
    private final List<String> maybe = Resource.lines(ContentFinder.class, "maybe.txt");

    /** The element with the article. Takes what is around it out of {@code page}. */
    Element find(Document page, Asides asides) {
        Element body = page.body();
        take(unseen(body), asides, "not shown");
        take(around(body), asides, "around the article");
        return best(page, new Worths(body), asides);
    }

    /** What its names say is around the article, the least first and until too little is left: then names are wrong. */
    private List<Element> around(Element body) {
        Worths worths = new Worths(body);
        double whole = worths.of(body).prose();
        List<Element> around = new ArrayList<>();
        collect(body, around,
                element -> isAround(element)
                        || worths.of(element).prose() <= whole * MOST_IN_ONE && isNamed(element));
        around.sort(Comparator.comparingDouble(element -> worths.of(element).prose()));
        double left = whole;
        int taken = 0;
        while (taken < around.size() && left - worths.of(around.get(taken)).prose() >= whole * LEAST_LEFT) {
            left -= worths.of(around.get(taken++)).prose();
        }
        return around.subList(0, taken);
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
        takeAfter(deepest(path, worths, most > 0 ? most * NEARLY : most), best, asides);
        return best;
    }

    private static Element deepest(List<Element> path, Worths worths, double gain) {
        return path.reversed().stream().filter(element -> gain(worths.of(element)) >= gain).findFirst()
                .orElse(path.getFirst());
    }

    /**
     * Takes what follows {@code core} within {@code whole}. It adds next to nothing to the article, so it is not part
     * of it, tables excepted; what goes before may be its summary.
     */
    private static void takeAfter(Element core, Element whole, Asides asides) {
        for (Element at = core; at != whole && at.parent() != null; at = at.parent()) {
            take(at.nextElementSiblings().stream().filter(after -> after.selectFirst("table") == null).toList(), asides,
                    "after the article");
        }
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

    private static List<Element> unseen(Element body) {
        List<Element> found = new ArrayList<>();
        collect(body, found, element -> !Visibility.isSeen(element));
        return found;
    }

    private static void collect(Element element, List<Element> found, Predicate<Element> wanted) {
        for (Element child : element.children()) {
            if (wanted.test(child)) {
                found.add(child);
            } else {
                collect(child, found, wanted);
            }
        }
    }

    private boolean isNamed(Element element) {
        return !KEPT.contains(element.normalName()) && names.areSetAside(element);
    }

    private boolean isAround(Element element) {
        if (KEPT.contains(element.normalName())) {
            return false;
        }
        if (AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1 && unlikely.stream().anyMatch(name::contains)
                && maybe.stream().noneMatch(name::contains);
    }
}
