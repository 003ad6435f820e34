package org.parley.importer.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.importer.CanonicalText;

/** Writes the words of an element as one run of text, whatever elements stand in it. */
final class Inline {

    private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");

    private Inline() {}

    /** Writes {@code element} with its white space squeezed; blocks within it are parted by a space. */
    static void write(Element element, CanonicalText text, TextNodes nodes) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                nodes.write(words, text, false);
            } else if (node instanceof Element inner && Visibility.isSeen(inner)) {
                writeParted(inner, text, nodes);
            }
        }
    }

    /** Writes {@code element}, parted by a space from what stands around it if it is a block. */
    static void writeParted(Element element, CanonicalText text, TextNodes nodes) {
        boolean parted = element.isBlock() || element.normalName().equals("br");
        part(parted || corrects(element), text, element);
        write(element, text, nodes);
        part(parted, text, element);
    }

    /** Parts {@code element} by a space from the words before it if it stands in place of these. */
    static void partCorrection(Element element, CanonicalText text) {
        part(corrects(element), text, element);
    }

    private static boolean corrects(Element element) {
        return element.normalName().equals("ins") && element.previousElementSibling() != null
                && STRUCK_OUT.contains(element.previousElementSibling().normalName());
    }

    private static void part(boolean parted, CanonicalText text, Element element) {
        if (parted) {
            int at = Math.max(0, element.sourceRange().startPos());
            text.character(' ', at, at);
        }
    }

    /** Writes {@code element} with its white space as it is. */
    static void writeVerbatim(Element element, CanonicalText text, TextNodes nodes) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                nodes.write(words, text, true);
            } else if (node instanceof Element inner && inner.normalName().equals("br")) {
                text.added("\n");
            } else if (node instanceof Element inner && Visibility.isSeen(inner)) {
                writeVerbatim(inner, text, nodes);
            }
        }
    }
}
