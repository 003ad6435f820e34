package org.parley.ui.tables;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** The lines of the article that the table was read from; the selected row and its line select each other. */
final class SourcePane extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NUMBER = 40;
    /** Padding of a line, and room for the scroll bar. */
    private static final double EDGES = 36;

    private final ObjectProperty<Optional<Integer>> selected;
    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ListView<SourceLine> list = new ListView<>(lines);

    SourcePane(TableView table, List<SourceLine> around, ObjectProperty<Optional<Integer>> selected, Runnable open) {
        this.selected = selected;
        Label where = Labels.of(around.isEmpty() ? ""
                : "lines " + around.getFirst().number() + "–" + around.getLast().number() + " of " + table.lines(),
                "small", "muted");
        HBox head = new HBox(8, Labels.of("Source", "small", "semibold"), where, Labels.gap(),
                Labels.link("Open in reader", open));
        head.getChildren().getLast().getStyleClass().add("small");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("source-head");
        Panes.fixHeight(head, 32);
        lines.setAll(around);
        list.getStyleClass().addAll("source-lines", "focus-pane");
        list.setAccessibleText("Source lines");
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        selected.subscribe(now -> now.ifPresent(this::reveal));
    }

    private void reveal(int row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).row().orElse(-1) == row) {
                list.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    /** One line with its number. */
    private final class Cell extends ListCell<SourceLine> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null && getItem().row().isPresent()) {
                    selected.set(Optional.of(getItem().row().getAsInt()));
                }
            });
            selected.subscribe(now -> mark());
        }

        @Override
        protected void updateItem(SourceLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("of-table", "header", "separator");
            if (empty || line == null) {
                setGraphic(null);
            } else {
                setGraphic(node(line));
                setAccessibleText("line " + line.number() + ": " + line.text());
            }
            mark();
        }

        private Node node(SourceLine line) {
            boolean table = line.part().compareTo(SourceLine.Part.HEADER) >= 0;
            Label words = Labels.wrapped(line.text(), table ? "mono" : "quote");
            words.setMinWidth(0);
            // The cell asks how high a line is before it has a width: words break to the width that is left for them.
            words.prefWidthProperty().bind(list.widthProperty().subtract(NUMBER + EDGES));
            if (line.part() == SourceLine.Part.HEADING || line.part() == SourceLine.Part.HEADER) {
                words.getStyleClass().add("bold");
            } else if (line.part() == SourceLine.Part.SEPARATOR) {
                words.getStyleClass().add("muted");
            }
            if (table) {
                getStyleClass().add("of-table");
            }
            Label number = Panes.fixWidth(Labels.of(Integer.toString(line.number()), "tiny", "line-number"), NUMBER);
            number.setAlignment(Pos.TOP_RIGHT);
            return new HBox(number, words);
        }

        private void mark() {
            pseudoClassStateChanged(CURRENT, getItem() != null && getItem().row().isPresent()
                    && selected.get().equals(Optional.of(getItem().row().getAsInt())));
        }
    }
}
