package org.parley.ui.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.Samples;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A table with long words and long cells in a window that is narrow. */
class LongCellsTest extends WindowTest {

    private static final String LONG = "The round begins again if the parties have sent no envoys for a month and no date"
            + " has been agreed on, in which case the host country names one after it has heard both of them.";

    @TempDir
    private static Path folder;

    private Library library;

    @Override
    public void start(Stage stage) throws Exception {
        Theme.loadFonts();
        Path home = Files.createTempDirectory(folder, "tables");
        library = Samples.empty(home);
        Path file = Files.writeString(home.resolve("rounds.txt"),
                "How the Rounds Go\n\n| State | Next step | What it means |\n"
                        + "|---|---|---|\n| waiting | parliamentarisation | " + LONG + " |\n| over | none | " + LONG
                        + " |\n");
        library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
        TableView table = library.articles().table("rounds.txt", 1);
        ScrollPane grid = new ScrollPane(new TableGrid(table));
        grid.setFitToWidth(true);
        grid.setPrefWidth(300);
        SourcePane source = new SourcePane(table,
                SourceLine.around(table, library.articles().view("rounds.txt").article()),
                new SimpleObjectProperty<>(Optional.empty()), () -> {});
        source.setPrefWidth(320);
        HBox both = new HBox(grid, source);
        Scene scene = new Scene(both, 620, 700);
        Theme.LIGHT.dress(scene);
        Stages.show(stage, scene);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void noWordOfACellIsBroken() {
        Label word = label(".table-grid", "parliamentarisation");
        double line = label(".table-grid", "over").getHeight();
        assertEquals(line, word.getHeight(), 1);
    }

    @Test
    void aLongCellIsNoTower() {
        assertTrue(label(".table-grid", LONG).getWidth() > 180);
    }

    @Test
    void everyLineOfTheSourceIsShownWhole() {
        Label line = lookup(".source-lines .label")
                .match((Node node) -> node instanceof Label label && label.getText().contains("waiting")).query();
        assertFalse(line.isTextTruncated());
        assertTrue(line.getHeight() >= line.prefHeight(line.getWidth()) - 1);
    }

    @Test
    void ofAWideTableSoManyRowsAreDrawnAsTheWindowCanLayOutAtOnce() throws Exception {
        String row = "| " + "cell | ".repeat(60) + "\n";
        Path file = Files.writeString(Files.createTempDirectory(folder, "wide").resolve("wide.md"),
                "# Wide\n\n" + row + "|---".repeat(60) + "|\n" + row.repeat(200));
        library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
        TableView wide = library.articles().table("wide.md", 1);
        interact(() -> {
            TableGrid grid = new TableGrid(wide);
            long drawn = grid.getChildren().stream().filter(cell -> cell.getUserData() != null).count();
            assertEquals(TableGrid.mostRows(wide) * 61, drawn);
            assertTrue(drawn < 3000);
        });
    }

    private Label label(String where, String text) {
        return lookup(where + " .label")
                .match((Node node) -> node instanceof Label label && label.getText().equals(text))
                .query();
    }
}
