package org.parley.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.article.Block;

/** What a table only knows once all blocks of the article are there: its number, its section, the caption above it. */
public final class Tables {

    private static final Pattern CAPTION = Pattern.compile("Table\\s+\\w{1,5}\\s*[.:–—-].*", Pattern.DOTALL);

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
                Optional<String> caption = table.caption()
                        .or(() -> numbered.isEmpty() ? Optional.empty() : caption(numbered.getLast()));
                numbered.add(new Block.Table(table.span(), table.firstLine(), table.lastLine(), ++number, section,
                        caption, table.columns(), table.columnSpans(), table.rows()));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }

    /** A paragraph right above the table that says "Table 2: …". */
    private static Optional<String> caption(Block above) {
        return above instanceof Block.Paragraph paragraph && CAPTION.matcher(paragraph.text()).matches()
                ? Optional.of(paragraph.text())
                : Optional.empty();
    }
}
