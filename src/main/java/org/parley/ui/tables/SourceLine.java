package org.parley.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.library.LibraryViews.TableView;

/**
 * A line of an article as it stands beside a table.
 *
 * @param number counted from 1
 * @param row the index of the row of the table that stands on it
 */
record SourceLine(int number, String text, Part part, OptionalInt row) {

    /** What a line is to the table. */
    enum Part {
        TEXT, HEADING, HEADER, SEPARATOR, ROW
    }

    private static final int LINES_BEFORE = 2;
    private static final int LINES_AFTER = 1;

    /** The lines of {@code table}, with those that have words next to it. */
    static List<SourceLine> around(TableView table, Article article) {
        Lines lines = new Lines(article.text());
        List<SourceLine> before = outside(article, lines, table.table().firstLine(), -1, LINES_BEFORE).reversed();
        List<SourceLine> found = new ArrayList<>(before);
        for (int line = table.table().firstLine(); line <= table.table().lastLine(); line++) {
            String text = textOf(article, lines, line);
            if (!text.isBlank()) {
                found.add(inside(table.table(), line, text));
            }
        }
        found.addAll(outside(article, lines, table.table().lastLine(), 1, LINES_AFTER));
        return found;
    }

    private static List<SourceLine> outside(Article article, Lines lines, int from, int step, int most) {
        List<SourceLine> found = new ArrayList<>();
        for (int line = from + step; line >= 1 && line <= lines.count() && found.size() < most; line += step) {
            String text = textOf(article, lines, line);
            if (!text.isBlank()) {
                found.add(new SourceLine(line, text, headingAt(article, line) ? Part.HEADING : Part.TEXT,
                        OptionalInt.empty()));
            }
        }
        return found;
    }

    private static boolean headingAt(Article article, int line) {
        return article.blocks().stream().anyMatch(block -> block instanceof Block.Heading
                && block.firstLine() <= line && line <= block.lastLine());
    }

    private static SourceLine inside(Block.Table table, int line, String text) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).line() == line) {
                return new SourceLine(line, text, Part.ROW, OptionalInt.of(i));
            }
        }
        return new SourceLine(line, text, line == table.firstLine() ? Part.HEADER : Part.SEPARATOR,
                OptionalInt.empty());
    }

    private static String textOf(Article article, Lines lines, int line) {
        int start = lines.startOf(line);
        int end = line < lines.count() ? lines.startOf(line + 1) : article.text().length();
        return article.text().substring(start, end).strip();
    }
}
