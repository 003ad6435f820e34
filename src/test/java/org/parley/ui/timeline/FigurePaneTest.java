package org.parley.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.export.figure.Bounds;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Ink;
import org.parley.export.figure.Part;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class FigurePaneTest {

    private static final int MARKERS = 500;

    private FigurePane pane;

    @Start
    void start(Stage stage) {
        pane = new FigurePane();
        stage.setScene(new Scene(pane, 600, 200));
        stage.show();
        List<Part> markers = IntStream.range(0, MARKERS).mapToObj(i -> new Part(Part.Kind.MARKER, "e" + i,
                "event " + i, new Bounds(100 * i, 50, 20, 20), List.of())).toList();
        pane.show(new Figure(100 * MARKERS, 150, 0, 0, Ink.PANE, List.of(), markers));
    }

    @Test
    void onlyWhatIsNearHasNodes(FxRobot robot) {
        int nodes = pane.lookupAll(".marker").size();
        assertTrue(nodes >= 6 && nodes < 30, nodes + " nodes");
    }

    @Test
    void theFocusCanGoToWhatIsFarAway(FxRobot robot) {
        robot.interact(() -> pane.focus(Part.Kind.MARKER, "e499"));
        assertEquals("e499", pane.focused().orElseThrow().target());
        assertTrue(pane.lookupAll(".marker").size() < 30);
    }
}
