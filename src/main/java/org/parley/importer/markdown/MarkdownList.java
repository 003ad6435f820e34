package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.importer.ItemLabel;

/** Reads a list with the lists nested in it; what else an item holds, such as a table, parts it in two. */
final class MarkdownList {

    private final MarkdownBlocks blocks;
    private final ListBlock list;
    private List<Function<Lines, Block.Item>> items = new ArrayList<>();
    private Optional<Span> written = Optional.empty();

    MarkdownList(MarkdownBlocks blocks, ListBlock list) {
        this.blocks = blocks;
        this.list = list;
    }

    /** Writes the list and adds its block. */
    void read() {
        items(list, 0);
        finish();
    }

    private void items(ListBlock node, int depth) {
        int number = node instanceof OrderedList ordered ? Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1)
                : 0;
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            String marker = node instanceof OrderedList ? number++ + ". " : "- ";
            if (item instanceof ListItem) {
                item(item, marker, depth);
            }
        }
    }

    private void item(Node item, String marker, int depth) {
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof ListBlock nested) {
                items(nested, depth + 1);
            } else if (part instanceof Paragraph) {
                blocks.write(part, () -> begin("  ".repeat(depth) + marker)).ifPresent(span -> add(span, depth));
            } else {
                finish();
                blocks.block(part);
            }
        }
    }

    private void begin(String marker) {
        if (written.isEmpty()) {
            blocks.text().paragraph();
        } else {
            blocks.text().line();
        }
        blocks.text().added(marker);
    }

    private void add(Span span, int depth) {
        String all = blocks.text().words(span);
        Optional<ItemLabel> label = ItemLabel.of(all, new Span(0, all.length()));
        Span rest = label.map(ItemLabel::rest).map(part -> shifted(part, span.start())).orElse(span);
        String words = blocks.joined(rest);
        items.add(
                lines -> new Block.Item(label.map(ItemLabel::text), words, span, rest, lines.lineOf(span.start()),
                        depth));
        written = Optional.of(written.map(span::union).orElse(span));
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private void finish() {
        written.ifPresent(span -> {
            List<Function<Lines, Block.Item>> found = items;
            blocks.add(lines -> new Block.ItemList(span, lines.lineOf(span.start()), lines.lineOf(span.end()),
                    list instanceof OrderedList, found.stream().map(item -> item.apply(lines)).toList()));
        });
        items = new ArrayList<>();
        written = Optional.empty();
    }
}
