package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.importer.CanonicalText;
import org.parley.importer.Whitespace;

/**
 * Reads one data table. A cell that spans several columns or rows is written once and stands in each of them, as the
 * table model of HTML has it (HTML Living Standard, 4.9.12).
 */
final class HtmlTable {

    private static final Evaluator LAYOUT_CONTENT = QueryParser
            .parse("table, h1, h2, h3, h4, article, section, td > p ~ p ~ p, form,"
                    + "textarea, select, input:not([type=hidden]):not([type=checkbox]):not([type=radio])");
    /** A table with one of these says that it is one. */
    private static final Set<String> NAMED_PARTS = Set.of("caption", "thead");
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int WIDEST_SPAN = 1000;

    private final CanonicalText text;
    private final TextNodes textNodes;

    HtmlTable(CanonicalText text, TextNodes textNodes) {
        this.text = text;
        this.textNodes = textNodes;
    }

    /** A cell of the grid. */
    private record Cell(String words, Span span) {}

    /** A row of the file while its grid row is filled. */
    private record GridRow(List<Cell> cells, boolean header, int start) {}

    /** A cell that reaches into the rows below. */
    private static final class Reaching {
        private final Cell cell;
        private int rows;

        Reaching(Cell cell, int rows) {
            this.cell = cell;
            this.rows = rows;
        }
    }

    /** True if {@code element} is a table that does more than arrange the page. */
    static boolean isData(Element element) {
        return element.normalName().equals("table") && !isLayout(element);
    }

    /**
     * True if the table only arranges the page: it holds tables, headings or paragraphs, or has no row of several
     * cells.
     */
    static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return true;
        }
        List<Element> rows = rows(table);
        if (table.children().stream().anyMatch(part -> NAMED_PARTS.contains(part.normalName()))
                || rows.stream().flatMap(row -> row.children().stream())
                        .anyMatch(cell -> cell.normalName().equals("th"))) {
            return false;
        }
        return rows.size() < 2 || rows.stream().noneMatch(HtmlTable::isSeveralCells)
                || table.selectStream(LAYOUT_CONTENT).anyMatch(found -> found != table);
    }

    private static boolean isSeveralCells(Element row) {
        return cells(row).stream().filter(Element::hasText).limit(2).count() == 2;
    }

    /** The table; nothing if it has no words. */
    Optional<Block> read(Element table) {
        int start = text.length();
        List<Element> rows = rows(table);
        Element titled = table.selectFirst("> caption");
        if (titled == null && isTitle(rows)) {
            titled = rows.getFirst();
            rows = rows.subList(1, rows.size());
        }
        Optional<String> caption = Optional.ofNullable(titled).flatMap(this::caption);
        List<GridRow> grid = grid(rows);
        Optional<Span> span = text.since(start);
        if (span.isEmpty() || grid.isEmpty()) {
            text.cut(start);
            return Optional.empty();
        }
        int width = grid.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int headers = headerRows(grid);
        GridRow header = header(grid.subList(0, headers), width, start);
        List<Block.Row> body = grid.subList(headers, grid.size()).stream()
                .map(row -> new Block.Row(0, words(row, width), spans(row, width))).toList();
        return Optional.of(new Block.Table(span.get(), 0, 0, 0, Optional.empty(), caption, words(header, width),
                spans(header, width), body));
    }

    /** True if the first row is one cell over the whole width of the table, and no other row is. */
    private static boolean isTitle(List<Element> rows) {
        if (rows.size() < 2 || !isOneWideCell(rows.getFirst())) {
            return false;
        }
        List<Element> others = rows.subList(1, rows.size());
        return others.stream().noneMatch(HtmlTable::isOneWideCell)
                && others.stream().mapToInt(HtmlTable::width).max().orElse(0) <= width(rows.getFirst());
    }

    private static boolean isOneWideCell(Element row) {
        return cells(row).size() == 1 && width(row) > 1;
    }

    private static int width(Element row) {
        return cells(row).stream().mapToInt(cell -> reach(cell, "colspan")).sum();
    }

    /** One header of several rows: each column has the words above it, those that reach over many columns too. */
    private static GridRow header(List<GridRow> rows, int width, int start) {
        if (rows.size() < 2) {
            return rows.isEmpty() ? new GridRow(List.of(), true, start) : rows.getFirst();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            List<Cell> above = rows.stream().filter(row -> column < row.cells().size())
                    .map(row -> row.cells().get(column)).filter(cell -> !cell.words().isEmpty()).distinct().toList();
            cells.add(above.isEmpty() ? new Cell("", new Span(start, start))
                    : new Cell(above.stream().map(Cell::words).distinct().collect(Collectors.joining(" ")),
                            above.getLast().span()));
        }
        return new GridRow(cells, true, rows.getFirst().start());
    }

    private Optional<String> caption(Element caption) {
        int start = text.length();
        Inline.write(caption, text, textNodes);
        text.line();
        return text.since(start).map(span -> Whitespace.squeeze(text.words(span)));
    }

    private List<GridRow> grid(List<Element> rows) {
        List<GridRow> grid = new ArrayList<>();
        List<Reaching> reaching = new ArrayList<>();
        boolean boldHeader = BoldHeader.is(rows.stream().map(HtmlTable::cells).toList());
        for (Element row : rows) {
            text.line();
            int start = text.length();
            boolean header = isHeader(row) || boldHeader && row == rows.getFirst();
            GridRow filled = new GridRow(new ArrayList<>(), header, start);
            fill(filled.cells(), row, reaching);
            if (text.since(start).isPresent()) {
                grid.add(filled);
            } else {
                text.cut(start);
            }
        }
        return grid;
    }

    private void fill(List<Cell> cells, Element row, List<Reaching> reaching) {
        for (Element element : cells(row)) {
            takeReaching(cells, reaching);
            if (!cells.isEmpty()) {
                text.added(" | ");
            }
            Cell cell = write(element);
            int columns = reach(element, "colspan");
            int rows = reach(element, "rowspan");
            for (int i = 0; i < columns; i++) {
                cells.add(cell);
                while (reaching.size() < cells.size()) {
                    reaching.add(null);
                }
                reaching.set(cells.size() - 1, rows > 1 ? new Reaching(cell, rows - 1) : null);
            }
        }
        takeReaching(cells, reaching);
    }

    private static void takeReaching(List<Cell> cells, List<Reaching> reaching) {
        while (cells.size() < reaching.size() && reaching.get(cells.size()) != null) {
            int column = cells.size();
            Reaching above = reaching.get(column);
            cells.add(above.cell);
            if (--above.rows == 0) {
                reaching.set(column, null);
            }
        }
    }

    private Cell write(Element element) {
        int start = text.length();
        Inline.write(element, text, textNodes);
        Span span = text.since(start).orElse(new Span(start, start));
        return new Cell(Whitespace.squeeze(text.words(span)), span);
    }

    /** Rows of header cells above the first row of data. */
    private static int headerRows(List<GridRow> grid) {
        int rows = 0;
        while (rows < grid.size() - 1 && grid.get(rows).header()) {
            rows++;
        }
        return rows;
    }

    private static boolean isHeader(Element row) {
        Element parent = row.parent();
        if (parent != null && parent.normalName().equals("thead")) {
            return true;
        }
        List<Element> cells = cells(row);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static List<Element> rows(Element table) {
        return table.children().stream().flatMap(
                part -> PARTS.contains(part.normalName()) ? part.children().stream() : Stream.of(part))
                .filter(row -> row.normalName().equals("tr") && Visibility.isSeen(row)).toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(cell -> CELLS.contains(cell.normalName()) && Visibility.isSeen(cell))
                .toList();
    }

    private static List<String> words(GridRow row, int width) {
        List<String> words = new ArrayList<>(row.cells().stream().map(Cell::words).toList());
        while (words.size() < width) {
            words.add("");
        }
        return words;
    }

    private static List<Span> spans(GridRow row, int width) {
        List<Span> spans = new ArrayList<>(row.cells().stream().map(Cell::span).toList());
        int end = spans.isEmpty() ? row.start() : spans.getLast().end();
        while (spans.size() < width) {
            spans.add(new Span(end, end));
        }
        return spans;
    }

    /** Over how many columns or rows {@code cell} reaches, as {@code attribute} says. */
    private static int reach(Element cell, String attribute) {
        try {
            return Math.clamp(Integer.parseInt(cell.attr(attribute).strip()), 1, WIDEST_SPAN);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
