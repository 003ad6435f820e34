package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.importer.Label;

/** Finds lists: lines that begin with a bullet or a number, and what is indented below them. */
final class ListFinder implements BlockFinder {

    @Override
    public Optional<Block> find(TextLines lines, int line) {
        ListMarker first = marker(lines, line);
        if (first == null) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        Depths depths = new Depths();
        int last = line;
        int next = line;
        while (next > 0) {
            ListMarker marker = marker(lines, next);
            last = lastLineOfItem(lines, next);
            items.add(item(lines, next, last, marker, depths.of(lines.indent(next))));
            next = nextItem(lines, last, first, lines.indent(line));
        }
        return Optional.of(new Block.ItemList(lines.span(line, last), line, last, first.ordered(), items));
    }

    private static ListMarker marker(TextLines lines, int line) {
        return ListMarker.at(lines.text(), lines.start(line), lines.end(line));
    }

    /** An item goes on in the lines below it that are indented further than its marker. */
    private static int lastLineOfItem(TextLines lines, int line) {
        int indent = lines.indent(line);
        int last = line;
        while (!lines.isBlank(last + 1) && lines.indent(last + 1) > indent && marker(lines, last + 1) == null) {
            last++;
        }
        return last;
    }

    /** The line of the next item of the list, blank lines between left out; 0 if the list ends. */
    private static int nextItem(TextLines lines, int last, ListMarker first, int indent) {
        int next = last + 1;
        while (next <= lines.count() && lines.isBlank(next)) {
            next++;
        }
        if (next > lines.count()) {
            return 0;
        }
        ListMarker marker = marker(lines, next);
        return marker != null && (first.goesOnWith(marker) || lines.indent(next) > indent) ? next : 0;
    }

    private static Block.Item item(TextLines lines, int line, int last, ListMarker marker, int depth) {
        Span span = new Span(marker.contentStart(), lines.end(last));
        Optional<Label> label = Label.of(lines.text(), span);
        Span textSpan = label.map(Label::rest).orElse(span);
        return new Block.Item(label.map(Label::text), Joined.text(lines, textSpan, line, last), span, textSpan, line,
                depth);
    }
}
