package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/** Takes elements out of a page and remembers what was taken and why, so that nothing is dropped in silence. */
final class Asides {

    private static final int MOST = 50;
    private static final int LONGEST = 60;

    private final List<NotUnderstood> listed = new ArrayList<>();
    private int more;

    /**
     * Takes {@code element} out; what has no words goes unlisted. Empty text stays in its place: to take it away would
     * count all its siblings anew, and a page may have a hundred thousand of them.
     */
    void take(Element element, String reason) {
        String words = Whitespace.squeeze(element.text());
        if (!words.isEmpty()) {
            if (listed.size() < MOST) {
                listed.add(new NotUnderstood(new Span(0, 0), 1, reason + ": “" + shortened(words) + "”"));
            } else {
                more++;
            }
        }
        if (element.parent() != null) {
            element.replaceWith(new TextNode(""));
        }
    }

    /**
     * What was taken, in the order in which it was. The parts are not in the canonical text, so their spans are empty.
     */
    List<NotUnderstood> listed() {
        List<NotUnderstood> all = new ArrayList<>(listed);
        if (more > 0) {
            all.add(new NotUnderstood(new Span(0, 0), 1, more + " more parts that are not the article"));
        }
        return all;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words
                : words.substring(0, words.offsetByCodePoints(0,
                        Math.min(LONGEST, words.codePointCount(0, words.length())) - 1)) + "…";
    }
}
