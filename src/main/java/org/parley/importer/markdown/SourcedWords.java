package org.parley.importer.markdown;

import org.parley.importer.CanonicalText;

/**
 * Writes words of Markdown sign by sign, each with its place in the file, also where escapes or entities stand for
 * them.
 */
final class SourcedWords {

    private static final int LONGEST_ENTITY = 34;

    private SourcedWords() {}

    /** Writes {@code piece} of {@code source}, which begins at {@code shift} in the file. */
    static void write(Inlines.Piece piece, String source, int shift, CanonicalText text) {
        int at = piece.source().start();
        int end = piece.source().end();
        for (int i = 0; i < piece.words().length(); i++) {
            char c = piece.words().charAt(i);
            int next = next(source, at, end, c, i + 1 < piece.words().length() ? piece.words().charAt(i + 1) : 0);
            if (c == '\n') {
                text.line();
            } else {
                text.character(c, shift + at, shift + next);
            }
            at = next == end && i + 1 < piece.words().length() ? Math.max(at, end - 1) : next;
        }
    }

    /** The end of the markup that stands for {@code c} and begins at {@code at}: the sign, an escape or an entity. */
    private static int next(String source, int at, int end, char c, char following) {
        if (at >= end) {
            return at;
        }
        char sign = source.charAt(at);
        int semicolon = sign == '&' ? semicolon(source, at, Math.min(end, at + LONGEST_ENTITY)) : -1;
        if (semicolon > at && (sign != c || following != source.charAt(at + 1))) {
            return semicolon + 1;
        }
        return sign == '\\' && sign != c && at + 1 < end ? at + 2 : at + 1;
    }

    private static int semicolon(String source, int at, int end) {
        for (int i = at; i < end; i++) {
            if (source.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }
}
