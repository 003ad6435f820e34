package org.parley.importer.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Shows the paragraphs of an article that a page hides until its script has run: long ones that stand among others that
 * are seen.
 */
final class HiddenProse {

    private static final int LEAST_WORDS = 15;
    private static final int LEAST_BESIDE = 2;
    private static final List<String> HIDING = List.of("hidden", "aria-hidden", "style");

    private HiddenProse() {}

    /** Takes what hides such paragraphs under {@code body} off them. */
    static void show(Element body) {
        for (Element paragraph : body.select("p[hidden], p[aria-hidden=true], p[style]")) {
            if (!Visibility.isSeen(paragraph) && Worths.count(paragraph.text()) >= LEAST_WORDS
                    && paragraph.siblingElements().stream().filter(HiddenProse::isSeenProse)
                            .limit(LEAST_BESIDE).count() == LEAST_BESIDE) {
                HIDING.forEach(paragraph::removeAttr);
            }
        }
    }

    private static boolean isSeenProse(Element element) {
        return element.normalName().equals("p") && Visibility.isSeen(element)
                && Worths.count(element.text()) >= LEAST_WORDS;
    }
}
