package org.parley.importer.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.parley.importer.Whitespace;

/** Reads the words of a short piece of text that may hold inline Markdown: emphasis, code, links, escapes. */
public final class InlineText {

    private static final String OPENERS = "`*_~[<&";
    private static final String CLOSERS = "`*_~]>;";
    private static final int DEEPEST = 50;
    /** A link by its own words, {@code [words][]}; only the words were saved, not where it leads. */
    private static final Pattern COLLAPSED_REFERENCE = Pattern.compile("\\[([^\\[\\]]++)]\\[]");
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(DEEPEST)
            .customDelimiterProcessor(new StruckWords()).build();

    private InlineText() {}

    /** The words of {@code marked} without markup, white space squeezed. */
    public static String of(String marked) {
        if (!hasMarkup(marked)) {
            return marked;
        }
        StringBuilder definitions = new StringBuilder();
        Matcher reference = COLLAPSED_REFERENCE.matcher(marked);
        while (reference.find()) {
            definitions.append("\n\n[").append(reference.group(1)).append("]: x");
        }
        StringBuilder words = new StringBuilder();
        Node document = PARSER.parse(marked + definitions);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            List<Inlines.Piece> pieces = Inlines.of(block, marked);
            pieces.forEach(piece -> words.append(piece.words()));
        }
        return Whitespace.squeeze(words);
    }

    /** True if a sign is there that may be markup, with its partner where it needs one. */
    private static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            int sign = OPENERS.indexOf(text.charAt(i));
            if (sign >= 0 && text.indexOf(CLOSERS.charAt(sign), i + 1) > i) {
                return true;
            }
        }
        return text.indexOf('\\') >= 0;
    }
}
