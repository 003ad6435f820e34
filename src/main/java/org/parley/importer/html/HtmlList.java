package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.importer.CanonicalText;
import org.parley.importer.ItemLabel;

/** Reads one list, with the lists nested in its items. */
final class HtmlList {

    private static final String INDENT = "  ";
    private static final String HARD_CONTENT = "h1, h2, h3, h4, h5, h6, table, pre, p ~ p, figure, article, section";

    private final CanonicalText text;
    private final TextNodes textNodes;
    private final List<Block.Item> items = new ArrayList<>();

    HtmlList(CanonicalText text, TextNodes textNodes) {
        this.text = text;
        this.textNodes = textNodes;
    }

    /** True if the list only holds other blocks together: an item with headings, tables or several paragraphs. */
    static boolean isContainer(Element list) {
        return list.select(HARD_CONTENT).stream().anyMatch(found -> found != list);
    }

    /** The list; nothing if it has no words. */
    Optional<Block> read(Element list) {
        int start = text.length();
        items(list, 0);
        Optional<Span> span = text.since(start);
        if (items.isEmpty() || span.isEmpty()) {
            text.cut(start);
            return Optional.empty();
        }
        return Optional.of(new Block.ItemList(span.get(), 0, 0, list.normalName().equals("ol"), items));
    }

    private void items(Element list, int depth) {
        ListNumbers numbers = new ListNumbers(list);
        Element term = null;
        for (Element child : list.children()) {
            switch (child.normalName()) {
                case "dt" -> term = child;
                case "dd" -> {
                    item(child, "• ", depth, term);
                    term = null;
                }
                case "ul", "ol", "menu", "dl" -> items(child, depth + 1);
                default -> item(child, list.normalName().equals("ol") ? numbers.next(child) + ". " : "• ", depth, null);
            }
        }
    }

    private void item(Element item, String marker, int depth, Element term) {
        if (!Visibility.isSeen(item)) {
            return;
        }
        text.line();
        int before = text.length();
        text.added(INDENT.repeat(depth) + marker);
        int start = text.length();
        if (term != null) {
            Inline.write(term, text, textNodes);
            text.added(": ");
        }
        writeOwnWords(item);
        Optional<Span> span = text.since(start);
        if (span.isPresent()) {
            items.add(labelled(span.get(), depth));
        } else {
            text.cut(before);
        }
        for (Element inner : item.children()) {
            if (isList(inner)) {
                items(inner, depth + 1);
            } else if (inner.normalName().equals("div")) {
                inner.children().stream().filter(HtmlList::isPlainList).forEach(list -> items(list, depth + 1));
            }
        }
    }

    private Block.Item labelled(Span span, int depth) {
        String words = text.words(span);
        Optional<ItemLabel> label = ItemLabel.of(words, new Span(0, words.length()));
        Span own = label.map(found -> new Span(span.start() + found.rest().start(), span.end())).orElse(span);
        return new Block.Item(label.map(ItemLabel::text), text.words(own), span, own, 0, depth);
    }

    /** The item without the lists in it. */
    private void writeOwnWords(Element item) {
        for (Node node : item.childNodes()) {
            if (node instanceof TextNode words) {
                textNodes.write(words, text, false);
            } else if (node instanceof Element inner && Visibility.isSeen(inner) && !isList(inner)) {
                if (inner.isBlock() && inner.children().stream().anyMatch(HtmlList::isPlainList)) {
                    writeOwnWords(inner);
                } else {
                    Inline.writeParted(inner, text, textNodes);
                }
            }
        }
    }

    private static boolean isPlainList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "menu", "dl" -> true;
            default -> false;
        };
    }
}
