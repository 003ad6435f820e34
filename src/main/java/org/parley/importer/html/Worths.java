package org.parley.importer.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the words of each element under a root are worth, weighed once. */
final class Worths {

    /** An element with fewer words than this between two breaks is no prose. */
    private static final double SNATCH = 5;
    /** Cells of a table are short, and no snatches. */
    private static final double CELL_COST = 0.8;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final double MOSTLY_LINKS = 0.5;
    private static final double LINK_COST = 0.7;
    private static final double WORST_STRETCH = -20;
    /** Scripts without spaces between words: two characters count as a word. */
    private static final int CHARACTERS_A_WORD = 2;

    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "h1", "h2", "h3", "table", "section");
    private static final Worth NOTHING = new Worth(0, 0, 0, 0);

    private final Map<Element, Worth> found = new IdentityHashMap<>();
    private final Set<Element> aroundBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

    Worths(Element root) {
        findAroundBlocks(root);
        weigh(root, false);
    }

    /** Remembers the elements under {@code element} that hold blocks, itself included; true if it is or holds one. */
    private boolean findAroundBlocks(Element element) {
        boolean around = false;
        for (Node node : element.childNodes()) {
            if (node instanceof Element inner) {
                around |= findAroundBlocks(inner);
            }
        }
        if (around) {
            aroundBlocks.add(element);
        }
        return around || BLOCKS.contains(element.normalName());
    }

    /**
     * What an element is worth.
     *
     * @param sum what its stretches of words are worth together, links and snatches against it
     * @param prose what its prose alone is worth
     */
    record Worth(double sum, double prose, int words, int linkWords) {

        Worth plus(Worth other) {
            return new Worth(sum + other.sum, prose + other.prose, words + other.words, linkWords + other.linkWords);
        }

        double linkDensity() {
            return words == 0 ? 0 : (double) linkWords / words;
        }
    }

    Worth of(Element element) {
        return found.getOrDefault(element, NOTHING);
    }

    private Worth weigh(Element element, boolean outerLink) {
        boolean inCell = CELLS.contains(element.normalName());
        boolean inLink = outerLink || isLink(element);
        Worth total = NOTHING;
        int words = 0;
        int links = 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words += count(text.getWholeText());
            } else if (node instanceof Element inner && breaksLine(inner)) {
                total = total.plus(stretch(words, inLink ? words : links, inCell)).plus(weigh(inner, inLink));
                words = 0;
                links = 0;
            } else if (node instanceof Element inner) {
                int inside = count(inner.text());
                words += inside;
                links += inner.normalName().equals("a") ? inside : wordsInLinks(inner);
            }
        }
        total = total.plus(stretch(words, inLink ? words : links, inCell));
        found.put(element, total);
        return total;
    }

    private static int wordsInLinks(Element element) {
        return element.childrenSize() == 0 ? 0 : count(element.select("a").text());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private boolean breaksLine(Element element) {
        return element.isBlock() || element.normalName().equals("br") || aroundBlocks.contains(element);
    }

    private static Worth stretch(int words, int links, boolean inCell) {
        if (words == 0) {
            return NOTHING;
        }
        double share = (double) links / words;
        double cost = inCell ? Math.min(SNATCH, words * CELL_COST) : SNATCH;
        double sum = share < MOSTLY_LINKS ? words * (1 - share) - cost
                : Math.max(WORST_STRETCH, -links * LINK_COST - 2);
        return new Worth(sum, Math.max(0, sum), words, links);
    }

    /** How many words {@code text} has. */
    static int count(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = Character.isLetterOrDigit(c);
            if (part && isUnspaced(c)) {
                unspaced++;
            } else if (part && !inWord) {
                words++;
            }
            inWord = part;
        }
        return words + (unspaced + CHARACTERS_A_WORD - 1) / CHARACTERS_A_WORD;
    }

    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30FF' || c >= '\u0E00' && c <= '\u0EFF';
    }
}
