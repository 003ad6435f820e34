package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.importer.Label;

/** Finds lists: lines that begin with a bullet or a number, and what is indented below them. */
final class ListFinder implements BlockFinder {

    private final CodeFinder code = new CodeFinder();

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        ListMarker first = ListMarker.at(lines, line);
        if (first == null) {
            return Optional.empty();
        }
        List<Block.Item> items = new ArrayList<>();
        Depths depths = new Depths();
        int last = line;
        int next = line;
        while (next > 0) {
            last = lastLineOfItem(page, next);
            items.add(item(lines, next, last, ListMarker.at(lines, next), depths.of(lines.indent(next))));
            next = nextItem(page, last, first, lines.indent(line));
        }
        return Optional.of(Found.block(new Block.ItemList(lines.span(line, last), line, last, first.ordered(), items)));
    }

    /**
     * An item goes on in the lines below it that are indented further than its marker, or that its text runs on into.
     */
    private static int lastLineOfItem(Page page, int line) {
        TextLines lines = page.lines();
        int indent = lines.indent(line);
        int last = line;
        while (!lines.isBlank(last + 1) && ListMarker.at(lines, last + 1) == null
                && (lines.indent(last + 1) > indent || page.layout().goesOn(last))) {
            last++;
        }
        return last;
    }

    /** The line of the next item of the list, blank lines between left out; 0 if the list ends, as before code. */
    private int nextItem(Page page, int last, ListMarker first, int indent) {
        TextLines lines = page.lines();
        int next = lines.skipBlank(last + 1);
        if (next > lines.count() || next > last + 1 && code.beginsAt(page, next)) {
            return 0;
        }
        ListMarker marker = ListMarker.at(lines, next);
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
