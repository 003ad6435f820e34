package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.importer.Furniture;
import org.parley.importer.ItemLabel;
import org.parley.importer.WrittenDate;

/** Finds lists: lines that begin with a bullet or a number, and what is indented below them. */
final class ListFinder implements BlockFinder {

    /** Dashes that are also written before the name of a person who is quoted. */
    private static final String ATTRIBUTION = "—–";
    private static final int LINES_ABOVE = 4;

    private final CodeFinder code = new CodeFinder();
    private final MarkedHeadingFinder headings = new MarkedHeadingFinder();

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        ListMarker first = ListMarker.at(lines, line);
        if (first == null || isAttribution(lines, line, first)
                || first.ordered() && WrittenDate.of(lines.line(line)).isPresent()) {
            return Optional.empty();
        }
        Parts parts = new Parts(lines);
        Depths depths = new Depths();
        int last = line;
        int next = line;
        while (next > 0) {
            ListMarker marker = ListMarker.at(lines, next);
            last = lastLineOfItem(page, next);
            parts.add(marker, next, last, depths.of(lines.indent(next)));
            next = nextItem(page, last, marker, first, lines.indent(line));
        }
        return Optional.of(new Found(last, parts.lists(), List.of()));
    }

    /** A dash before a name below a quotation is no bullet, unless there is another below it. */
    private static boolean isAttribution(TextLines lines, int line, ListMarker marker) {
        int next = lines.skipBlank(line + 1);
        return ATTRIBUTION.indexOf(marker.sign()) >= 0 && line > 1 && (next > lines.count()
                || lines.first(next) != marker.sign()) && !goesOnAbove(lines, line, marker);
    }

    private static boolean goesOnAbove(TextLines lines, int line, ListMarker marker) {
        int above = line - 1;
        while (above > line - LINES_ABOVE && lines.isBlank(above)) {
            above--;
        }
        return !lines.isBlank(above) && lines.first(above) == marker.sign();
    }

    /** The lists that a list with others nested in it is parted into: bullets and numbers never stand in one. */
    private static final class Parts {

        private final TextLines lines;
        private final List<Block> lists = new ArrayList<>();
        private final List<Block.Item> items = new ArrayList<>();
        private boolean ordered;
        private int firstLine;
        private int lastLine;

        Parts(TextLines lines) {
            this.lines = lines;
        }

        void add(ListMarker marker, int first, int last, int depth) {
            if (!items.isEmpty() && marker.ordered() != ordered) {
                finish();
            }
            if (items.isEmpty()) {
                ordered = marker.ordered();
                firstLine = first;
            }
            items.add(item(lines, first, last, marker, depth));
            lastLine = last;
        }

        List<Block> lists() {
            finish();
            return lists;
        }

        private void finish() {
            lists.add(new Block.ItemList(lines.span(firstLine, lastLine), firstLine, lastLine, ordered, items));
            items.clear();
        }
    }

    /**
     * An item goes on in the lines below it that are indented further than its marker, or that its text runs on into.
     */
    private int lastLineOfItem(Page page, int line) {
        TextLines lines = page.lines();
        int indent = lines.indent(line);
        int last = line;
        while (!lines.isBlank(last + 1) && ListMarker.at(lines, last + 1) == null
                && headings.find(page, last + 1).isEmpty()
                && (lines.indent(last + 1) > indent || page.layout().goesOn(last) || touches(page, last + 1))) {
            last++;
        }
        return last;
    }

    /** Where blank lines part the paragraphs, a line without one above it belongs to the item, if it is prose. */
    private static boolean touches(Page page, int line) {
        return page.layout().isParted() && page.lines().hasWords(line) && !PipeRow.hasPipe(page.lines(), line)
                && !Furniture.is(page.lines().line(line));
    }

    /** The line of the next item of the list, blank lines between left out; 0 if the list ends, as before code. */
    private int nextItem(Page page, int last, ListMarker above, ListMarker first, int indent) {
        TextLines lines = page.lines();
        int next = lines.skipBlank(last + 1);
        if (next > lines.count() || next > last + 1 && code.beginsAt(page, next)) {
            return 0;
        }
        ListMarker marker = ListMarker.at(lines, next);
        if (marker == null || next > last + 1 && above.startsAnewWith(marker) && lines.indent(next) <= indent) {
            return 0;
        }
        return first.goesOnWith(marker) || lines.indent(next) > indent ? next : 0;
    }

    private static Block.Item item(TextLines lines, int line, int last, ListMarker marker, int depth) {
        Span span = new Span(marker.contentStart(), lines.end(last));
        Optional<ItemLabel> label = ItemLabel.of(lines.text(), span);
        Span textSpan = label.map(ItemLabel::rest).orElse(span);
        return new Block.Item(label.map(ItemLabel::text), Joined.text(lines, textSpan, line, last), span, textSpan,
                line, depth);
    }
}
