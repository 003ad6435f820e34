package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.parley.article.Span;

/**
 * Collects the words below a node of Markdown, without emphasis, links and escapes, and where they stand in the file.
 */
final class Inlines extends AbstractVisitor {

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;

    /**
     * Some words.
     *
     * @param source the range of the Markdown that they stand for
     */
    record Piece(String words, Span source) {}

    private Inlines(String source, int start) {
        this.source = source;
        this.end = start;
    }

    /** The words below {@code node}, a part of the Markdown {@code source}, in order. */
    static List<Piece> of(Node node, String source) {
        Inlines inlines = new Inlines(source, startOf(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(inlines);
        }
        return inlines.pieces;
    }

    /** Where {@code node} begins in the Markdown; 0 if the parser does not say. */
    static int startOf(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
    }

    @Override
    public void visit(Text text) {
        for (String seen : NoteSigns.seen(text)) {
            for (String words : Footnotes.withoutMarks(seen)) {
                if (!words.isEmpty()) {
                    add(text, words);
                }
            }
        }
    }

    @Override
    public void visit(Code code) {
        add(code, Footnotes.restored(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        String words = HtmlTags.words(html.getLiteral());
        if (!words.isEmpty()) {
            add(html, words);
        } else if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
            add(html, "\n");
        }
    }

    @Override
    public void visit(Image image) {
        // What an image shows is no text; its description is not seen.
    }

    @Override
    public void visit(SoftLineBreak line) {
        pieces.add(new Piece(" ", new Span(end, Math.min(end + 1, source.length()))));
    }

    @Override
    public void visit(HardLineBreak line) {
        pieces.add(new Piece("\n", new Span(end, Math.min(end + 1, source.length()))));
    }

    private void add(Node node, String words) {
        Span range = range(node, words);
        end = range.end();
        pieces.add(new Piece(words, range));
    }

    /** The range of the words themselves where they stand in the Markdown as they are, else that of their markup. */
    private Span range(Node node, String words) {
        if (node.getSourceSpans().isEmpty()) {
            return new Span(end, end);
        }
        SourceSpan last = node.getSourceSpans().getLast();
        int from = Math.max(startOf(node), end);
        int to = last.getInputIndex() + last.getLength();
        int at = indexOf(source, words, from, to);
        return at >= 0 ? new Span(at, at + words.length()) : new Span(from, to);
    }

    /** Where {@code words} first stand in the range; -1 if they do not. */
    static int indexOf(String source, String words, int from, int to) {
        for (int at = from; at + words.length() <= Math.min(to, source.length()); at++) {
            if (source.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }
}
