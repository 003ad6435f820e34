package org.parley.importer;

import java.util.Optional;
import org.parley.article.Span;

/**
 * The label of a list item: "Label: text".
 *
 * @param text what stands before the colon
 * @param rest what stands after it
 */
public record ItemLabel(String text, Span rest) {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    /**
     * The label that {@code item} begins with, if it has one: a few words, no sentence, and a space after the colon.
     */
    public static Optional<ItemLabel> of(String text, Span item) {
        int words = 1;
        for (int i = item.start(); i < item.end() && i - item.start() <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean spaceNext = i + 1 < item.end() && Whitespace.is(text.charAt(i + 1));
            if (c == ':' && spaceNext && i > item.start()) {
                return Optional.of(new ItemLabel(text.substring(item.start(), i),
                        new Span(Whitespace.skip(text, i + 1, item.end()), item.end())));
            }
            words += Whitespace.is(c) ? 1 : 0;
            if (words > MOST_WORDS || c == '\n' || c == ';' || (spaceNext && (c == '!' || c == '?'))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
