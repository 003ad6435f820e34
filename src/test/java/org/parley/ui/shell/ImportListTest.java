package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportListTest extends WindowTest {

    @TempDir
    private static Path folder;

    private final List<String> opened = new ArrayList<>();
    private Path articles;
    private Library library;
    private ImportViewModel model;

    @Override
    public void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "import");
        articles = Samples.articles(home.resolve("articles"));
        library = Samples.empty(home);
        model = new ImportViewModel(new Desk(library, Tasks.inline(), new Navigator(), new Changes()));
        Stages.show(stage, new Scene(new ImportList(model, opened::add, opened::add, () -> {}), 900, 600));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void importAll() {
        interact(() -> model.start(List.of(articles), Optional.empty()));
    }

    @Test
    void theFilesThatWereNotReadCanBeListedAlone() throws Exception {
        Files.write(articles.resolve("broken.txt"), new byte[]{0, 1, 2, 0, 0, 7, 0, 3});
        Files.writeString(articles.resolve(".hidden"), "no article");
        importAll();
        assertEquals(4, list().getItems().size());
        clickOn("Not read 1");
        assertEquals(1, list().getItems().size());
        clickOn("All 4");
        assertEquals(4, list().getItems().size());
    }

    @Test
    void theChoicesStayWhereTheyAreWhateverIsChosen() throws Exception {
        Files.write(articles.resolve("broken.txt"), new byte[]{0, 1, 2, 0, 0, 7, 0, 3});
        importAll();
        double all = list().getHeight();
        clickOn("Not read 1");
        assertEquals(all, list().getHeight());
    }

    @Test
    void anImportOfArticlesLeadsToTheTimeline() throws Exception {
        importAll();
        assertTrue(lookup("Show the timeline").tryQuery().isPresent());
        Path broken = Files.write(Files.createDirectory(articles.resolveSibling("none")).resolve("broken.txt"),
                new byte[]{0, 1, 2, 0, 0, 7, 0, 3});
        interact(() -> model.start(List.of(broken), Optional.empty()));
        assertTrue(lookup("Close").tryQuery().isPresent());
    }

    @Test
    void whatAnImportDidToTheTimelineLeadsToItsEvents() throws Exception {
        Path plan = articles.resolve("plan.txt");
        Files.writeString(plan, "Peru and Chile to meet\n\nPeru and Chile will hold a summit in Lima on 5 May 2024.\n");
        importAll();
        assertTrue(lookup("#timeline-diff").queryAs(Label.class).getText().startsWith("Timeline: "));
        assertFalse(lookup("#timeline-diff-lines").query().isVisible());
        Files.writeString(plan,
                "Peru and Chile to meet\n\nPeru and Chile will hold a summit in Lima on 9 June 2024.\n");
        importAll();
        assertEquals("Timeline: 1 event moved.", lookup("#timeline-diff").queryAs(Label.class).getText());
        ListView<?> lines = lookup("#timeline-diff-lines").queryListView();
        interact(() -> {
            lines.requestFocus();
            lines.getSelectionModel().select(0);
        });
        type(KeyCode.ENTER);
        assertEquals(1, opened.size());
        assertTrue(library.event(opened.getFirst()).isPresent());
    }

    @Test
    void filesOfOneSortAreNotToBeChosenFrom() {
        importAll();
        assertFalse(lookup(".import-choice").query().isVisible());
    }

    @Test
    void aLongNameHasAllTheRoomWhereThereIsNoTitle() throws Exception {
        String name = "a-name-that-is-much-longer-than-two-hundred-pixels-could-ever-hold.docx";
        Files.write(articles.resolve(name), new byte[]{'P', 'K', 3, 4, 0, 0});
        importAll();
        Labeled shown = lookup((Node node) -> node instanceof Labeled label && name.equals(label.getText())).query();
        assertFalse(shown.isTextTruncated());
    }

    @Test
    void whatBecameOfEachSortOfFileIsCounted() throws Exception {
        Files.writeString(articles.resolve(".hidden"), "no article");
        importAll();
        assertTrue(
                lookup((Labeled label) -> String.valueOf(label.getText()).startsWith("2 new articles, 1 no article."))
                        .tryQuery()
                        .isPresent());
    }

    @Test
    void enterOpensTheArticleOfAFile() {
        importAll();
        interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        push(KeyCode.ENTER);
        assertEquals(List.of("a-oslo.txt"), opened);
    }

    private ListView<?> list() {
        return lookup(".list-view").queryListView();
    }
}
