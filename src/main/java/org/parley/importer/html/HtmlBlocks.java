package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.article.Block;
import org.parley.importer.CanonicalText;
import org.parley.importer.Whitespace;

/**
 * Turns the content of a page into blocks and writes its canonical text on the way. Blocks leave with line numbers of
 * 0: lines are counted once the text is whole.
 */
final class HtmlBlocks {

    private static final Set<String> BREAKS = Set.of("p", "div", "section", "article", "main", "header", "footer",
            "blockquote", "figure", "figcaption", "address", "details", "summary", "fieldset", "center", "hr", "body",
            "aside", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "li", "dd", "dt", "hgroup", "option",
            "form", "nav");

    private final CanonicalText text;
    private final TextNodes textNodes;
    private final List<Block> blocks = new ArrayList<>();
    private int open = -1;

    HtmlBlocks(CanonicalText text, TextNodes textNodes) {
        this.text = text;
        this.textNodes = textNodes;
    }

    /** The blocks of everything added so far. */
    List<Block> blocks() {
        closeParagraph();
        return blocks;
    }

    /** Adds what a reader sees of {@code element}. */
    void add(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "menu", "dl" -> list(element);
            case "table" -> table(element);
            case "pre" -> preformatted(element);
            case "br" -> lineBreak(element);
            default -> {
                boolean breaks = BREAKS.contains(element.normalName());
                if (breaks) {
                    closeParagraph();
                }
                element.childNodes().forEach(this::addNode);
                if (breaks) {
                    closeParagraph();
                }
            }
        }
    }

    private void addNode(Node node) {
        if (node instanceof TextNode words) {
            if (open < 0 && !words.isBlank()) {
                text.paragraph();
                open = text.length();
            }
            if (open >= 0) {
                textNodes.write(words, text, false);
            }
        } else if (node instanceof Element element && Visibility.isSeen(element)) {
            if (open >= 0) {
                Inline.partCorrection(element, text);
            }
            add(element);
        }
    }

    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element other && other.normalName().equals("br")) {
            closeParagraph();
        } else if (open >= 0) {
            text.line();
        }
    }

    private void closeParagraph() {
        if (open >= 0) {
            paragraph(open);
            open = -1;
        }
    }

    private void heading(Element element) {
        closeParagraph();
        text.paragraph();
        int start = text.length();
        Inline.write(element, text, textNodes);
        int level = element.normalName().charAt(1) - '0';
        text.since(start).ifPresent(span -> blocks
                .add(new Block.Heading(span, 0, 0, level, Whitespace.squeeze(text.words(span)))));
    }

    private void preformatted(Element element) {
        closeParagraph();
        text.paragraph();
        int start = text.length();
        Inline.writeVerbatim(element, text, textNodes);
        paragraph(start);
    }

    private void list(Element element) {
        closeParagraph();
        if (HtmlList.isContainer(element)) {
            element.childNodes().forEach(this::addNode);
            closeParagraph();
            return;
        }
        text.paragraph();
        new HtmlList(text, textNodes).read(element).ifPresent(blocks::add);
    }

    private void table(Element element) {
        closeParagraph();
        if (HtmlTable.isLayout(element)) {
            element.childNodes().forEach(this::addNode);
            closeParagraph();
            return;
        }
        text.paragraph();
        new HtmlTable(text, textNodes).read(element).ifPresent(blocks::add);
    }

    private void paragraph(int start) {
        text.since(start).ifPresent(span -> blocks
                .add(new Block.Paragraph(span, 0, 0, Whitespace.squeeze(text.words(span)), Block.Paragraph.Role.TEXT)));
    }
}
