package org.parley.ui.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.parley.extraction.topic.Role;
import org.parley.ui.common.Labels;

/**
 * What is said on a topic: looking ahead, looking back, advice. Four columns of cards; where these would be too narrow
 * to read, two, with the roles of each below one another.
 */
final class StatementColumns extends GridPane {

    /** Narrower than this, there are two columns. */
    private static final double ROOMY = 760;
    private static final double LEAST_COLUMN = 172;

    private final TopicsViewModel model;
    private final Map<List<List<Role>>, List<StatementColumn>> made = new HashMap<>();
    private Optional<Boolean> roomy = Optional.empty();

    StatementColumns(TopicsViewModel model) {
        this.model = model;
        getStyleClass().addAll("statement-columns", "focus-pane");
        setHgap(8);
        RowConstraints cards = new RowConstraints();
        cards.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(new RowConstraints(), cards);
        setMinWidth(2 * LEAST_COLUMN);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= ROOMY));
    }

    private void arrange(boolean nowRoomy) {
        if (roomy.filter(was -> was == nowRoomy).isPresent()) {
            return;
        }
        roomy = Optional.of(nowRoomy);
        getChildren().clear();
        Node ahead = band("Looking ahead", "before the event");
        if (nowRoomy) {
            add(ahead, 0, 0, 2, 1);
            add(band("Looking back", "after it"), 2, 0);
            add(band("Advice", ""), 3, 0);
            show(List.of(List.of(Role.AGENDA), List.of(Role.EXPECTATION, Role.CONCERN),
                    List.of(Role.OUTCOME, Role.BACKGROUND), List.of(Role.RECOMMENDATION)));
        } else {
            add(ahead, 0, 0);
            add(band("Looking back", "after it, and advice"), 1, 0);
            show(List.of(List.of(Role.AGENDA, Role.EXPECTATION, Role.CONCERN),
                    List.of(Role.OUTCOME, Role.BACKGROUND, Role.RECOMMENDATION)));
        }
    }

    private void show(List<List<Role>> columns) {
        List<StatementColumn> shown = made.computeIfAbsent(columns,
                asked -> asked.stream().map(roles -> new StatementColumn(model, roles)).toList());
        getColumnConstraints().clear();
        for (StatementColumn column : shown) {
            ColumnConstraints share = new ColumnConstraints(LEAST_COLUMN, LEAST_COLUMN, Double.MAX_VALUE);
            share.setPercentWidth(100.0 / shown.size());
            getColumnConstraints().add(share);
        }
        addRow(1, shown.toArray(StatementColumn[]::new));
    }

    private static Node band(String title, String meaning) {
        HBox band = new HBox(4, Labels.of(title, "section-label"), Labels.of(meaning, "tiny", "muted"));
        band.setAlignment(Pos.BOTTOM_LEFT);
        band.getStyleClass().add("band");
        return band;
    }
}
