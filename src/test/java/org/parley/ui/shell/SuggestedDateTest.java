package org.parley.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.library.ImportProgress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The year that other articles tell of a dateline without one. */
class SuggestedDateTest extends ShellFixture {

    @Test
    void aSuggestedYearIsKeptByKeysAloneOnceWhatItMovesWasSeen() throws IOException {
        Path articles = Files.createDirectory(home.resolve("dated"));
        Files.writeString(articles.resolve("y1.txt"), "LIMA, December 28, 2024 (Wire) - The foreign ministers of Norway"
                + " and Chile held talks in Lima on Saturday.\n");
        Files.writeString(articles.resolve("y2.txt"), "QUITO, January 4 (Wire) - The second round of talks between the"
                + " foreign ministers of Norway and Chile ended in Quito on Saturday. The foreign ministers of Norway"
                + " and Chile held talks in Lima on December 28.\n");
        library.importPaths(List.of(articles), Optional.empty(), ImportProgress.SILENT);
        interact(() -> {
            changes.changed();
            navigator.openArticle("y2.txt");
        });
        clickOn("#show-inspector");
        tabTo(node -> "suggested-date".equals(node.getId()));
        push(KeyCode.ENTER);
        assertEquals(Optional.of("XXXX-01-04"), library.articles().view("y2.txt").entry().published());
        assertTrue(lookup("#keep-published").tryQuery().isPresent());
        tabTo(node -> "keep-published".equals(node.getId()));
        push(KeyCode.ENTER);
        assertEquals(Optional.of("2025-01-04"), library.articles().view("y2.txt").entry().published());
        assertTrue(lookup("#suggested-date").tryQuery().isEmpty());
    }
}
