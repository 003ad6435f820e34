package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.LibraryViews.SourceState;
import org.parley.library.LibraryViews.TimelineQuery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parley.library.ImportSteps.files;
import static org.parley.library.ImportSteps.load;

class LibraryImportTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("articles"));
        write("alpha.txt", "Ministers meet in Oslo\n\nThe foreign ministers met in Oslo in June 2023.\n");
        write("beta.txt", "Talks resume\n\nName | Date\n--- | ---\nFirst round | March 2022\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Library open() {
        return Library.open(temp.resolve("test.parley"));
    }

    @Test
    void keepsWhatItImports() {
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(2, report.count(Stage.DONE));
        }
        try (Library again = open()) {
            assertEquals(List.of("alpha.txt", "beta.txt"), files(again));
            assertEquals("Ministers meet in Oslo", again.articles().view("alpha.txt").article().title());
            assertEquals(2, again.summary().articles());
        }
    }

    @Test
    void importingTheSameFolderAgainChangesNothing() {
        try (Library library = open()) {
            load(library, folder);
            ImportReport second = load(library, folder);
            assertEquals(0, second.count(Stage.DONE));
            assertEquals(2, second.count(Stage.UNCHANGED));
            assertEquals(2, library.articles().page(0, 10).size());
        }
    }

    @Test
    void aChangedFileIsANewVersionOfTheSameArticle() throws IOException {
        try (Library library = open()) {
            load(library, folder);
            write("alpha.txt", "Ministers meet again\n\nThey met once more in Bergen.\n");
            assertEquals(SourceState.CHANGED, library.articles().view("alpha.txt").sourceState());
            ImportReport report = load(library, folder);
            assertEquals(1, report.count(Stage.NEW_VERSION));
            assertEquals("Ministers meet again", library.articles().view("alpha.txt").article().title());
            assertEquals(0, library.searches().page("Oslo", 0, 10).total());
            assertEquals(1, library.searches().page("Bergen", 0, 10).total());
        }
    }

    @Test
    void aCopyUnderAnotherNameIsReportedAndNotCounted() throws IOException {
        Files.copy(folder.resolve("alpha.txt"), folder.resolve("copy.txt"));
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(List.of("copy.txt"), report.files(Stage.COPY).stream().map(FileState::file).toList());
            assertEquals("a copy of alpha.txt", report.files(Stage.COPY).getFirst().detail());
            assertEquals(2, library.articles().page(0, 10).size());
        }
    }

    @Test
    void aFileWhoseNameIsTakenIsAnnouncedAndEndedUnderOneName() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("alpha.txt"), "Grain\n\nWheat was sold to Kenya in May 2019.\n");
        Map<String, Stage> last = new HashMap<>();
        try (Library library = open()) {
            load(library, folder);
            library.importPaths(List.of(other), Optional.empty(), new ImportProgress() {
                @Override
                public void started(int files) {}

                @Override
                public void file(FileState state, int done) {
                    last.put(state.file(), state.stage());
                }
            });
        }
        assertEquals(Map.of("other/alpha.txt", Stage.DONE), last);
    }

    @Test
    void aMovedFileIsFoundAgain() throws IOException {
        try (Library library = open()) {
            load(library, folder);
            Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
            Files.move(folder.resolve("alpha.txt"), elsewhere.resolve("gamma.txt"));
            assertEquals(SourceState.MISSING, library.articles().view("alpha.txt").sourceState());
            ImportReport report = load(library, elsewhere);
            assertEquals(1, report.count(Stage.UNCHANGED));
            assertEquals(SourceState.UNCHANGED, library.articles().view("alpha.txt").sourceState());
        }
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoArticles() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("alpha.txt"), "Another article\n\nIt is about something else.\n");
        try (Library library = open()) {
            load(library, folder, other);
            assertEquals(List.of("alpha.txt", "beta.txt", "other/alpha.txt"), files(library));
        }
    }

    @Test
    void whatIsNoArticleIsSetAsideWithItsReason() throws IOException {
        write(".hidden.txt", "x");
        write(".notes/a.txt", "x");
        write("other.parley-wal", "x");
        write("page.html", "<p>A page.</p>");
        write("page_files/style.css", "p {}");
        write("metadata.csv", "file,published\nalpha.txt,2023-06-20\n");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(List.of(".hidden.txt is a hidden file", ".notes is a hidden folder",
                    "loop is a link to a folder that is read already", "metadata.csv is read as the table of metadata",
                    "other.parley-wal is a Parley library", "page_files holds the parts of a saved page"),
                    report.files(Stage.IGNORED).stream().map(state -> state.file() + " " + state.detail()).toList());
            assertEquals(List.of(), report.files(Stage.SKIPPED));
            assertEquals(Optional.of("2023-06-20"), library.articles().page(0, 1).getFirst().published());
        }
    }

    @Test
    void aFolderHoldsThePartsOfAPageOnlyIfThePageIsThere() throws IOException {
        write("short.htm", "<p>A page.</p>");
        write("short_files/a.txt", "x");
        write("case_files/b.txt", "The case\n\nIt was heard in Oslo.\n");
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(List.of("short_files"), report.files(Stage.IGNORED).stream().map(FileState::file).toList());
            assertTrue(files(library).contains("case_files/b.txt"), files(library).toString());
        }
    }

    @Test
    void whatCannotBeReadIsNamedAndStopsNothing() throws IOException {
        write("aa.txt", "");
        Files.write(folder.resolve("ab.pdf"), "%PDF-1.7\n".getBytes());
        try (Library library = open()) {
            ImportReport report = load(library, folder, temp.resolve("nowhere.txt"));
            assertEquals(2, report.count(Stage.DONE));
            assertEquals(List.of("nowhere.txt", "aa.txt", "ab.pdf"),
                    report.files(Stage.SKIPPED).stream().map(FileState::file).toList());
            assertTrue(report.files(Stage.SKIPPED).stream().noneMatch(state -> state.detail().isBlank()));
        }
    }

    @Test
    void aLinkToItselfAndADeviceStopNothing() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
        Files.createSymbolicLink(folder.resolve("null.txt"), device);
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(2, report.count(Stage.DONE));
            assertEquals(List.of("loop.txt"), report.files(Stage.SKIPPED).stream().map(FileState::file).toList());
            assertEquals("is a link that leads back to itself", report.files(Stage.SKIPPED).getFirst().detail());
            assertEquals("is no file but a pipe or a device", report.files(Stage.IGNORED).getFirst().detail());
        }
    }

    @Test
    void aLinkOutToAFolderAroundIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("up"), temp);
        Files.writeString(temp.resolve("outside.txt"), "Outside\n\nThis is not part of the folder.\n");
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(2, report.count(Stage.DONE));
            assertEquals(List.of("up"), report.files(Stage.IGNORED).stream().map(FileState::file).toList());
        }
    }

    @Test
    void namesThatAreNoTextAreToldAndStopNothing() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String make = "echo Talks > $(printf 'a\\376.txt'); echo Talks > $(printf 'a\\377.txt')";
        assumeTrue(new ProcessBuilder("/bin/sh", "-c", make).directory(folder.toFile()).start().waitFor() == 0);
        try (Library library = open()) {
            ImportReport report = load(library, folder);
            assertEquals(2, report.count(Stage.DONE));
            assertEquals(2,
                    report.files(Stage.SKIPPED).stream().filter(file -> file.detail().startsWith("has a name that"))
                            .count());
        }
    }

    @Test
    void aDeviceIsNeverRead() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        StandaloneReader reading = new StandaloneReader(TopicScheme.standard(), KindScheme.standard(), Map.of());
        StandaloneReader.UnreadableException refused = assertThrows(StandaloneReader.UnreadableException.class,
                () -> reading.read(endless));
        assertEquals("is no file but a pipe or a device", refused.getMessage());
    }

    @Test
    void codeAndDataAreNoFailures() throws IOException {
        write("aa.js", "let a = 1;\n");
        write("ab.json", "{}\n");
        write("~$report.docx", "x");
        try (Library library = open()) {
            List<Integer> done = new ArrayList<>();
            ImportReport report = library.importPaths(List.of(folder), Optional.empty(), new ImportProgress() {
                @Override
                public void started(int files) {
                    assertEquals(4, files);
                }

                @Override
                public void file(FileState state, int ended) {
                    done.add(ended);
                }
            });
            assertEquals(List.of(), report.files(Stage.SKIPPED));
            assertEquals(List.of("~$report.docx", "aa.js", "ab.json"),
                    report.files(Stage.IGNORED).stream().map(FileState::file).toList());
            assertEquals(4, done.getLast());
        }
    }

    @Test
    void cancellingKeepsWhatWasRead() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("more" + i + ".txt", "Article " + i + "\n\nText number " + i + ".\n");
        }
        List<FileState> states = new ArrayList<>();
        ImportProgress stopping = new ImportProgress() {
            @Override
            public void started(int files) {
                assertEquals(202, files);
            }

            @Override
            public void file(FileState state, int done) {
                states.add(state);
            }

            @Override
            public boolean cancelled() {
                return states.stream().anyMatch(state -> state.stage() == Stage.READING);
            }
        };
        try (Library library = open()) {
            ImportReport report = library.importPaths(List.of(folder), Optional.empty(), stopping);
            assertTrue(report.cancelled());
            assertTrue(report.count(Stage.DONE) > 0 && report.count(Stage.DONE) < 202,
                    "read " + report.count(Stage.DONE));
            assertEquals(report.count(Stage.DONE), library.articles().page(0, 300).size());
            load(library, folder);
            assertEquals(202, library.articles().page(0, 300).size());
        }
    }

    @Test
    void theOrderOfImportDoesNotMatter() throws IOException {
        write("gamma.txt", "Ministers part\n\nThe talks ended on 3 May 2024.\n");
        List<Path> files = new ArrayList<>(List.of(folder.resolve("alpha.txt"), folder.resolve("beta.txt"),
                folder.resolve("gamma.txt")));
        String once = null;
        for (int i = 0; i < 3; i++) {
            Collections.rotate(files, 1);
            try (Library library = Library.open(temp.resolve("order" + i + ".parley"))) {
                for (Path file : files) {
                    load(library, file);
                }
                String content = library.articles().page(0, 10) + "\n" + library.timeline(TimelineQuery.ALL) + "\n"
                        + library.articles().tables("", 0, 10) + "\n" + library.searches().page("talks", 0, 10);
                assertEquals(once == null ? content : once, content);
                once = content;
            }
        }
    }
}
