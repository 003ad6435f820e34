package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;

/** Finds tables that a page has split into parts: the later part stands right after, as wide, and has no header. */
final class SplitTables {

    private SplitTables() {}

    /** A note for each table that seems to go on with the one before it. */
    static List<NotUnderstood> noted(List<Block> blocks) {
        List<NotUnderstood> notes = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1) instanceof Block.Table first && blocks.get(i) instanceof Block.Table next
                    && first.columns().size() == next.columns().size() && !isBlank(first.columns())
                    && isBlank(next.columns()) && next.caption().isEmpty()) {
                notes.add(new NotUnderstood(next.span(), next.firstLine(),
                        "a table without a header seems to go on with the table before it"));
            }
        }
        return notes;
    }

    private static boolean isBlank(List<String> columns) {
        return columns.stream().allMatch(String::isBlank);
    }
}
