package org.parley.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/** What stands in the window while a library of an earlier Parley is brought up to date. */
final class OpeningPane extends VBox {

    private static final double WIDTH = 420;
    private static final double ABOVE_SPINNER = 220;

    private final ProgressBar bar = new ProgressBar();
    private final Label count = Labels.of("", "small", "muted");

    OpeningPane() {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().add("pane");
        bar.setPrefWidth(WIDTH);
        Label why = Labels.wrapped("This library was written by an earlier Parley, or its topics were changed. What"
                + " you added stays as it is.", "muted");
        why.setMaxWidth(WIDTH);
        getChildren().addAll(Labels.of("Reading the articles anew", "title"), bar, count, why);
        // The spinner of the window turns below it.
        setPadding(new Insets(0, 0, ABOVE_SPINNER, 0));
        setVisible(false);
    }

    /** Shows how far it is. */
    void show(int done, int of) {
        setVisible(true);
        bar.setProgress((double) done / Math.max(1, of));
        count.setText(Words.number(done) + " of " + Words.count(of, "article"));
    }
}
