package org.parley.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TipsTest extends WindowTest {

    private Label cut;
    private Label whole;

    @Override
    public void start(Stage stage) {
        cut = Labels.of("what has no room here");
        whole = Labels.of("short");
        Stages.show(stage, new Scene(new HBox(Panes.fixWidth(cut, 60), whole), 300, 100));
    }

    @Test
    void whatIsCutShortIsToldWholeAndWhatIsNotIsNot() {
        enter(cut);
        enter(whole);
        assertEquals(1, tips(cut));
        assertEquals(0, tips(whole));
    }

    @Test
    void whatIsNoLongerCutIsNoLongerTold() {
        enter(cut);
        interact(() -> Panes.fixWidth(cut, 240));
        enter(cut);
        assertEquals(0, tips(cut));
    }

    @Test
    void whatSaysMoreThanTheTextStays() {
        interact(() -> cut.setTooltip(new Tooltip("more")));
        enter(cut);
        assertTrue(cut.getProperties().containsValue(cut.getTooltip()));
        assertEquals("more", cut.getTooltip().getText());
    }

    private void enter(Label label) {
        interact(() -> label.fireEvent(new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, null, 0, false, false,
                false, false, false, false, false, false, false, false, null)));
    }

    private static long tips(Node node) {
        return node.getProperties().values().stream().filter(Tooltip.class::isInstance).count();
    }
}
