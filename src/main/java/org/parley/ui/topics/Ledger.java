package org.parley.ui.topics;

import java.util.ArrayList;
import java.util.List;
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
 * What was on the agenda and expected, what came of it, what is advised: a column of cards for each. Concerns stand
 * below expectations, background below outcomes.
 */
final class Ledger extends GridPane {

    private static final double LEAST_COLUMN = 172;

    private final List<LedgerColumn> columns = new ArrayList<>();

    Ledger(TopicsViewModel model) {
        getStyleClass().addAll("ledger", "focus-pane");
        setHgap(8);
        columns.add(new LedgerColumn(model, List.of(Role.AGENDA)));
        columns.add(new LedgerColumn(model, List.of(Role.EXPECTATION, Role.CONCERN)));
        columns.add(new LedgerColumn(model, List.of(Role.OUTCOME, Role.BACKGROUND)));
        columns.add(new LedgerColumn(model, List.of(Role.RECOMMENDATION)));
        addRow(0, band("Looking ahead", "before the event"), new HBox(), band("Looking back", "after it"),
                band("Advice", ""));
        setColumnSpan(getChildren().getFirst(), 2);
        getChildren().remove(1);
        for (int i = 0; i < columns.size(); i++) {
            add(columns.get(i), i, 1);
            ColumnConstraints column = new ColumnConstraints(LEAST_COLUMN, LEAST_COLUMN, Double.MAX_VALUE);
            column.setPercentWidth(100.0 / columns.size());
            getColumnConstraints().add(column);
        }
        RowConstraints cards = new RowConstraints();
        cards.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(new RowConstraints(), cards);
        setMinWidth(LEAST_COLUMN * columns.size());
    }

    private static Node band(String title, String meaning) {
        HBox band = new HBox(4, Labels.of(title, "section-label"), Labels.of(meaning, "tiny", "muted"));
        band.setAlignment(Pos.BOTTOM_LEFT);
        band.getStyleClass().add("band");
        return band;
    }
}
