package org.parley.extraction.text;

import java.util.List;
import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;

/**
 * Of a table with very many rows only the first are read for dates, names and events. A table of that size is data: the
 * others can be searched and exported as rows, and a library with each of them for an event is of use to nobody.
 */
public final class LongTables {

    /** So many rows of one table are read. */
    static final int ROWS_READ = 1_000;

    private LongTables() {}

    /** The rows of {@code table} whose cells are sentences. */
    static List<Block.Row> rowsRead(Block.Table table) {
        return table.rows().subList(0, Math.min(table.rows().size(), ROWS_READ));
    }

    /** Says of each table of {@code article} with rows that are not read where they begin and how many they are. */
    public static List<NotUnderstood> notRead(Article article) {
        return article.tables().stream().filter(table -> table.rows().size() > ROWS_READ).map(LongTables::note)
                .toList();
    }

    private static NotUnderstood note(Block.Table table) {
        Block.Row first = table.rows().get(ROWS_READ);
        return new NotUnderstood(first.span(), first.line(), String.format(Locale.ROOT,
                "table %d has %,d rows: dates and events are read in the first %,d, the others stay rows of the table",
                table.number(), table.rows().size(), ROWS_READ));
    }
}
