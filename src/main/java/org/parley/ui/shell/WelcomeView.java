package org.parley.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;

/** Where articles come in: the drop target, and below it the import while it runs. */
final class WelcomeView extends StackPane {

    private static final double WIDTH = 760;
    private static final double LIST_WIDTH = 960;
    private static final double TARGET = 316;
    private static final double SMALL_TARGET = 128;
    /** So many files have room below the whole target. */
    private static final int FEW = 8;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drag-over");

    private final VBox target = new VBox();
    private final VBox stage = new VBox(24);
    private final ImportList list;
    private final List<Node> explanation;
    private boolean many;

    WelcomeView(ImportViewModel imports, Runnable chooseFolder, Runnable chooseFiles, Consumer<String> open,
            Consumer<String> openEvent, Runnable close) {
        getStyleClass().addAll("welcome", "focus-pane");
        WelcomePicture picture = new WelcomePicture();
        Label sentence = Labels.wrapped("Parley builds a timeline, topic statements and tables from the text.\n"
                + "Every item links to the passage it came from.", "muted");
        sentence.setTextAlignment(TextAlignment.CENTER);
        Node promise = dropRow(Icons.of(Feather.LOCK, Icons.SMALL),
                Labels.of("Text, Markdown and saved web pages. They are read on this computer and never changed.",
                        "small", "muted"));
        explanation = List.of(picture, sentence, promise);
        target.getChildren().addAll(picture, Labels.of("Drop a folder of saved articles here", "heading"), sentence,
                buttons(chooseFolder, chooseFiles), promise);
        target.getStyleClass().add("drop-target");
        target.setMaxWidth(WIDTH);
        Panes.fixHeight(target, TARGET);
        list = new ImportList(imports, open, openEvent, () -> {
            stage.getChildren().setAll(target);
            makeRoom(false);
            close.run();
        });
        list.setMaxWidth(LIST_WIDTH);
        imports.totalProperty().subscribe(total -> {
            many = total.intValue() > FEW;
            makeRoom(stage.getChildren().contains(list));
        });
        stage.getChildren().setAll(target);
        stage.setAlignment(Pos.CENTER);
        imports.runningProperty().subscribe(running -> {
            if (running) {
                showImport();
            }
        });
        ScrollPane scroll = Panes.scrolling(new StackPane(stage));
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
    }

    private static Node buttons(Runnable chooseFolder, Runnable chooseFiles) {
        Button folder = new Button("Choose folder…", Icons.of(Feather.FOLDER));
        folder.getStyleClass().add("accent");
        folder.setOnAction(event -> chooseFolder.run());
        Button files = new Button("Choose files…");
        files.setOnAction(event -> chooseFiles.run());
        return dropRow(folder, files, Labels.of(Shortcut.IMPORT.label(), "key-cap"));
    }

    private static Node dropRow(Node... parts) {
        HBox row = new HBox(8, parts);
        row.getStyleClass().add("drop-row");
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /** Shows the import that runs, or the last one. */
    void showImport() {
        stage.getChildren().setAll(target, list);
        makeRoom(true);
    }

    /** A long list takes the place of what explains the target. */
    private void makeRoom(boolean listed) {
        boolean small = listed && many;
        explanation.forEach(part -> {
            part.setVisible(!small);
            part.setManaged(!small);
        });
        Panes.fixHeight(target, small ? SMALL_TARGET : TARGET);
    }

    /** Lights the target up while files are dragged over the window. */
    void dragOver(boolean now) {
        target.pseudoClassStateChanged(OVER, now);
    }
}
