package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;

/** Sets out an article in rows, none of which is long, so that only what is seen has to be laid out. */
final class RowLayout {

    private static final int LONGEST = 3000;
    private static final int SAMPLE = 200;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 5;

    private final Article article;
    private final List<Row> rows = new ArrayList<>();

    private RowLayout(Article article) {
        this.article = article;
    }

    /** The rows in the order of the text. */
    static List<Row> of(Article article) {
        RowLayout rows = new RowLayout(article);
        article.blocks().forEach(rows::block);
        article.notUnderstood().forEach(rows::setAside);
        rows.rows.sort(Comparator.comparing(Row::span));
        return List.copyOf(rows.rows);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> rows.add(new Row.Words(Row.Kind.HEADING, within(heading),
                    heading.firstLine(), flat(within(heading)), 0, "", 0, true));
            case Block.Paragraph paragraph -> words(Row.Kind.PARAGRAPH, paragraph.span(), paragraph.firstLine(), 0, "",
                    0);
            case Block.ItemList list -> items(list);
            case Block.Table table -> table(table);
        }
    }

    /** The heading without its markup. */
    private Span within(Block.Heading heading) {
        int at = heading.span().of(article.text()).indexOf(heading.text());
        int start = heading.span().start() + at;
        return at < 0 ? heading.span() : new Span(start, start + heading.text().length());
    }

    private void items(Block.ItemList list) {
        int number = 1;
        for (Block.Item item : list.items()) {
            int strong = item.label().isEmpty() ? 0 : Math.max(0, item.textSpan().start() - item.span().start());
            words(Row.Kind.ITEM, item.span(), item.line(), strong, list.ordered() ? number + "." : "\u2022",
                    item.depth());
            number++;
        }
    }

    private void words(Row.Kind kind, Span span, int line, int strong, String marker, int depth) {
        int start = span.start();
        while (start < span.end() || start == span.start()) {
            int end = end(start, span.end());
            Span part = new Span(start, end);
            boolean begins = start == span.start();
            rows.add(new Row.Words(kind, part, line, flat(part), begins ? strong : 0, begins ? marker : "", depth,
                    begins));
            start = Math.max(end, start + 1);
        }
    }

    /** Where to break a long paragraph: after a space, or where there is none for long, anywhere. */
    private int end(int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        int space = article.text().lastIndexOf(' ', start + LONGEST);
        return space > start ? space + 1 : start + LONGEST;
    }

    private void setAside(NotUnderstood part) {
        if (part.span().length() > 0 && !stands(part.span())) {
            words(Row.Kind.NOT_UNDERSTOOD, part.span(), part.line(), 0, "", 0);
        }
    }

    /** True if a block holds a part of {@code span}; blocks stand in order and do not overlap. */
    private boolean stands(Span span) {
        int low = 0;
        int high = article.blocks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.blocks().get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < article.blocks().size() && article.blocks().get(low).span().overlaps(span);
    }

    private void table(Block.Table table) {
        List<Double> shares = shares(table);
        Span header = table.columnSpans().isEmpty() ? table.span()
                : table.columnSpans().getFirst().union(table.columnSpans().getLast());
        rows.add(new Row.Cells(table, Optional.empty(), header, table.firstLine(), table.columns(),
                table.columnSpans(), shares));
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            rows.add(new Row.Cells(table, Optional.of(i), row.span(), row.line(), row.cells(), row.spans(), shares));
        }
    }

    /** The longest words of each column in units, read from the first rows: what the widths are shared by. */
    private static List<Double> shares(Block.Table table) {
        List<Double> shares = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int longest = table.columns().get(column).length();
            for (Block.Row row : table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
                longest = Math.max(longest, row.cells().get(column).length());
            }
            shares.add((double) Math.clamp(longest, NARROWEST, WIDEST));
        }
        return shares;
    }

    /** The words on one line, unit by unit. */
    private String flat(Span span) {
        return span.of(article.text()).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
