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
 * Finds the element of a page that holds the article and takes out of it what does not belong to it. Every stretch of
 * words is worth something: prose counts for it, links and snatches against. The article is the element whose stretches
 * are worth most together; within it, parts that are worth less than nothing go.
 */
final class ContentFinder {

    private final List<String> unlikely = Resource.lines(ContentFinder.class, "unlikely.txt");
    private final List<String> maybe = Resource.lines(ContentFinder.class, "maybe.txt");

    /** The element with the article. Takes what is around it and within it out of {@code page}. */
    List<Element> find(Document page) {
        Element body = page.body();
        strip(body);
        Map<Element, Worth> worth = new IdentityHashMap<>();
        Worth whole = weigh(body, worth);
        Element best = body;
        for (Map.Entry<Element, Worth> entry : worth.entrySet()) {
            Element element = entry.getKey();
            double gain = entry.getValue().sum - worth.get(best).sum;
            if (gain > 0 || gain == 0 && element.parents().contains(best)) {
                best = element;
            }
        }
        Element stated = page.selectFirst("[itemprop=articleBody]");
        if (stated != null && worth.containsKey(stated) && worth.get(stated).sum > whole.prose * 0.4) {
            best = stated;
        }
        clean(best, worth);
        return List.of(best);
    }

    /** What the words of an element are worth. */
    private static final class Worth {
        private double sum;
        private double prose;
        private int words;
        private int linkWords;

        void add(Worth other) {
            sum += other.sum;
            prose += other.prose;
            words += other.words;
            linkWords += other.linkWords;
        }

        double linkDensity() {
            return words == 0 ? 0 : (double) linkWords / words;
        }
    }

    private Worth weigh(Element element, Map<Element, Worth> found) {
        Worth total = new Worth();
        Worth own = new Worth();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                own.words += count(words.text());
            } else if (node instanceof Element inner) {
                if (inner.isBlock() || inner.selectFirst("p, div, li, h1, h2, h3, table, section") != null) {
                    settle(own, total);
                    total.add(weigh(inner, found));
                } else {
                    int words = count(inner.text());
                    own.words += words;
                    own.linkWords += inner.normalName().equals("a") ? words : count(inner.select("a").text());
                }
            }
        }
        settle(own, total);
        found.put(element, total);
        return total;
    }

    /** Values a stretch of inline words and starts a new one. */
    private static void settle(Worth own, Worth total) {
        if (own.words > 0) {
            double links = (double) own.linkWords / own.words;
            own.sum = links < 0.5 ? own.words * (1 - links) - 5 : Math.max(-20, -own.linkWords * 0.7 - 2);
            own.prose = Math.max(0, own.sum);
            total.add(own);
            own.sum = 0;
            own.prose = 0;
            own.words = 0;
            own.linkWords = 0;
        }
    }

    private static int count(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && (!inWord || Character.isIdeographic(c) && i % 2 == 0)) {
                words++;
            }
            inWord = letter;
        }
        return words;
    }

    private void clean(Element element, Map<Element, Worth> worth) {
        for (Element child : new ArrayList<>(element.children())) {
            Worth value = worth.get(child);
            if (value == null) {
                continue;
            }
            boolean container = switch (child.normalName()) {
                case "div", "section", "ul", "ol", "dl", "table", "header", "article", "figure" -> true;
                default -> false;
            };
            if (container && value.sum < 0 && value.words > 0 && value.linkDensity() > 0.4) {
                child.remove();
            } else {
                clean(child, worth);
            }
        }
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
}
