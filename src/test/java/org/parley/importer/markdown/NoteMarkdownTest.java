package org.parley.importer.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.article.Span;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Articles that were saved in a program for notes. */
class NoteMarkdownTest {

    @Test
    void linksToNotesAreReadAsTheirWords() throws Exception {
        assertEquals("See the talks and Vienna, which is new.",
                text("See [[Geneva talks|the talks]] and [[Vienna]], which is ==new==.%% ask %% ^a1b2\n"));
        assertEquals("a == b and [[ and 5^2", text("a == b and [[ and 5^2\n"));
        assertEquals("[[Vienna]]", text("`[[Vienna]]`\n"));
    }

    @Test
    void wordsOfALinkLeadBackToTheFile() throws Exception {
        String file = "See [[Geneva talks|the talks]] and ==new== words.\n";
        Article article = read(file);
        for (String word : List.of("the talks", "new", "words")) {
            int at = article.text().indexOf(word);
            assertEquals(word, article.sourceMap().toFile(new Span(at, at + word.length())).of(file));
        }
    }

    @Test
    void embeddedFilesBoxesAndTagsAreNoWords() throws Exception {
        assertEquals("Words.", text("![[photo.png]]\n\nWords.\n"));
        assertEquals("- check\n- read [x] it", text("- [ ] check\n- [x] read [x] it\n"));
        assertEquals(List.of("tags of the note"), reasons(read("Words.\n\n#geneva #talks/2023\n")));
        assertEquals(1, read("#geneva is trending\n").blocks().size());
    }

    @Test
    void aCalloutHasATitle() throws Exception {
        assertEquals("Background of 2021\n\nThe last talks.",
                text("> [!note]- Background *of* 2021\n> The last talks.\n"));
        assertEquals("The last talks.", text("> [!WARNING]\n> The last talks.\n"));
        assertEquals("[!] The last talks.", text("> [!] The last talks.\n"));
    }

    @Test
    void propertiesBelowTheTitleAreMetadata() throws Exception {
        Article article = read("# Talks\n\nCreated: July 5, 2023 10:15 AM\nURL: https://example.org/a\n"
                + "Author: Jane Doe\nPublished: July 3, 2023\n\nWords.\n");
        assertEquals(Optional.of(new Published("2023-07-03", "properties of the note", false)),
                article.metadata().published());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
        assertEquals(Optional.of("https://example.org/a"), article.metadata().url());
        assertEquals(List.of("properties of the note"), reasons(article));
        assertEquals(2, article.blocks().size());
    }

    @Test
    void aListOfPropertiesIsMetadata() throws Exception {
        Article article = read("# Talks\n\n## Metadata\n- Author: [[Jane Doe]]\n- Full Title: Talks in Geneva\n"
                + "- URL: https://example.org/a\n\n## Highlights\n- Words.\n");
        assertEquals("Talks in Geneva", article.title());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
        assertEquals(3, reasons(article).size());
    }

    @Test
    void propertiesAtTheEndAreMetadata() throws Exception {
        Article article = read("Talks\n\nThe first words.\n\nThe second words.\n\nid: 0123\nparent_id: 4567\n"
                + "created_time: 2023-07-05T10:15:00.000Z\nsource_url: https://example.org/a\nauthor: Jane Doe\n");
        assertEquals(Optional.of("https://example.org/a"), article.metadata().url());
        assertEquals(Optional.empty(), article.metadata().published());
        assertEquals(List.of("properties of the note"), reasons(article));
    }

    @Test
    void otherLinesWithAColonAreProse() throws Exception {
        assertEquals(List.of(), reasons(read("# Talks\n\nGeneva: the first\nVienna: the second\n\nWords.\n")));
        assertEquals(List.of(), reasons(read("# Talks\n\nAuthor: Jane Doe\nand others: John Roe, who said that\n")));
    }

    @Test
    void whatWasClippedWasNotPublishedWhenTheNoteWasCreated() throws Exception {
        assertEquals(Optional.empty(),
                read("---\nsource: \"https://example.org/a\"\npublished:\ncreated: 2023-07-05\n---\nWords.\n")
                        .metadata().published());
        assertEquals(Optional.of("2023-07-05"), read("---\ntitle: Talks\ncreated: 2023-07-05\n---\nWords.\n")
                .metadata().published().map(Published::edtf));
    }

    private static String text(String markdown) throws UnreadableFileException {
        return read(markdown).text();
    }

    private static List<String> reasons(Article article) {
        return article.notUnderstood().stream().map(NotUnderstood::reason).toList();
    }

    private static Article read(String markdown) throws UnreadableFileException {
        return new MarkdownReader()
                .read(new Source("a.md", markdown.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }
}
