package org.parley.extraction.event.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.text.WordList;

/**
 * Reads tables with a column of dates and a column of events: every row tells of one event, and a column of outcomes of
 * what came of it.
 */
public final class Rows {

    /**
     * An event that a row tells of.
     *
     * @param block the table, by its index among the blocks
     * @param dateColumn the column of dates
     * @param eventColumn the column of events
     */
    public record Row(int block, int row, int dateColumn, int eventColumn, Optional<Span> outcome) {}

    private final Map<String, String> headers = new HashMap<>();

    public Rows() {
        for (String line : WordList.lines(Rows.class, "table-headers.txt")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" +")) {
                headers.put(word, line.substring(0, colon));
            }
        }
    }

    /** The rows of all tables that tell of events. */
    List<Row> in(List<Block> blocks) {
        List<Row> found = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof Block.Table table) {
                OptionalInt date = column(table, "date");
                OptionalInt event = column(table, "event");
                if (date.isPresent() && event.isPresent()) {
                    rows(b, table, date.getAsInt(), event.getAsInt(), found);
                }
            }
        }
        return found;
    }

    private void rows(int block, Block.Table table, int date, int event, List<Row> found) {
        OptionalInt outcome = column(table, "outcome");
        for (int r = 0; r < table.rows().size(); r++) {
            Block.Row row = table.rows().get(r);
            if (!row.cells().get(event).isBlank()) {
                Optional<Span> said = outcome.isPresent() && !row.cells().get(outcome.getAsInt()).isBlank()
                        ? Optional.of(row.spans().get(outcome.getAsInt()))
                        : Optional.empty();
                found.add(new Row(block, r, date, event, said));
            }
        }
    }

    private OptionalInt column(Block.Table table, String what) {
        for (int c = 0; c < table.columns().size(); c++) {
            for (String word : table.columns().get(c).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                if (what.equals(headers.get(word))) {
                    return OptionalInt.of(c);
                }
            }
        }
        return OptionalInt.empty();
    }
}
