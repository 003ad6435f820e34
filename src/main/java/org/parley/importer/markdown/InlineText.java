package org.parley.importer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.parley.importer.Whitespace;

/** Reads the words of a short piece of text that may hold inline Markdown: emphasis, code, links, escapes. */
public final class InlineText {

    private static final String MARKUP = "\\`*_[<&~";
    /** A link by its own words, {@code [words][]}; only the words were saved, not where it leads. */
    private static final Pattern COLLAPSED_REFERENCE = Pattern.compile("\\[([^\\[\\]]++)]\\[]");
    private static final Pattern TAG_NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*).*", Pattern.DOTALL);
    /** Elements that only dress words; any other name in angle brackets is a word itself. */
    private static final Set<String> DRESSING = Set.of("a", "abbr", "b", "big", "br", "cite", "code", "del", "div",
            "em",
            "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "small", "span", "strike", "strong", "sub", "sup",
            "tt", "u", "wbr");

    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();

    private InlineText() {}

    /** The words of {@code marked} without markup, white space at the ends trimmed. */
    public static String of(String marked) {
        if (!hasMarkup(marked)) {
            return marked;
        }
        StringBuilder definitions = new StringBuilder();
        Matcher reference = COLLAPSED_REFERENCE.matcher(marked);
        while (reference.find()) {
            definitions.append("\n\n[").append(reference.group(1)).append("]: x");
        }
        Words words = new Words();
        PARSER.parse(marked + definitions).accept(words);
        return Whitespace.squeeze(words.text);
    }

    private static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKUP.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            Matcher name = TAG_NAME.matcher(html.getLiteral());
            if (!name.matches() || !DRESSING.contains(name.group(1).toLowerCase(Locale.ROOT))) {
                text.append(html.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append(' ');
        }
    }
}
