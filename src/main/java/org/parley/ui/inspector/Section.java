package org.parley.ui.inspector;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.Stops;
import org.parley.ui.common.Words;

/** One section of the inspector, and the parts that sections are made of. */
class Section extends VBox {

    private static final double NAMES = 88;

    Section(Node... content) {
        super(4, content);
        getStyleClass().add("inspector-section");
    }

    /** A section with a heading and something at its right. */
    static Section titled(String title, String right, Node... content) {
        HBox head = Panes.row(8, Labels.whole(title, "section-label"), Labels.gap(), Labels.of(right, "tiny", "muted"));
        Section section = new Section(head);
        section.getChildren().addAll(content);
        return section;
    }

    /** A grid of names and what they stand for. */
    static GridPane facts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.setVgap(2);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, values);
        return grid;
    }

    /** Adds a row to {@link #facts}; a blank name goes on with the row above. */
    static void fact(GridPane grid, String name, Node value) {
        int row = grid.getRowCount();
        Label label = Labels.whole(name, "small", "muted");
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, 0, row);
        grid.add(value, 1, row);
    }

    /** Words and chips on as many lines as they need. */
    static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(4, 2, nodes);
        line.setPrefWrapLength(190);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The last line of {@code pane}: how many more there are, which gives way to them. */
    static void more(int count, Pane pane, Supplier<List<Node>> rest) {
        Hyperlink link = Labels.link(Words.number(count) + " more", () -> {});
        link.getStyleClass().add("small");
        Stops.unfold(link, pane, rest);
        pane.getChildren().add(link);
    }

    /** Words in the colour of text that lead somewhere, over as many lines as they need. */
    static Hyperlink plainLink(String text, Runnable action) {
        Hyperlink link = Labels.link(text, action);
        link.getStyleClass().addAll("small", "plain-link");
        RightToLeft.wrap(link);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
