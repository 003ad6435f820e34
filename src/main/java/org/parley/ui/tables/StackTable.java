package org.parley.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.parley.export.HeaderName;
import org.parley.export.TableStack;
import org.parley.export.TableStack.Cell;
import org.parley.export.TableStack.Row;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.tables.StacksViewModel.Open;

/** The rows of a stack, cell by cell; Enter and a double click open the reader at a cell. */
final class StackTable extends TableView<Row> {

    /** In front of a cell that says another thing than that of another table. */
    private static final String DIFFERS = "\u2260";

    private static final double WHERE = 112;
    private static final double LETTER = 7.2;
    private static final double PADDING = 18;
    private static final double SCROLL_BAR = 16;
    private static final int NARROWEST_COLUMN = 12;
    private static final int WIDEST_COLUMN = 44;

    private final StacksViewModel model;
    private final Open open;

    StackTable(StacksViewModel model, Open open) {
        this.model = model;
        this.open = open;
        getStyleClass().addAll("stack-table", "focus-pane");
        setAccessibleText("Stacked tables");
        setPlaceholder(Labels.of("nothing differs in rows of the same name", "muted"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        SortedList<Row> rows = new SortedList<>(model.rows());
        rows.comparatorProperty().bind(comparatorProperty());
        setItems(rows);
        getSelectionModel().setCellSelectionEnabled(true);
        getColumns().add(where());
        for (int i = 0; i < open.stack().columns().size(); i++) {
            getColumns().add(column(i));
        }
        widthProperty().subscribe(this::fit);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
    }

    private TableColumn<Row, Row> where() {
        TableColumn<Row, Row> column = new TableColumn<>("Where");
        column.setPrefWidth(WHERE);
        column.setReorderable(false);
        column.setComparator(Comparator.comparing((Row row) -> open.keys().get(row.source().article().file()))
                .thenComparing(row -> row.line().line()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(of -> new Shown(0) {
            @Override
            HBox content(Row row) {
                setAccessibleText(open.where(row));
                HBox place = new HBox(6, new ArticleKeyChip(open.keys().get(row.source().article().file())),
                        Labels.whole("line " + row.line().line(), "tiny", "muted"));
                place.setAlignment(Pos.TOP_LEFT);
                return place;
            }
        });
        return column;
    }

    private TableColumn<Row, Row> column(int index) {
        TableColumn<Row, Row> column = new TableColumn<>(open.stack().columns().get(index));
        column.setReorderable(false);
        column.setComparator(Comparator.comparing(row -> GridRows.keyOf(row.cells().get(index).words())));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(of -> new Shown(index) {
            @Override
            HBox content(Row row) {
                return words(row.cells().get(index), index, column);
            }
        });
        return column;
    }

    private static String unit(TableStack stack, Cell cell, int index) {
        Optional<String> ofHeader = HeaderName.of(stack.columns().get(index)).unit();
        return cell.unit().filter(unit -> !ofHeader.equals(Optional.of(unit)) && !cell.words().isBlank())
                .map(unit -> " (" + unit + ")").orElse("");
    }

    /** What is left of the width is for the wider columns; where it is too little, the table scrolls sideways. */
    private void fit() {
        List<Double> wanted = IntStream.range(0, open.stack().columns().size()).mapToObj(this::widest).toList();
        double all = wanted.stream().mapToDouble(Double::doubleValue).sum();
        double share = Math.max(1, (getWidth() - WHERE - SCROLL_BAR) / all);
        for (int i = 0; i < wanted.size(); i++) {
            getColumns().get(i + 1).setPrefWidth(wanted.get(i) * share);
        }
    }

    private double widest(int column) {
        int longest = open.stack().rows().stream().mapToInt(row -> row.cells().get(column).words().length()).max()
                .orElse(0);
        return Math.clamp(Math.max(longest, open.stack().columns().get(column).length() + 4), NARROWEST_COLUMN,
                WIDEST_COLUMN) * LETTER + PADDING;
    }

    /** Opens the reader at the selected cell, if one is selected. */
    void openSelected() {
        selectedCell().ifPresent(cell -> model.openPassage(cell.row(), cell.column()));
    }

    /** A cell by its row and the number of its column, counted from 0. */
    record Chosen(Row row, int column) {}

    /** The cell that is selected; of where a row stands, that is its first. */
    Optional<Chosen> selectedCell() {
        return getSelectionModel().getSelectedCells().stream().findFirst().map(TablePosition.class::cast)
                .filter(at -> at.getRow() >= 0 && at.getRow() < getItems().size())
                .map(at -> new Chosen(getItems().get(at.getRow()), Math.max(0, at.getColumn() - 1)));
    }

    /** A cell that shows a row from its own side. */
    private abstract class Shown extends TableCell<Row, Row> {

        Shown(int column) {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    model.openPassage(getItem(), column);
                }
            });
        }

        abstract HBox content(Row row);

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(null);
            setGraphic(empty || row == null ? null : content(row));
        }

        HBox words(Cell cell, int index, TableColumn<Row, Row> column) {
            String text = cell.words() + unit(open.stack(), cell, index);
            Label words = Labels.wrapped(text, "quote", "grid-words");
            HBox content = new HBox(4, words);
            if (cell.differs()) {
                content.getChildren().addFirst(Labels.whole(DIFFERS, "semibold"));
                words.getStyleClass().add("bold");
            }
            setAccessibleText(text + (cell.differs() ? ", differs from another table" : ""));
            // The cell asks how high its words are before it has a width: they break to the width of the column.
            words.prefWidthProperty().bind(column.widthProperty().subtract(cell.differs() ? PADDING + 16 : PADDING));
            words.minWidthProperty().bind(words.prefWidthProperty());
            content.setAlignment(Pos.TOP_LEFT);
            return content;
        }
    }
}
