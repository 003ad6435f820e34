package org.parley.ui.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.shell.Renewing.Kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The articles that could not be read anew. */
class KeptViewTest extends WindowTest {

    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public void start(Stage stage) {
        KeptView view = new KeptView(List.of(new Kept("a.txt", "The file has gone."),
                new Kept("b.txt", "It is no text.")), closed::incrementAndGet);
        Stages.show(stage, new Scene(view, KeptView.WIDTH, KeptView.HEIGHT));
    }

    @Test
    void eachIsNamedWithItsReason() {
        assertEquals(2, lookup(".kept-view .list-view").queryAs(ListView.class).getItems().size());
        assertTrue(lookup("b.txt").tryQuery().isPresent());
        assertTrue(lookup("It is no text.").tryQuery().isPresent());
    }

    @Test
    void closeClosesIt() {
        clickOn("Close");
        assertEquals(1, closed.get());
    }
}
