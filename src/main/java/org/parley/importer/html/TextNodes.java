package org.parley.importer.html;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.parley.importer.CanonicalText;

/** Writes text nodes with the place of every character in the file; character references are decoded on the way. */
final class TextNodes {

    private static final int LONGEST_REFERENCE = 34;

    private final String file;

    /** @param file the decoded file that the nodes were parsed from, with positions tracked */
    TextNodes(String file) {
        this.file = file;
    }

    /** Writes {@code node}; {@code verbatim} keeps its white space, as {@code pre} does. */
    void write(TextNode node, CanonicalText to, boolean verbatim) {
        if (node.getWholeText().isEmpty()) {
            return;
        }
        int at = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        if (at < 0 || end > file.length()) {
            to.added(node.text());
            return;
        }
        write(at, end, to, verbatim);
    }

    /** Writes what stands at {@code [from, end)} of the file, which is text without markup. */
    void write(int from, int end, CanonicalText to, boolean verbatim) {
        int at = from;
        while (at < end) {
            int next = at + 1;
            String decoded = null;
            if (file.charAt(at) == '&') {
                next = referenceEnd(at, end);
                decoded = Parser.unescapeEntities(file.substring(at, next), false);
            }
            if (decoded == null || decoded.length() == next - at) {
                next = at + 1;
                put(to, file.charAt(at), at, next, verbatim);
            } else {
                for (int i = 0; i < decoded.length(); i++) {
                    put(to, decoded.charAt(i), at, next, verbatim);
                }
            }
            at = next;
        }
    }

    private static void put(CanonicalText to, char c, int from, int end, boolean verbatim) {
        if (verbatim && c != '\r') {
            to.verbatim(c, from, end);
        } else if (c != '\u00AD' && c != '\uFEFF') {
            to.character(c, from, end);
        }
    }

    private int referenceEnd(int from, int end) {
        int at = from + 1;
        while (at < end && at - from < LONGEST_REFERENCE
                && (Character.isLetterOrDigit(file.charAt(at)) || file.charAt(at) == '#')) {
            at++;
        }
        return at < end && file.charAt(at) == ';' ? at + 1 : at;
    }
}
