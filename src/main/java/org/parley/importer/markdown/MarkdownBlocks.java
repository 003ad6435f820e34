package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;
import org.parley.importer.CanonicalText;
import org.parley.importer.Furniture;
import org.parley.importer.Whitespace;

/** Writes the canonical text of a parsed Markdown file and finds its blocks on the way. */
final class MarkdownBlocks {

    /** Between two lines of code stands at most a fence, or the margin of the list or quotation that holds it. */
    private static final int LONGEST_FENCE = 200;
    private static final String PROPERTIES = "properties of the note";
    private static final int MOST_BLOCKS_ABOVE = 3;

    private final String source;
    private final int shift;
    private final CanonicalText text = new CanonicalText();
    /** Lines are known only when the text is whole. */
    private final List<Function<Lines, Block>> blocks = new ArrayList<>();
    private final NoteProperties properties = new NoteProperties();
    private final List<Function<Lines, NotUnderstood>> setAside = new ArrayList<>();

    private MarkdownBlocks(String source, int shift) {
        this.source = source;
        this.shift = shift;
    }

    /**
     * Reads a parsed file.
     *
     * @param source the Markdown that was parsed
     * @param shift where it begins in the file
     */
    static MarkdownBlocks of(Node document, String source, int shift) {
        MarkdownBlocks blocks = new MarkdownBlocks(source, shift);
        blocks.children(document);
        return blocks;
    }

    CanonicalText text() {
        return text;
    }

    List<Block> blocks() {
        Lines lines = new Lines(text.toString());
        return blocks.stream().map(block -> block.apply(lines)).toList();
    }

    List<NotUnderstood> setAside() {
        Lines lines = new Lines(text.toString());
        return setAside.stream().map(aside -> aside.apply(lines)).toList();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    /** Reads one block; a rule across the page and the target of a link have no words. */
    void block(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> list(list);
            case TableBlock table -> new MarkdownTable(this, table).read();
            case BlockQuote quote -> {
                NoteSigns.partCallout(quote);
                children(quote);
            }
            case FencedCodeBlock code -> code(code, code.getLiteral());
            case IndentedCodeBlock code -> code(code, code.getLiteral());
            case HtmlBlock html -> html(html);
            default -> children(node);
        }
    }

    private void heading(Heading node) {
        write(node, text::paragraph).ifPresent(span -> {
            String words = joined(span);
            add(lines -> new Block.Heading(span, lines.lineOf(span.start()), lines.lineOf(span.end()), node.getLevel(),
                    words));
        });
    }

    private void paragraph(Paragraph node) {
        boolean atEdge = blocks.size() < 2 || node.getNext() == null;
        boolean known = atEdge && properties.take(sourceLines(node));
        write(node, text::paragraph).ifPresent(span -> {
            if (known) {
                setAside(span, PROPERTIES);
            } else {
                addParagraph(span, joined(span));
            }
        });
    }

    private void list(ListBlock list) {
        boolean known = blocks.size() < MOST_BLOCKS_ABOVE && properties.take(sourceLines(list));
        if (known) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                write(item.getFirstChild(), text::line).ifPresent(span -> setAside(span, PROPERTIES));
            }
        } else {
            new MarkdownList(this, list).read();
        }
    }

    private List<String> sourceLines(Node node) {
        return node.getSourceSpans().stream()
                .map(line -> source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength())).toList();
    }

    /** What a program for notes wrote into the text about the note. */
    NoteProperties properties() {
        return properties;
    }

    private void addParagraph(Span span, String words) {
        if (Furniture.is(words)) {
            setAside(span, "page furniture");
        } else if (NoteSigns.areTags(words)) {
            setAside(span, "tags of the note");
        } else {
            add(lines -> new Block.Paragraph(span, lines.lineOf(span.start()), lines.lineOf(span.end()), words,
                    Block.Paragraph.Role.TEXT));
        }
    }

    /** Code is seen line by line as it stands in the file. */
    private void code(Node node, String literal) {
        text.paragraph();
        int start = text.length();
        int from = Inlines.startOf(node);
        for (String line : Footnotes.restored(literal).stripTrailing().split("\n")) {
            if (text.length() > start) {
                text.added("\n");
            }
            int at = Math.max(from, Inlines.indexOf(source, line, from, from + line.length() + LONGEST_FENCE));
            for (int i = 0; i < line.length(); i++) {
                text.verbatim(line.charAt(i), shift + at + i, shift + at + i + 1);
            }
            from = at + line.length();
        }
        text.since(start).ifPresent(span -> setAside(span, "program code"));
    }

    /** HTML between paragraphs: its words, as one paragraph that stands for all of it. */
    private void html(HtmlBlock node) {
        String words = Whitespace.squeeze(Jsoup.parseBodyFragment(node.getLiteral()).text());
        if (!words.isEmpty()) {
            text.paragraph();
            int start = text.length();
            Span file = fileSpan(node);
            words.chars().forEach(c -> text.character((char) c, file.start(), file.end()));
            text.since(start).ifPresent(span -> addParagraph(span, joined(span)));
        }
    }

    /** Writes the words below {@code node} after what {@code gap} writes; nothing if there are none. */
    Optional<Span> write(Node node, Runnable gap) {
        List<Inlines.Piece> pieces = Inlines.of(node, source).stream().dropWhile(MarkdownBlocks::isBlank).toList();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        gap.run();
        int start = text.length();
        pieces.forEach(piece -> SourcedWords.write(piece, source, shift, text));
        return text.since(start);
    }

    private static boolean isBlank(Inlines.Piece piece) {
        return Whitespace.skip(piece.words(), 0, piece.words().length()) == piece.words().length();
    }

    /** The words of {@code span}, line ends within it as one space. */
    String joined(Span span) {
        return Whitespace.squeeze(text.words(span));
    }

    void add(Function<Lines, Block> block) {
        blocks.add(block);
    }

    private void setAside(Span span, String reason) {
        setAside.add(lines -> new NotUnderstood(span, lines.lineOf(span.start()), reason));
    }

    private Span fileSpan(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return new Span(shift, shift);
        }
        SourceSpan last = node.getSourceSpans().getLast();
        return new Span(Inlines.startOf(node) + shift, last.getInputIndex() + last.getLength() + shift);
    }
}
