package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markdown as GitHub reads it. */
final class Markdown {

    private Markdown() {}

    /** {@code words} on one line, so that no character of theirs is taken for markup. */
    static String text(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("\\`*[]<>|~".indexOf(c) >= 0 || (c == '_' && !isWithinWord(words, i))) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    /** {@code words} of several lines and paragraphs, which stay so. */
    static String paragraphs(String words) {
        return Stream.of(words.strip().split("\\R\\s*\\R"))
                .map(part -> part.lines().map(Markdown::line).collect(Collectors.joining("\\\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** A line that begins no heading and no list. */
    private static String line(String words) {
        String escaped = text(words.strip());
        return escaped.matches("(?:#{1,6}|[-+=]|\\d{1,9}[.)]).*") ? escaped.replaceFirst("([-#+=.)])", "\\\\$1")
                : escaped;
    }

    /** An underscore between letters or digits is no markup, so file names stay readable. */
    private static boolean isWithinWord(String words, int at) {
        return at > 0 && at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at - 1))
                && Character.isLetterOrDigit(words.charAt(at + 1));
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
