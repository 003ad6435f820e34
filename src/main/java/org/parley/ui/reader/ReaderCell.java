package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import org.parley.library.LibraryViews.MarginNote;

/** The cell of a row. It lays out its row itself, because a list cell knows only content of one height. */
final class ReaderCell extends ListCell<Row> {

    private final ReaderViewModel model;
    private final Consumer<MarginNote> open;
    private Optional<RowNode> node = Optional.empty();

    ReaderCell(ReaderViewModel model, Consumer<MarginNote> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("reader-row");
        setText(null);
        model.marksProperty().subscribe(marks -> node.ifPresent(shown -> shown.mark(marks)));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        boolean same = row != null && row == getItem();
        super.updateItem(row, empty);
        if (empty || row == null) {
            node = Optional.empty();
            setGraphic(null);
        } else if (!same || node.isEmpty()) {
            RowNode made = new RowNode(row, notes(), model.lanes(), open);
            made.mark(model.marksProperty().get());
            node = Optional.of(made);
            setGraphic(made);
            setAccessibleText("line " + row.line() + ". " + words(row)
                    + (notes().isEmpty() ? "" : " " + MarginNotes.spoken(notes())));
        }
    }

    private List<MarginNote> notes() {
        return model.textProperty().get().map(text -> text.notes().getOrDefault(getIndex(), List.of()))
                .orElse(List.of());
    }

    private static String words(Row row) {
        return switch (row) {
            case Row.Words words -> words.text();
            case Row.Cells table -> String.join(", ", table.texts());
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return node.map(row -> row.prefHeight(width > 0 ? width : getListView().getWidth())).orElse(20.0);
    }

    @Override
    protected void layoutChildren() {
        node.ifPresent(row -> row.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
