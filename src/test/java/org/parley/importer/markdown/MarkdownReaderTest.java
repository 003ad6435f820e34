package org.parley.importer.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.importer.Promises;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkdownReaderTest {

    @Test
    void aReaderSeesWordsAndNoMarkup() throws Exception {
        Article article = read(
                "# Talks &amp; *more*\n\nSome **bold** [link](http://x.y),\nwrapped, with \\*stars\\*.\n");
        assertEquals("Talks & more\n\nSome bold link, wrapped, with *stars*.", article.text());
    }

    @Test
    void everyWordLeadsBackToTheFile() throws Exception {
        String file = "---\ntitle: T\n---\nSome **bold** [link](http://x.y) &amp; \\*stars\\*.\n";
        Article article = read(file);
        for (String word : List.of("Some", "bold", "link", "stars")) {
            int at = article.text().indexOf(word);
            assertEquals(word, article.sourceMap().toFile(new Span(at, at + word.length())).of(file));
        }
        int and = article.text().indexOf('&');
        assertEquals("&amp;", article.sourceMap().toFile(new Span(and, and + 1)).of(file));
    }

    @Test
    void struckWordsAreReadWithoutTheirSigns() throws Exception {
        assertEquals("From 3 May, no 4 May on, ~5 days ~~~ or ~6.",
                read("From ~~3 May, **no**~~ 4 May on, ~5 days ~~~ or ~6.\n").text());
    }

    @Test
    void frontMatterIsMetadata() throws Exception {
        Article article = read("---\ntitle: \"The talks\"\ndate: 2023-07-03T10:00:00Z\nauthors:\n  - Jane Doe\n"
                + "  - John Roe\nurl: https://example.org/a\n---\n\nText.\n");
        assertEquals("The talks", article.title());
        assertEquals("2023-07-03", article.metadata().published().orElseThrow().edtf());
        assertEquals(List.of("Jane Doe", "John Roe"), article.metadata().authors());
        assertEquals("https://example.org/a", article.metadata().url().orElseThrow());
        assertEquals("Text.", article.text());
    }

    @Test
    void nestedItemsKnowTheirDepthAndLabel() throws Exception {
        Article article = read("- Arms Control: the treaty\n- Two\n  lines\n  - nested\n");
        Block.ItemList list = assertInstanceOf(Block.ItemList.class, article.blocks().getFirst());
        assertEquals("Arms Control", list.items().getFirst().label().orElseThrow());
        assertEquals("the treaty", list.items().getFirst().textSpan().of(article.text()));
        assertEquals("Two lines", list.items().get(1).text());
        assertEquals(1, list.items().get(2).depth());
    }

    @Test
    void cellsStandWhereTheirSpansSay() throws Exception {
        Article article = read("| A\\|B | C |\n|---|---|\n| *x* |  |\n| y &lt; z | `q` |\n");
        Block.Table table = article.tables().getFirst();
        assertEquals(List.of("A|B", "C"), table.columns());
        assertEquals(List.of(List.of("x", ""), List.of("y < z", "q")),
                table.rows().stream().map(Block.Row::cells).toList());
        assertEquals("y < z", table.rows().get(1).spans().getFirst().of(article.text()));
    }

    @Test
    void aParagraphEndingInAColonLeadsInTheList() throws Exception {
        Article article = read("Key topics include:\n\n- one\n");
        assertEquals(Block.Paragraph.Role.LEAD_IN,
                assertInstanceOf(Block.Paragraph.class, article.blocks().getFirst()).role());
    }

    @Test
    void codeIsSetAside() throws Exception {
        Article article = read("Text.\n\n```\nx = 1\n```\n");
        assertEquals(1, article.blocks().size());
        assertEquals("x = 1", article.notUnderstood().getFirst().span().of(article.text()));
    }

    @Test
    void aThousandsOfLevelsDeepQuotationIsRead() throws Exception {
        assertTrue(read("> ".repeat(100_000) + "x").text().endsWith("x"));
        assertTrue(read("*".repeat(50_000) + "x" + "*".repeat(50_000)).text().contains("x"));
    }

    @Test
    void spansAndRunsHoldInTextWithoutSense() throws Exception {
        String[] pieces = {"# ", "- ", "1. ", "> ", "\n", "\n\n", "a ", "*b*", "[c](d)", "`e`", "&amp;", "\\*", "|",
                "---|",
                "| x | y |\n|--|--|\n", "<b>", "<div>", "```\n", "    ", "![i](j)", "é", "😀", "***", ": "};
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder file = new StringBuilder("x");
            for (int n = random.nextInt(30); n > 0; n--) {
                file.append(pieces[random.nextInt(pieces.length)]);
            }
            Article article = read(file.toString());
            int end = 0;
            for (Block block : article.blocks()) {
                assertTrue(block.span().start() >= end && block.span().end() <= article.text().length(),
                        file.toString());
                end = block.span().end();
            }
            for (SourceMap.Run run : article.sourceMap().runs()) {
                assertTrue(run.file().end() <= file.length() && run.text().end() <= article.text().length(),
                        file.toString());
            }
        }
    }

    @Test
    void frontMatterMayNestAndSpanLines() throws UnreadableFileException {
        Metadata yaml = read("""
                             ---
                             title: 'It''s agreed' # working title
                             date: 2023-7-3 10:00:00 +0200
                             authors:
                               - name: Jane Doe
                                 url: https://example.org
                               - John Roe
                             tags:
                               - name: talks
                             place: Geneva
                             ---
                             The talks went on.
                             """).metadata();
        assertEquals(Optional.of("It's agreed"), yaml.title());
        assertEquals(Optional.of("2023-07-03"), yaml.published().map(Published::edtf));
        assertEquals(List.of("Jane Doe", "John Roe"), yaml.authors());
        assertEquals(Optional.of("Geneva"), yaml.place());
        Metadata toml = read("""
                             +++
                             title = "Talks"
                             date = 2023-07-03T10:00:00Z
                             authors = [
                               "Jane Doe",
                               "John Roe",
                             ]
                             [extra]
                             title = "another"
                             +++
                             The talks went on.
                             """).metadata();
        assertEquals(Optional.of("Talks"), toml.title());
        assertEquals(List.of("Jane Doe", "John Roe"), toml.authors());
        assertEquals(Optional.of("2023-07-03"), toml.published().map(Published::edtf));
        assertEquals(List.of("Jane Doe"), read("---\nauthor:\n  name: Jane Doe\n---\nWords.\n").metadata().authors());
    }

    @Test
    void aValueOfFrontMatterMayGoOnInLinesSetInFurther() throws UnreadableFileException {
        for (String title : List.of(">-\n  Talks go on:\n  \n  what was agreed", "|\n  Talks go on:\n  what was agreed",
                "\"Talks go on:\n  what was agreed\"", "'Talks go on:\n    what was agreed'")) {
            Article article = read("---\ntitle: " + title + "\ndate: 2023-07-03\n---\nText.\n");
            assertEquals("Talks go on: what was agreed", article.title());
            assertEquals("2023-07-03", article.metadata().published().orElseThrow().edtf());
        }
    }

    @Test
    void theFrontMatterOfAClippedPageIsRead() throws UnreadableFileException {
        Metadata found = read("---\ntitle: \"Talks\"\nsource: \"https://x.example/a\"\nauthor:\n  - \"[[Jane Doe]]\"\n"
                + "published: 2023-07-03\nupdated: 2023-07-05\n---\nThey met.\n").metadata();
        assertEquals(Optional.of("https://x.example/a"), found.url());
        assertEquals(Optional.empty(), found.outlet());
        assertEquals(List.of("Jane Doe"), found.authors());
        assertEquals(Optional.of("2023-07-05"), found.modified().map(Published::edtf));
    }

    @Test
    void footnotesAreReadAndTheirMarksAreNot() throws UnreadableFileException {
        Article article = read(
                "The talks[^1] went on.[^n] A `[^1]` stays.\n\n[^1]: Ibid.\n\n[^n]: A note: with words.\n");
        Promises.check(article);
        assertEquals("The talks went on. A [^1] stays.\n\nIbid.\n\nA note: with words.", article.text());
        assertEquals("A class such as [^a-z] stays.", read("A class such as [^a-z] stays.\n").text());
    }

    @Test
    void aPageMadeOfMarkdownMayHaveItsDateInItsPath() throws UnreadableFileException {
        Published published = read("+++\npath = \"2023/07/03/talks\"\n+++\nWords.\n").metadata().published()
                .orElseThrow();
        assertEquals(new Published("2023-07-03", "name of the page", true), published);
    }

    @Test
    void aRowOfOneEmptyCellIsNotSeen() throws UnreadableFileException {
        Article article = read("| State |\n|---|\n| Chad |\n| |\n\nThe end.\n");
        Promises.check(article);
        assertEquals(1, article.tables().getFirst().rows().size());
    }

    @Test
    void anItemThatBeginsWithALineBreakIsReadFromItsFirstWord() throws UnreadableFileException {
        Article article = read("Talks\n\n- <br>first\n- second\n");
        Promises.check(article);
        assertEquals("Talks\n\n- first\n- second", article.text());
    }

    private static Article read(String file) throws UnreadableFileException {
        return new MarkdownReader().read(new Source("a.md", file.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }
}
