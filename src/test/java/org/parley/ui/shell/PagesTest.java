package org.parley.ui.shell;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Place.Page;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PagesTest extends WindowTest {

    private ListView<String> list;
    private Pages pages;

    @Override
    public void start(Stage stage) {
        list = new ListView<>();
        list.getStyleClass().add("focus-pane");
        pages = new Pages(Map.of(Page.TIMELINE, () -> new HBox(new SplitPane(list), new Button("Close"))));
        Stages.show(stage, new Scene(pages, 400, 300));
    }

    @Test
    void aPageThatIsShownForTheFirstTimeTakesTheFocusInItsFirstPane() {
        interact(() -> {
            pages.show(Page.TIMELINE);
            pages.focusFirst();
        });
        assertEquals(list, pages.getScene().getFocusOwner());
    }

    @Test
    void aPageWhosePanesAreThereIsNotLaidOutToGiveThemTheFocus() {
        AtomicInteger laidOut = new AtomicInteger();
        HBox page = new HBox(list) {
            @Override
            protected void layoutChildren() {
                laidOut.incrementAndGet();
                super.layoutChildren();
            }
        };
        interact(() -> {
            pages.show(page);
            pages.focusFirst();
            assertEquals(0, laidOut.get());
        });
        assertEquals(list, pages.getScene().getFocusOwner());
    }

    @Test
    void aPageThatHasNothingYetGivesTheFocusToWhatComes() {
        StackPane empty = new StackPane();
        interact(() -> {
            pages.show(empty);
            pages.focusFirst();
        });
        assertEquals(pages, pages.getScene().getFocusOwner());
        interact(() -> empty.getChildren().setAll(list));
        interact(() -> {});
        assertEquals(list, pages.getScene().getFocusOwner());
    }
}
