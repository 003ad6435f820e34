package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parley.library.ImportSteps.files;
import static org.parley.library.ImportSteps.load;

/** A folder that is imported again after files of it were deleted, renamed or moved. */
class FolderImportTest {

    private static final String ALPHA = "Ministers meet in Oslo\n\nThe foreign ministers met in Oslo in June 2023.\n";
    private static final String BETA = "Talks resume\n\nEnvoys held talks in Lima on 3 March 2022.\n";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("articles"));
        Files.writeString(folder.resolve("alpha.txt"), ALPHA);
        Files.writeString(folder.resolve("beta.txt"), BETA);
    }

    private Library open() {
        return Library.open(temp.resolve("test.parley"));
    }

    private static List<String> gone(ImportReport report) {
        return report.files(Stage.GONE).stream().map(FileState::file).toList();
    }

    @Test
    void aDeletedFileIsToldAndItsArticleStays() throws IOException {
        try (Library library = open()) {
            assertEquals(List.of(), gone(load(library, folder)));
            Files.delete(folder.resolve("alpha.txt"));
            ImportReport report = load(library, folder);
            assertEquals(List.of("alpha.txt"), gone(report));
            assertEquals(Stage.GONE, report.files(Stage.GONE).getFirst().stage());
            assertEquals(List.of("alpha.txt", "beta.txt"), files(library));
            assertTrue(library.searches().page("Oslo", 0, 10).total() > 0);
        }
    }

    @Test
    void filesOfOtherFoldersAreNotMissed() throws IOException {
        Path other = Files.createDirectory(temp.resolve("articles2"));
        Path below = Files.createDirectories(folder.resolve("below"));
        Files.writeString(below.resolve("gamma.txt"), "Grain\n\nWheat was sold to Kenya in May 2019.\n");
        Files.move(folder.resolve("beta.txt"), other.resolve("beta.txt"));
        try (Library library = open()) {
            load(library, folder, other);
            Files.delete(other.resolve("beta.txt"));
            assertEquals(List.of(), gone(load(library, folder)));
            Files.delete(below.resolve("gamma.txt"));
            assertEquals(List.of(), gone(load(library, folder.resolve("alpha.txt"))));
            assertEquals(List.of("below/gamma.txt"), gone(load(library, below)));
        }
    }

    @Test
    void aRenamedFileIsTheSameArticle() throws IOException {
        try (Library library = open()) {
            load(library, folder);
            Files.move(folder.resolve("alpha.txt"), folder.resolve("renamed.txt"));
            ImportReport report = load(library, folder);
            assertEquals(List.of(), gone(report));
            assertEquals(2, report.count(Stage.UNCHANGED));
            assertEquals(List.of("alpha.txt", "beta.txt"), files(library));
        }
    }

    @Test
    void aRenamedFolderWithAChangedFileHoldsANewArticleAndTheOldOneStays() throws IOException {
        try (Library library = open()) {
            load(library, folder);
            Path july = Files.move(folder, temp.resolve("july"));
            Files.writeString(july.resolve("alpha.txt"), "Grain\n\nWheat was sold to Kenya in May 2019.\n");
            ImportReport report = load(library, july);
            assertEquals(1, report.count(Stage.DONE));
            assertEquals(0, report.count(Stage.NEW_VERSION));
            assertEquals(List.of("alpha.txt", "beta.txt", "july/alpha.txt"), files(library));
        }
    }

    @Test
    void aMovedFolderWithAChangedFileHoldsANewVersion() throws IOException {
        try (Library library = open()) {
            load(library, folder);
            Path moved = Files.move(folder, Files.createDirectory(temp.resolve("elsewhere")).resolve("articles"));
            Files.writeString(moved.resolve("alpha.txt"), ALPHA + "\nThey met again in Bergen.\n");
            ImportReport report = load(library, moved);
            assertEquals(1, report.count(Stage.NEW_VERSION));
            assertEquals(List.of("alpha.txt", "beta.txt"), files(library));
        }
    }

    @Test
    void aFileThatAnotherProgramImportedMeanwhileIsNoCopyOfItself() {
        try (Library library = open(); Library other = open()) {
            ImportReport report = library.importPaths(List.of(folder.resolve("alpha.txt")), Optional.empty(),
                    new ImportProgress() {
                        @Override
                        public void started(int files) {}

                        @Override
                        public void file(FileState state, int done) {
                            if (state.stage() == Stage.READING) {
                                load(other, folder);
                            }
                        }
                    });
            assertEquals(List.of(), report.files(Stage.COPY));
            assertEquals(1, report.count(Stage.UNCHANGED));
            assertEquals(List.of(), library.articles().copies("alpha.txt"));
        }
    }

    @Test
    void aLinkToWhatIsNotThereIsToldAsOne() throws IOException {
        Files.createSymbolicLink(folder.resolve("c.txt"), Path.of("nowhere.txt"));
        try (Library library = open()) {
            assertEquals("is a link to a file that is not there",
                    load(library, folder).files(Stage.SKIPPED).getFirst().detail());
        }
    }

    @Test
    void aBackslashIsALetterOfANameWhereItPartsNoFolders() throws IOException {
        assumeTrue("/".equals(folder.getFileSystem().getSeparator()));
        Files.move(folder.resolve("alpha.txt"), folder.resolve("al\\pha.txt"));
        try (Library library = open()) {
            load(library, folder);
            assertEquals(List.of("al\\pha.txt", "beta.txt"), files(library));
        }
    }

    @Test
    void aNameThatCannotBeWrittenIsBlamedOnTheSessionWhereThatWritesOnlyAscii() {
        assertTrue(NoPath.reason("ANSI_X3.4-1968").endsWith("start Parley with LC_ALL=C.UTF-8 in its environment"));
        assertTrue(NoPath.reason("UTF-8").endsWith("rename it"));
    }

    @Test
    void anExportThatNamesWhatIsNoFileOfTheFolderDoesNotHold() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Path export = temp.resolve("t.csv");
        for (String name : List.of("/dev/zero", "../test.parley", "a\0b", ".")) {
            Files.writeString(export, "statement,article,start,end,sha256\nx," + name + ",0,1,abc\n");
            assertFalse(ExportCheck.in(folder).verify(export).holds(), name);
        }
    }
}
