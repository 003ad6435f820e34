package org.parley.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.export.figure.Area;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Ink;
import org.parley.export.figure.Paint;
import org.parley.export.figure.Part;
import org.parley.export.figure.Shape;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigurePaneTest extends WindowTest {

    private static final int MARKERS = 500;

    private FigurePane pane;

    @Override
    public void start(Stage stage) {
        pane = new FigurePane();
        Stages.show(stage, new Scene(pane, 600, 200));
        pane.show(figure(0, List.of()));
    }

    private static List<Part> markers() {
        return IntStream.range(0, MARKERS).mapToObj(i -> new Part(Part.Kind.MARKER, "e" + i, "event " + i,
                new Area(100 * i, 50, 20, 20), List.of())).toList();
    }

    @Test
    void onlyWhatIsNearHasNodes() {
        int nodes = pane.lookupAll(".marker").size();
        assertTrue(nodes >= 6 && nodes < 30, nodes + " nodes");
    }

    @Test
    void theFocusCanGoToWhatIsFarAway() {
        interact(() -> pane.focus(Part.Kind.MARKER, "e499"));
        assertEquals("e499", pane.focused().orElseThrow().target());
        assertTrue(pane.lookupAll(".marker").size() < 30);
    }

    @Test
    void whatIsToBeSeenBeforeTheDrawingIsLaidOutIsSeenAfterwards() {
        FigurePane later = new FigurePane();
        interact(() -> {
            later.show(figure(0, List.of()));
            later.reveal(Part.Kind.MARKER, "e250");
            pane.getScene().setRoot(later);
        });
        interact(() -> {});
        ScrollPane scroll = (ScrollPane) later.lookup(".figure-scroll");
        assertEquals(0.5, scroll.getHvalue(), 0.02);
    }

    @Test
    void theNameOfALaneStaysInSightWithTheLane() {
        Shape line = new Shape.Box(0, 0, 40, 20, 0, Paint.fill(Ink.TEXT));
        Part lane = new Part(Part.Kind.LANE, "", "", new Area(0, 0, 60, 1000), List.of(line));
        interact(() -> {
            pane.show(figure(60, List.of(lane)));
            pane.layout();
        });
        interact(() -> ((ScrollPane) pane.lookup(".figure-scroll")).setVvalue(0.5));
        PartNode name = pane.lookupAll("*").stream().filter(PartNode.class::isInstance).map(PartNode.class::cast)
                .filter(node -> node.part().kind() == Part.Kind.LANE && node.getTranslateY() > 0).findFirst()
                .orElseThrow();
        assertEquals(0, name.localToScene(0, 0).getY() - pane.localToScene(0, 0).getY(), 1);
    }

    private static Figure figure(double rail, List<Part> fixed) {
        return new Figure(100 * MARKERS, rail > 0 ? 1000 : 150, rail, 0, Ink.PANE, fixed, markers());
    }
}
