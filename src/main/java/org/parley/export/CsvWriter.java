package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as RFC 4180 says: commas, CR LF, quotes where a cell needs them. */
final class CsvWriter {

    /** Tells a spreadsheet that the file is UTF-8. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes one row; cells are guarded by {@link FormulaGuard}. */
    void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            cell(FormulaGuard.guard(cells.get(i)), cells.size() == 1);
        }
        out.write("\r\n");
    }

    /** An only cell that is empty is quoted, because an empty line is no row to many readers. */
    private void cell(String cell, boolean only) throws IOException {
        if (!needsQuotes(cell) && !(only && cell.isEmpty())) {
            out.write(cell);
            return;
        }
        out.write('"');
        out.write(cell.replace("\"", "\"\""));
        out.write('"');
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return !cell.isEmpty() && (Character.isWhitespace(cell.charAt(0))
                || Character.isWhitespace(cell.charAt(cell.length() - 1)));
    }
}
