package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.article.Block;

/** Tables as Markdown pipe tables, each with the place that it comes from. */
public final class TablesMarkdown {

    private TablesMarkdown() {}

    /** Writes {@code tables}. */
    public static void write(Iterable<SourceTable> tables, Writer out) throws IOException {
        boolean first = true;
        for (SourceTable table : tables) {
            if (!first) {
                out.write('\n');
            }
            first = false;
            table(table, out);
        }
    }

    private static void table(SourceTable source, Writer out) throws IOException {
        Block.Table table = source.table();
        out.write("## " + Markdown.text(table.caption().or(table::section).orElse(source.articleTitle())) + "\n\n");
        Markdown.header(out, table.columns());
        for (Block.Row row : table.rows()) {
            Markdown.row(out, row.cells());
        }
        out.write("\n" + Markdown.text(source.article().file()) + ", table " + table.number() + ", lines "
                + table.firstLine() + "–" + table.lastLine() + ", SHA-256 " + source.article().sha256() + "\n");
    }
}
