package org.parley.importer.html;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parley.importer.Credits;
import org.parley.importer.Furniture;
import org.parley.importer.Whitespace;

/** Takes out of the article's element what stands in it and is not the article: teasers, share bars, its own title. */
final class BodyCleaner {

    private static final Set<String> CONTAINERS = Set.of("div", "section", "ul", "ol", "dl", "table", "header",
            "article", "figure", "p", "span");
    private static final double LINKED = 0.4;
    private static final int TEASER_WORDS = 70;
    /** A paragraph of so many words is the article itself, and what follows is no head of the page any more. */
    private static final int FIRST_PROSE = 25;

    private final Asides asides;
    private final Optional<String> title;
    private boolean inHead = true;

    BodyCleaner(Asides asides, Optional<String> title) {
        this.asides = asides;
        this.title = title.map(BodyCleaner::plain);
    }

    void clean(Element body) {
        clean(body, new Worths(body));
    }

    private void clean(Element element, Worths worths) {
        for (Element child : new ArrayList<>(element.children())) {
            Optional<String> reason = reason(child, worths.of(child));
            if (reason.isPresent()) {
                asides.take(child, reason.get());
            } else if (isLeaf(child)) {
                inHead &= words(child) < FIRST_PROSE;
            } else {
                clean(child, worths);
            }
        }
    }

    private Optional<String> reason(Element element, Worths.Worth worth) {
        if (worth.words() > 0 && CONTAINERS.contains(element.normalName()) && worth.sum() < 0
                && worth.linkDensity() > LINKED) {
            return Optional.of("links");
        }
        if (isTeaser(element, worth)) {
            return Optional.of("teaser");
        }
        if (!isLeaf(element)) {
            return Optional.empty();
        }
        String line = Whitespace.squeeze(element.text());
        if (Furniture.is(line)) {
            return Optional.of("page furniture");
        }
        if (element.normalName().equals("h1") && title.isPresent()
                || inHead && title.equals(Optional.of(plain(line)))) {
            return title.get().equals(plain(line)) ? Optional.of("the title") : Optional.empty();
        }
        return inHead && !line.isEmpty() && Credits.isCredit(line) ? Optional.of("byline") : Optional.empty();
    }

    /** A short part whose heading is a link to another article. */
    private static boolean isTeaser(Element element, Worths.Worth worth) {
        if (worth.words() == 0 || worth.words() > TEASER_WORDS || !CONTAINERS.contains(element.normalName())
                || element.normalName().equals("table")) {
            return false;
        }
        Element heading = element.selectFirst("h2, h3, h4, h5");
        return heading != null && !heading.text().isBlank()
                && heading.select("a[href]").text().length() >= heading.text().length() * 0.9
                || heading != null && heading.parent() != null && heading.parent().normalName().equals("a");
    }

    private static boolean isLeaf(Element element) {
        return element.children().stream().noneMatch(Element::isBlock);
    }

    private static int words(Element element) {
        return new Worths(element).of(element).words();
    }

    private static String plain(String words) {
        return Whitespace.squeeze(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
