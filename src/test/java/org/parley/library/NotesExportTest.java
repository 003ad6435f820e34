package org.parley.library;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.Target;
import org.parley.export.Verification;
import org.parley.library.Exports.Filter;
import org.parley.library.Exports.Format;
import org.parley.library.Exports.Request;
import org.parley.library.Exports.What;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.NoteOn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person wrote leaves the library with the words that it is about. */
class NotesExportTest {

    private static final String TEXT = """
                                       News of Oslo

                                       Published 4 May 2021

                                       Norway and Japan held a summit in Oslo on 3 May 2021.

                                       | Fish | Tariff |
                                       | --- | --- |
                                       | Cod | 4 |
                                       """;

    @TempDir
    Path folder;

    private Library library;
    private Path csv;

    @BeforeEach
    void writeNotes() throws IOException {
        Path article = Files.writeString(folder.resolve("oslo.txt"), TEXT);
        csv = folder.resolve("notes.csv");
        library = Library.open(folder.resolve("test.parley"));
        library.importPaths(List.of(article), Optional.empty(), ImportProgress.SILENT);
        String summit = library.timeline(TimelineQuery.ALL).timeline().events().getFirst().id();
        library.notes().keep(NoteOn.TOPIC, "Trade", "Ask\n\n# about *fish*\n1. first");
        library.notes().keep(NoteOn.TABLE, "oslo.txt#1", "Which year?");
        library.notes().keep(NoteOn.ARTICLE, "oslo.txt", "A good source");
        library.notes().keep(NoteOn.EVENT, summit, "Who was there?");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String written(Format format) {
        StringWriter out = new StringWriter();
        new Exports(library).write(What.NOTES, format, Filter.NONE, out);
        return out.toString();
    }

    private Verification verified() {
        return ExportCheck.of(library).verify(csv);
    }

    private void export() {
        new Exports(library).export(new Request(What.NOTES, Format.CSV, Filter.NONE, Target.over(csv)),
                Progress.SILENT);
    }

    @Test
    void aNoteOnAnEventStandsBesideTheWordsThatItIsFixedTo() {
        String row = written(Format.CSV).lines().filter(line -> line.startsWith("event,")).findFirst().orElseThrow();
        assertTrue(row.contains("Who was there?"), row);
        assertTrue(row.contains(",oslo.txt,News of Oslo,,2021-05-04,5,"), row);
        assertTrue(row.endsWith(library.articles().entry("oslo.txt").sha256()), row);
    }

    @Test
    void everyNoteIsARowAndHoldsAgainstTheFiles() {
        export();
        assertEquals(new Verification(4, List.of(), Optional.empty()), verified());
    }

    @Test
    void aChangedFileAndAnEditedNoteAreFound() throws IOException {
        export();
        Files.writeString(csv, Files.readString(csv).replace("Which year?", "Which month?"));
        assertEquals(1, verified().differences().size());
        Files.writeString(folder.resolve("oslo.txt"), TEXT.replace("summit", "meeting"));
        assertEquals(3, verified().differences().size());
    }

    @Test
    void asMarkdownTheWordsAreCitedAndTheNoteIsNoMarkup() {
        String markdown = written(Format.MARKDOWN);
        assertTrue(markdown.startsWith("# Notes\n\n## "), markdown);
        assertTrue(markdown.contains("Who was there?\n\n> “"), markdown);
        assertTrue(markdown.contains("” — News of Oslo, 4 May 2021. oslo.txt, line 5\n"), markdown);
        assertTrue(markdown.contains("A good source\n\n> News of Oslo, 4 May 2021. oslo.txt\n"),
                markdown);
        assertTrue(markdown.contains("Ask\n\n\\# about \\*fish\\*\\\n1\\. first\n"), markdown);
    }

    @Test
    void asJsonEachHasItsEvidence() {
        String json = written(Format.JSON);
        assertTrue(json.contains("\"about\" : \"table\"") && json.contains("\"target\" : \"oslo.txt#1\""), json);
        assertTrue(json.contains("\"line\" : 5"), json);
    }

    @Test
    void whatRestsStaysBehindUntilItsArticleIsBack() {
        String before = written(Format.CSV);
        library.removing().remove(List.of("oslo.txt"));
        assertEquals(List.of("topic,Trade"), written(Format.CSV).lines().filter(line -> line.startsWith("topic,"))
                .map(line -> line.substring(0, 11)).toList());
        assertFalse(written(Format.CSV).contains("oslo.txt"));
        library.removing().takeBack(List.of("oslo.txt"));
        assertEquals(before, written(Format.CSV));
    }
}
