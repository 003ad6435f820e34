package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Markdown as GitHub reads it. */
final class Markdown {

    private Markdown() {}

    /** {@code words} on one line, so that no character of theirs is taken for markup. */
    static String text(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\\`*_[]<>|~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    static void row(Writer out, List<String> cells) throws IOException {
        for (String cell : cells) {
            out.write("| " + text(cell) + " ");
        }
        out.write("|\n");
    }

    static void header(Writer out, List<String> columns) throws IOException {
        row(out, columns);
        out.write("|---".repeat(columns.size()) + "|\n");
    }
}
