package org.parley.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.parley.article.Block;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.Words;

/** A table as the article has it, with a filter and a sort for each column. */
final class TableGrid extends GridPane {

    private static final double LINE_WIDTH = 40;
    private static final double LETTER = 7.2;
    private static final double PADDING = 18;
    /** Words up to this many letters are not broken. */
    private static final int WORD = 22;
    /** Cells longer than this many letters stand in a column that is at least {@link #LONG_COLUMN} letters wide. */
    private static final int LONG_CELL = 80;
    private static final int LONG_COLUMN = 28;
    private static final int WIDEST_COLUMN = 44;
    private static final int NARROWEST_COLUMN = 12;
    private static final int MOST_ROWS = 500;
    /** Each cell is a node: with many more of them the window would stand still while they are laid out. */
    private static final int MOST_CELLS = 2400;
    private static final int HEAD_ROWS = 2;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TableView view;
    private final ReadOnlyObjectWrapper<GridRows> rows;
    private final ObjectProperty<Optional<Integer>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final List<Label> arrows = new ArrayList<>();
    private final List<Node> cells = new ArrayList<>();

    TableGrid(TableView view) {
        this.view = view;
        int columns = view.table().columns().size();
        rows = new ReadOnlyObjectWrapper<>(GridRows.all(columns));
        getStyleClass().addAll("table-grid", "focus-pane");
        setFocusTraversable(true);
        setAccessibleText("Table " + Words.columns(view.table().columns()));
        setColumns();
        add(cell(Labels.of("Line", "tiny", "muted"), "head"), 0, 0);
        add(cell(Icons.of(Feather.FILTER, Icons.SMALL), "filter"), 0, 1);
        for (int i = 0; i < columns; i++) {
            add(head(i), i + 1, 0);
            add(filter(i), i + 1, 1);
        }
        rows.subscribe(this::show);
        selected.subscribe(this::mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> requestFocus());
    }

    private void setColumns() {
        getColumnConstraints().add(new ColumnConstraints(LINE_WIDTH, LINE_WIDTH, LINE_WIDTH));
        for (int i = 0; i < view.table().columns().size(); i++) {
            ColumnConstraints column = new ColumnConstraints(least(i) * LETTER + PADDING,
                    widest(i) * LETTER + PADDING, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
    }

    /** How many letters wide a column is at least: no word of it is broken, and long cells do not become towers. */
    private int least(int column) {
        int word = cells(column).flatMap(cell -> Stream.of(cell.split("\\s+"))).mapToInt(String::length).max()
                .orElse(0);
        int longest = cells(column).mapToInt(String::length).max().orElse(0);
        return Math.max(Math.clamp(word, NARROWEST_COLUMN, WORD), longest > LONG_CELL ? LONG_COLUMN : 0);
    }

    private int widest(int column) {
        int cell = cells(column).mapToInt(String::length).max().orElse(0);
        return Math.clamp(Math.max(cell, view.table().columns().get(column).length() + 4), NARROWEST_COLUMN,
                WIDEST_COLUMN);
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(view.table().columns().get(column)),
                view.table().rows().stream().limit(MOST_ROWS).map(row -> row.cells().get(column)));
    }

    private Node head(int column) {
        Label arrow = Labels.whole("", "sort-arrow");
        arrows.add(arrow);
        Button head = new Button(view.table().columns().get(column), arrow);
        head.getStyleClass().setAll("grid-head");
        head.setAccessibleText("Sort by " + nameOf(column));
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinHeight(Region.USE_PREF_SIZE);
        RightToLeft.wrap(head);
        head.setOnAction(event -> rows.set(rows.get().sortedByNext(column)));
        return cell(head, "head");
    }

    private Node filter(int column) {
        TextField field = Fields.line();
        field.setPromptText(hasDates(column) ? "any" : "contains…");
        field.setAccessibleText("Filter " + nameOf(column));
        field.getStyleClass().add("grid-filter");
        field.textProperty().subscribe((before, now) -> rows.set(rows.get().with(column, now)));
        return cell(field, "filter");
    }

    private String nameOf(int column) {
        String name = view.table().columns().get(column).strip();
        return name.isEmpty() ? "column " + (column + 1) : name;
    }

    private boolean hasDates(int column) {
        return !view.dates().isEmpty() && view.dates().stream().allMatch(reading -> view.table().rows()
                .get(reading.row() - 1).cells().get(column).contains(reading.words()));
    }

    private void show(GridRows now) {
        getChildren().removeAll(cells);
        cells.clear();
        for (int i = 0; i < arrows.size(); i++) {
            boolean sorted = now.sortedBy().equals(Optional.of(i));
            arrows.get(i).setText(!sorted ? "" : now.descending() ? "▼" : "▲");
        }
        List<Integer> shown = now.of(view);
        for (int i = 0; i < Math.min(mostRows(view), shown.size()); i++) {
            addRow(shown.get(i), i + HEAD_ROWS);
        }
        mark(selected.get());
    }

    /** How many rows of a table are drawn at most. */
    static int mostRows(TableView view) {
        return Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, view.table().columns().size()));
    }

    private void addRow(int row, int at) {
        Block.Row source = view.table().rows().get(row);
        place(cell(Labels.of(Integer.toString(source.line()), "tiny", "muted"), "row"), row, 0, at);
        for (int i = 0; i < source.cells().size(); i++) {
            Label words = Labels.wrapped(source.cells().get(i), "quote", "grid-words");
            place(cell(words, "row"), row, i + 1, at);
        }
    }

    private void place(StackPane cell, int row, int column, int at) {
        cell.setUserData(row);
        cell.setOnMouseClicked(event -> selected.set(Optional.of(row)));
        cells.add(cell);
        add(cell, column, at);
    }

    private static StackPane cell(Node content, String style) {
        StackPane cell = new StackPane(content);
        cell.getStyleClass().addAll("grid-cell", style);
        return cell;
    }

    private void mark(Optional<Integer> row) {
        cells.forEach(cell -> cell.pseudoClassStateChanged(SELECTED, row.equals(Optional.of(cell.getUserData()))));
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            List<Integer> shown = rows.get().of(view);
            int now = selected.get().map(shown::indexOf).orElse(-1);
            int next = Math.clamp(now + (event.getCode() == KeyCode.DOWN ? 1L : -1L), 0, shown.size() - 1);
            selected.set(shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(next)));
            event.consume();
        }
    }

    /** Which rows are shown, and how. */
    ReadOnlyObjectProperty<GridRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The index of the selected row of the table. */
    ObjectProperty<Optional<Integer>> selectedProperty() {
        return selected;
    }
}
