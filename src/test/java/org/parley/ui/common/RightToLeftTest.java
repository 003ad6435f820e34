package org.parley.ui.common;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RightToLeftTest extends WindowTest {

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
            Flow flow = flow(MIXED);
            show(flow);
            assertTrue(flow.prefHeight(120) > 3 * flow.prefHeight(-1));
        });
    }

    @Test
    void aFlowIsLaidOutHoweverNarrowItIs() {
        interact(() -> {
            Flow flow = flow(ARABIC);
            flow.getChildren().add(2, new Label("في"));
            show(flow);
            for (double width = 0; width < 200; width++) {
                flow.resize(width, flow.prefHeight(width));
                flow.layout();
            }
            assertTrue(flow.getBoundsInParent().getWidth() > 0);
        });
    }

    @Test
    void wordsRunFromTheSideThatTheirFirstLetterIsWrittenFrom() {
        interact(() -> {
            assertEquals(NodeOrientation.RIGHT_TO_LEFT, flow("“" + ARABIC).getNodeOrientation());
            assertEquals(NodeOrientation.INHERIT, flow(MIXED).getNodeOrientation());
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

    private static Flow flow(String words) {
        Flow flow = new Flow();
        flow.getChildren().setAll(Labels.texts(words));
        return flow;
    }

    private void show(Region node) {
        VBox box = new VBox();
        stage.setScene(new Scene(box, 150, 300));
        box.getChildren().setAll(node);
        box.applyCss();
        box.layout();
    }
}
