package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;

/** What a table only knows once all blocks of the article are there: its number and its section. */
public final class Tables {

    private Tables() {}

    /** The same blocks, their tables numbered from 1 and each told the heading that it stands under. */
    public static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        Optional<String> section = Optional.empty();
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                section = Optional.of(heading.text());
            }
            if (block instanceof Block.Table table) {
                numbered.add(new Block.Table(table.span(), table.firstLine(), table.lastLine(), ++number, section,
                        table.caption(), table.columns(), table.columnSpans(), table.rows()));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }
}
