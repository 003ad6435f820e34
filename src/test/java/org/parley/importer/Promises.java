package org.parley.importer;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.NotUnderstood;
import org.parley.article.SourceMap;
import org.parley.article.Span;

/** What a reader promises of every article, however little sense its file makes. */
public final class Promises {

    private Promises() {}

    /** @throws AssertionError if {@code article} breaks a promise */
    public static void check(Article article) {
        String text = article.text();
        checkSpans(article.blocks(), text);
        checkSpans(article.notUnderstood(), text);
        checkOrder(article);
        checkLines(article);
        checkSource(article);
        require(article.blocks().isEmpty() || !article.title().isBlank(), "the title is blank");
    }

    /** Every span in {@code value} and in what it is made of lies in {@code text} and cuts no character in two. */
    public static void checkSpans(Object value, String text) {
        switch (value) {
            case Span span -> checkSpan(span, text);
            case Collection<?> many -> many.forEach(one -> checkSpans(one, text));
            case Optional<?> perhaps -> perhaps.ifPresent(one -> checkSpans(one, text));
            case Record made -> {
                for (RecordComponent part : made.getClass().getRecordComponents()) {
                    checkSpans(part(made, part), text);
                }
            }
            case null, default -> {
            }
        }
    }

    private static Object part(Record made, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void checkSpan(Span span, String text) {
        require(span.end() <= text.length(), span + " ends beyond the text");
        require(!cuts(text, span.start()) && !cuts(text, span.end()), span + " cuts a character in two");
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkOrder(Article article) {
        Lines lines = new Lines(article.text());
        int end = 0;
        for (Block block : article.blocks()) {
            require(block.span().start() >= end && block.span().length() > 0, block + " overlaps or is empty");
            end = block.span().end();
            require(lines.lineOf(block.span().start()) == block.firstLine(), block + " begins on another line");
            require(lines.lineOf(end - 1) == block.lastLine(), block + " ends on another line");
        }
    }

    /** Every line with words is in a block or in the list of what was not understood. */
    private static void checkLines(Article article) {
        Lines lines = new Lines(article.text());
        boolean[] covered = new boolean[lines.count() + 2];
        article.blocks().forEach(block -> cover(covered, block.firstLine(), block.lastLine()));
        for (NotUnderstood aside : article.notUnderstood()) {
            require(aside.line() == lines.lineOf(aside.span().start()), aside + " is on another line");
            cover(covered, aside.line(), lines.lineOf(Math.max(aside.span().start(), aside.span().end() - 1)));
        }
        for (int line = 1; line <= lines.count(); line++) {
            int end = line < lines.count() ? lines.startOf(line + 1) : article.text().length();
            require(covered[line] || Whitespace.skip(article.text(), lines.startOf(line), end) == end,
                    "line " + line + " is in no block and was not set aside");
        }
    }

    private static void cover(boolean[] covered, int first, int last) {
        for (int line = first; line <= last; line++) {
            covered[line] = true;
        }
    }

    private static void checkSource(Article article) {
        int end = 0;
        for (SourceMap.Run run : article.sourceMap().runs()) {
            require(run.text().start() >= end && run.text().length() > 0, run + " overlaps or is empty");
            end = run.text().end();
        }
        require(end <= article.text().length(), "the source map is longer than the text");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
