package org.parley.importer.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.importer.Resource;

/**
 * Finds the elements of a page that hold the article. Paragraphs give their ancestors points for the prose they have;
 * the ancestor with most points that is not made of links wins, and brings such of its siblings as are like it. The
 * scheme is that of Readability (arc90, Mozilla).
 */
final class ContentFinder {

    private static final int SHORTEST_PROSE = 25;

    private final List<String> unlikely = Resource.lines(ContentFinder.class, "unlikely.txt");
    private final List<String> maybe = Resource.lines(ContentFinder.class, "maybe.txt");

    /** The elements with the article, in the order of the page. Takes what is around it out of {@code page}. */
    List<Element> find(Document page) {
        Element body = page.body();
        strip(body);
        Map<Element, Double> points = points(body);
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> entry : points.entrySet()) {
            double scaled = entry.getValue() * (1 - linkDensity(entry.getKey()));
            if (scaled > most) {
                most = scaled;
                best = entry.getKey();
            }
        }
        return withSiblings(best, points, most);
    }

    private void strip(Element body) {
        List<Element> out = new ArrayList<>();
        collect(body, out);
        out.forEach(Node::remove);
    }

    private void collect(Element element, List<Element> out) {
        for (Element child : element.children()) {
            if (!Visibility.isSeen(child) || isAround(child)) {
                out.add(child);
            } else {
                collect(child, out);
            }
        }
    }

    private boolean isAround(Element element) {
        switch (element.normalName()) {
            case "nav", "aside", "footer", "form" -> {
                return true;
            }
            case "body", "article", "main", "a" -> {
                return false;
            }
            default -> {
            }
        }
        String role = element.attr("role");
        if (role.equals("navigation") || role.equals("complementary") || role.equals("banner")
                || role.equals("contentinfo") || role.equals("menu")) {
            return true;
        }
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1 && unlikely.stream().anyMatch(name::contains)
                && maybe.stream().noneMatch(name::contains);
    }

    private static Map<Element, Double> points(Element body) {
        Map<Element, Double> points = new IdentityHashMap<>();
        for (Element element : body.select("p, td, pre, section, h2, h3, li, blockquote, div")) {
            String own = element.normalName().equals("div") ? element.ownText() : element.text();
            if (own.length() >= SHORTEST_PROSE && element.parent() != null) {
                double worth = 1 + own.chars().filter(c -> c == ',' || c == '，' || c == '、').count()
                        + Math.min(own.length() / 100, 3);
                Element ancestor = element.normalName().equals("div") ? element : element.parent();
                for (int level = 0; level < 4 && ancestor != null && ancestor != body.parent(); level++) {
                    double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
                    points.merge(ancestor, worth / share, Double::sum);
                    ancestor = ancestor.parent();
                }
            }
        }
        return points;
    }

    private static List<Element> withSiblings(Element best, Map<Element, Double> points, double most) {
        List<Element> found = new ArrayList<>();
        if (best.parent() == null || best.normalName().equals("body")) {
            return List.of(best);
        }
        for (Element sibling : best.parent().children()) {
            if (sibling == best || points.getOrDefault(sibling, 0.0) >= Math.max(10, most * 0.2)
                    || sibling.normalName().equals("p") && isProse(sibling)) {
                found.add(sibling);
            }
        }
        return found;
    }

    private static boolean isProse(Element element) {
        return element.text().length() > 80 && linkDensity(element) < 0.25;
    }

    private static double linkDensity(Element element) {
        int length = lengthOf(element);
        return length == 0 ? 0 : (double) element.select("a").stream().mapToInt(ContentFinder::lengthOf).sum() / length;
    }

    private static int lengthOf(Element element) {
        int length = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                length += words.text().strip().length();
            } else if (node instanceof Element inner) {
                length += lengthOf(inner);
            }
        }
        return length;
    }
}
