package org.parley.ui.common;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RightToLeftTest extends ApplicationTest {

    private static final String ARABIC = "عقد وزيرا خارجية مصر وتركيا محادثات في القاهرة يوم الاثنين";
    private static final String MIXED = "The minister said \"" + ARABIC + "\" on Monday and left for Ankara";

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    @Test
    void arabicAndHebrewAreWrittenFromRightToLeftAndOthersAreNot() {
        assertTrue(RightToLeft.isIn(MIXED));
        assertTrue(RightToLeft.isIn("a שלום"));
        assertFalse(RightToLeft.isIn("Ministers met — министры встретились — 部長会談"));
    }

    @Test
    void thePiecesAreAllOfTheText() {
        assertEquals(MIXED, String.join("", RightToLeft.pieces(MIXED)));
        assertEquals(List.of("One piece."), RightToLeft.pieces("One piece."));
    }

    @Test
    void aFlowBreaksWhatIsWrittenFromRightToLeft() {
        interact(() -> {
            TextFlow flow = new TextFlow(Labels.texts(MIXED).toArray(Text[]::new));
            show(flow);
            assertTrue(flow.prefHeight(120) > 3 * flow.prefHeight(-1));
        });
    }

    @Test
    void aLabelKeepsOnOneLineWhatItCannotBreakAndWrapsTheRest() {
        interact(() -> {
            Label label = Labels.wrapped(ARABIC + " " + ARABIC);
            show(label);
            double line = label.getHeight();
            label.setText("English words that need more than the one line that there is room for here");
            show(label);
            assertTrue(label.getHeight() > 1.5 * line);
        });
    }

    private void show(Region node) {
        VBox box = new VBox();
        stage.setScene(new Scene(box, 150, 300));
        box.getChildren().setAll(node);
        box.applyCss();
        box.layout();
    }
}
