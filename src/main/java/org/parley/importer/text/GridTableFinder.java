package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Finds tables drawn as a box: {@code +---+---+} above, below and between rows of {@code | a | b |}, or box-drawing
 * signs.
 */
final class GridTableFinder implements BlockFinder {

    private static final String BORDER = "+-=|:─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜╭╮╰╯│┃║ ";
    private static final String CORNERS = "+┌╔┏╒╓╭";

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (CORNERS.indexOf(lines.first(line)) < 0 || !isBorder(lines, line) || !PipeRow.isFramed(lines, line + 1)) {
            return Optional.empty();
        }
        List<List<Integer>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        int last = line;
        for (int next = line + 1; isBorder(lines, next) || PipeRow.isFramed(lines, next); next++) {
            if (!isBorder(lines, next)) {
                groups.getLast().add(next);
            } else if (!groups.getLast().isEmpty()) {
                groups.add(new ArrayList<>());
            }
            last = next;
        }
        groups.removeIf(List::isEmpty);
        return groups.isEmpty() ? Optional.empty() : Optional.of(table(lines, line, last, groups));
    }

    /** Where borders stand between the rows, all lines between two of them are one row; else every line is one. */
    private static Found table(TextLines lines, int first, int last, List<List<Integer>> groups) {
        boolean bordered = groups.size() > 2;
        List<Integer> head = groups.size() > 1 ? groups.getFirst() : groups.getFirst().subList(0, 1);
        TableBuilder table = new TableBuilder(lines, first, PipeRow.cells(lines, head.getFirst()));
        head.subList(1, head.size()).forEach(line -> table.goOn(PipeRow.cells(lines, line)));
        List<Integer> rest = groups.getFirst().subList(head.size(), groups.getFirst().size());
        rest.forEach(line -> table.add(line, PipeRow.cells(lines, line)));
        for (List<Integer> group : groups.subList(1, groups.size())) {
            for (int line : group) {
                List<Span> cells = PipeRow.cells(lines, line);
                if (bordered && line != group.getFirst()) {
                    table.goOn(cells);
                } else {
                    table.add(line, cells);
                }
            }
        }
        return table.table(last);
    }

    private static boolean isBorder(TextLines lines, int line) {
        if (lines.isBlank(line) || lines.length(line) < 3) {
            return false;
        }
        boolean dashes = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (BORDER.indexOf(c) < 0) {
                return false;
            }
            dashes |= "-=─━═".indexOf(c) >= 0;
        }
        return dashes;
    }
}
