package org.parley.ui.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.ui.common.Labels;
import org.parley.ui.shell.Renewing.Kept;

/** The articles that could not be read anew, each with the reason. */
final class KeptView extends BorderPane {

    static final double WIDTH = 560;
    static final double HEIGHT = 360;

    KeptView(List<Kept> kept, Runnable close) {
        getStyleClass().addAll("pane", "kept-view");
        VBox head = new VBox(4, Labels.of("Not read anew", "title"), Labels.wrapped("These articles stay as an earlier"
                + " Parley read them. What you added to them stays, too.", "muted"));
        head.getStyleClass().add("dialog-head");
        setTop(head);
        ListView<Kept> list = new ListView<>(FXCollections.observableArrayList(kept));
        list.setAccessibleText("Articles that were not read anew");
        list.setCellFactory(view -> new Cell());
        setCenter(list);
        Button done = new Button("Close");
        done.setCancelButton(true);
        done.setOnAction(pressed -> close.run());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("dialog-answers");
        setBottom(foot);
    }

    private static final class Cell extends ListCell<Kept> {

        @Override
        protected void updateItem(Kept kept, boolean empty) {
            super.updateItem(kept, empty);
            setGraphic(null);
            if (kept != null && !empty) {
                prefWidthProperty().set(0);
                setGraphic(new VBox(2, Labels.of(kept.file(), "small", "semibold"),
                        Labels.of(kept.reason(), "small", "muted")));
                setAccessibleText(kept.file() + ": " + kept.reason());
            }
        }
    }
}
