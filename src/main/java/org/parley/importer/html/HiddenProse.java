package org.parley.importer.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Shows the prose of an article that a page hides until its script has run, or until its reader asks for it. */
final class HiddenProse {

    private static final int LEAST_WORDS = 15;
    private static final int LEAST_BESIDE = 2;
    /** A part that a click on its heading unfolds is one of these (WAI-ARIA). */
    private static final Set<String> UNFOLDED = Set.of("region", "tabpanel");
    private static final double LEAST_UNFOLDED = 15;
    private static final double LEAST_ALONE = 80;
    private static final List<String> HIDING = List.of("hidden", "aria-hidden", "style");

    private HiddenProse() {}

    /** Takes what hides such prose under {@code body} off it. */
    static void show(Element body) {
        body.select("noscript").stream().filter(HiddenProse::isArticle).forEach(part -> part.tagName("div"));
        body.select("p[hidden], p[aria-hidden=true], p[style]").stream().filter(HiddenProse::isAmongOthers)
                .forEach(HiddenProse::unhide);
        body.select("[role][hidden], [role][aria-hidden=true], [role][style]").stream().filter(HiddenProse::isFolded)
                .forEach(HiddenProse::unhide);
    }

    private static void unhide(Element element) {
        HIDING.forEach(element::removeAttr);
    }

    /** True for a long paragraph that is not seen among others that are. */
    private static boolean isAmongOthers(Element paragraph) {
        return !Visibility.isSeen(paragraph) && Worths.count(paragraph.text()) >= LEAST_WORDS
                && paragraph.siblingElements().stream().filter(HiddenProse::isSeenProse).limit(LEAST_BESIDE)
                        .count() == LEAST_BESIDE;
    }

    /**
     * True for the article itself, which scripts would have drawn anew: prose with nothing beside it, or paragraphs
     * that the page shows nowhere else.
     */
    private static boolean isArticle(Element noscript) {
        if (new Worths(noscript).of(noscript).sum() >= LEAST_ALONE
                && noscript.parent().text().equals(noscript.text())) {
            return true;
        }
        List<Element> prose = noscript.select("p").stream()
                .filter(paragraph -> Worths.count(paragraph.text()) >= LEAST_WORDS).toList();
        return prose.size() > LEAST_BESIDE && noscript.root().select("p").stream()
                .noneMatch(other -> other.closest("noscript") != noscript
                        && other.text().equals(prose.getFirst().text()));
    }

    private static boolean isFolded(Element part) {
        return UNFOLDED.contains(part.attr("role")) && !Visibility.isSeen(part)
                && new Worths(part).of(part).sum() >= LEAST_UNFOLDED;
    }

    private static boolean isSeenProse(Element element) {
        return element.normalName().equals("p") && Visibility.isSeen(element)
                && Worths.count(element.text()) >= LEAST_WORDS;
    }
}
