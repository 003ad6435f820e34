package org.parley.importer;

import java.nio.charset.Charset;
import java.util.List;
import org.parley.article.Lines;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;

/**
 * The text of a file.
 *
 * @param text without byte order mark
 * @param charset the encoding that it was read in
 * @param unreadable how many characters stand as U+FFFD because their bytes are none in this encoding
 */
public record DecodedText(String text, Charset charset, int unreadable) {

    /** Says, at the first of them, that some bytes could not be read. */
    public List<NotUnderstood> notes() {
        int first = text.indexOf(TextDecoder.UNREADABLE);
        if (unreadable == 0 || first < 0) {
            return List.of();
        }
        return List.of(new NotUnderstood(new Span(first, first + 1), new Lines(text).lineOf(first),
                (unreadable == 1 ? "a character" : unreadable + " characters") + " from here on could not be read as "
                        + charset.displayName()));
    }
}
