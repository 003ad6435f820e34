package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress.SetAside;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportViewModelTest {

    @TempDir
    private Path folder;
    private Library library;
    private ImportViewModel model;
    private final Changes changes = new Changes();

    @BeforeEach
    void open() {
        library = Samples.empty(folder);
        model = new ImportViewModel(new Desk(library, Tasks.inline(), new Navigator(), changes));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachFileIsListedOnceWithWhatBecameOfIt() {
        model.start(List.of(Samples.articles(folder.resolve("in"))), Optional.empty());
        assertEquals(2, model.files().size());
        assertTrue(model.files().stream().allMatch(file -> file.stage() == Stage.DONE));
        assertEquals(2, model.doneProperty().get());
    }

    @Test
    void theLibraryHasChangedOnceItIsOver() {
        model.start(List.of(Samples.articles(folder.resolve("in"))), Optional.empty());
        assertFalse(model.runningProperty().get());
        assertEquals(1, changes.countProperty().get());
    }

    @Test
    void aFileThatCannotBeReadStaysWithItsReason() throws Exception {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[]{0, 1, 2, 0, 0, 7, 0, 3});
        model.start(List.of(broken), Optional.empty());
        assertEquals(Stage.SKIPPED, model.files().getFirst().stage());
        assertFalse(model.files().getFirst().detail().isBlank());
    }

    @Test
    void whatWasSetAsideOfAFileIsSaidWithItsReason() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"),
                """
                <html><head><title>Envoys Meet in Oslo</title></head><body>
                <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <article><h1>Envoys Meet in Oslo</h1>
                <p>The envoys of Norway and Japan held talks in Oslo on 3 March 2024 about fish and tariffs.</p>
                <p>They agreed to meet again in May, and both sides called the talks useful.</p></article>
                <footer>All rights reserved</footer></body></html>
                """);
        model.start(List.of(page), Optional.empty());
        SetAside aside = model.files().getFirst().setAside();
        assertTrue(aside.parts() > 0);
        assertTrue(aside.sentence().startsWith(aside.parts() + " part"));
        assertTrue(aside.reasons().getFirst().startsWith("line "));
    }

    @Test
    void nothingToImportStartsNothing() {
        model.start(List.of(), Optional.empty());
        assertFalse(model.reportProperty().get().isPresent());
    }
}
