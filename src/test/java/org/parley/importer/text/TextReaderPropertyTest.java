package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every text, however little sense it makes. */
class TextReaderPropertyTest {

    private static final String[] PIECES = {"The talks were held in Geneva.", "Key topics include:", "- ", "– ", "• ",
            "1. ", "2) ", "| a | b |", "|---|---|", "a | b", "---|---", "|", "\\|", "> ", "    ", "\t", "```", "# ",
            "* ",
            "\n", "\n", "\n\n", "\r\n", "\r", "Label: words", "A Heading of Some Length", "Read more", "Advertisement",
            "By Jane Doe", "July 3, 2023", "+---+---+", "│ x │ y │", "┌──┬──┐", "a\tb\tc", "Name    Place    Date",
            "===", "---", "***", " ", "\u00A0", "\u200B", "é", "中文", "😀", "***bold***", "[x](y)", "<b>", "…"};

    private static final PlainTextReader READER = new PlainTextReader();

    private final Random random = new Random(20230711);

    @Test
    void everyLineWithWordsIsCoveredExactlyOnce() throws Exception {
        for (int i = 0; i < 1500; i++) {
            Article article = read(randomText());
            Lines lines = new Lines(article.text());
            int[] covered = new int[lines.count() + 1];
            article.blocks().forEach(block -> cover(covered, block.firstLine(), block.lastLine()));
            for (NotUnderstood aside : article.notUnderstood()) {
                boolean within = article.blocks().stream().anyMatch(block -> block.span().contains(aside.span()));
                if (!within) {
                    cover(covered, aside.line(), lines.lineOf(Math.max(aside.span().start(), aside.span().end() - 1)));
                }
            }
            for (int line = 1; line <= lines.count(); line++) {
                int end = line < lines.count() ? lines.startOf(line + 1) : article.text().length();
                boolean blank = article.text().substring(lines.startOf(line), end).isBlank();
                assertTrue(blank && covered[line] <= 1 || covered[line] == 1 || isInvisible(article, lines, line),
                        "line " + line + " is covered " + covered[line] + " times in:\n" + article.text());
            }
        }
    }

    @Test
    void spansStandInOrderAndHoldTheirWords() throws Exception {
        for (int i = 0; i < 1500; i++) {
            Article article = read(randomText());
            int end = 0;
            for (Block block : article.blocks()) {
                assertTrue(block.span().start() >= end, article.text());
                assertTrue(block.span().length() > 0, article.text());
                end = block.span().end();
                for (Span part : parts(block)) {
                    assertTrue(block.span().contains(part),
                            block + " does not hold " + part + " in:\n" + article.text());
                }
            }
        }
    }

    @Test
    void linesOfBlocksAreTheLinesOfTheirSpans() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Article article = read(randomText());
            Lines lines = new Lines(article.text());
            for (Block block : article.blocks()) {
                assertEquals(lines.lineOf(block.span().start()), block.firstLine(), article.text());
                assertEquals(lines.lineOf(block.span().end() - 1), block.lastLine(), article.text());
            }
        }
    }

    private String randomText() {
        StringBuilder text = new StringBuilder("x");
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static Article read(String text) throws UnreadableFileException {
        return READER.read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }

    private static void cover(int[] covered, int first, int last) {
        for (int line = first; line <= last; line++) {
            covered[line]++;
        }
    }

    /** Characters such as the zero-width space are no words, though {@link String#isBlank} counts them as such. */
    private static boolean isInvisible(Article article, Lines lines, int line) {
        int end = line < lines.count() ? lines.startOf(line + 1) : article.text().length();
        return article.text().substring(lines.startOf(line), end).chars()
                .allMatch(c -> c <= ' ' || c == 0xA0 || c == 0x200B);
    }

    private static List<Span> parts(Block block) {
        List<Span> parts = new ArrayList<>();
        switch (block) {
            case Block.Table table -> {
                parts.addAll(table.columnSpans());
                table.rows().forEach(row -> parts.addAll(row.spans()));
            }
            case Block.ItemList list -> list.items().forEach(item -> {
                parts.add(item.span());
                parts.add(item.textSpan());
            });
            case Block.Heading _,Block.Paragraph _ -> parts.add(block.span());
        }
        return parts;
    }
}
