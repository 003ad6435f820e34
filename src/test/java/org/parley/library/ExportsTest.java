package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.ExportException;
import org.parley.export.Target;
import org.parley.library.Exports.Filter;
import org.parley.library.Exports.Format;
import org.parley.library.Exports.Request;
import org.parley.library.Exports.What;
import org.parley.timeline.NoteOn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExportsTest {

    private static final String TEXT = """
                                       Ministers of %s and Chile met in Lima

                                       Published 3 May 2021

                                       The ministers of %s and Chile held talks in Lima on 3 May 2021. The talks on
                                       trade are expected to bring a treaty on tariffs.

                                       | Good | Tariff |
                                       | --- | --- |
                                       | Copper | 4 |
                                       """;
    private static final List<String> PARTIES = List.of("Peru", "Bolivia", "Brazil", "Ecuador");
    private static final int ARTICLES = PARTIES.size();

    @TempDir
    Path folder;
    private Path out;
    private Library library;

    @BeforeEach
    void writeLibrary() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String party : PARTIES) {
            Files.writeString(articles.resolve(party + ".txt"), TEXT.formatted(party, party));
        }
        out = Files.createDirectory(folder.resolve("out"));
        library = Library.open(folder.resolve("test.parley"));
        library.importPaths(List.of(articles), Optional.empty(), ImportProgress.SILENT);
        library.notes().keep(NoteOn.TOPIC, "Trade", "Ask about copper");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Exports.Report export(What what, Format format, Progress progress) {
        return new Exports(library).export(
                new Request(what, format, Filter.NONE, Target.over(out.resolve(what + "." + format))), progress);
    }

    private static boolean isWritten(What what, Format format) {
        return switch (what) {
            case STACKED_TABLES -> format == Format.CSV;
            case ARTICLES -> format != Format.MARKDOWN;
            default -> true;
        };
    }

    @Test
    void whatIsStoppedLeavesNoFile() throws IOException {
        for (What what : What.values()) {
            for (Format format : Format.values()) {
                Class<? extends Exception> refused = isWritten(what, format) ? ExportException.class
                        : IllegalArgumentException.class;
                assertThrows(refused, () -> export(what, format, (done, of) -> false), what + " as " + format);
            }
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void whatIsWrittenIsCounted() {
        int[] last = {0};
        int rows = export(What.TABLES, Format.CSV, (done, of) -> {
            assertTrue(done > last[0] && done <= of);
            last[0] = done;
            assertEquals(ARTICLES, of);
            return true;
        }).rows();
        assertEquals(2 * ARTICLES, rows);
    }

    @Test
    void allArticlesOfATopicAreKnown() {
        assertEquals(PARTIES.stream().map(party -> party + ".txt").sorted().toList(), library.topics()
                .files("Trade and sanctions"));
        library.topics().rows()
                .forEach(row -> assertEquals(row.articles(), library.topics().files(row.topic()), row.topic()));
    }
}
