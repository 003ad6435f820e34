package org.parley.ui.topics;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Quoting;
import org.parley.ui.common.Words;

/** The statements as rows: what is exported. A row and its card select each other; Enter opens the passage. */
final class TopicTable extends TableView<StatementEntry> {

    private static final double ROW = 26;
    private static final double LEAST_COLUMN = 64;
    /** Wide enough for "Recommendation". */
    private static final double KIND = 116;
    /** Narrower than this, a statement cannot be told from another. */
    private static final double STATEMENT = 316;
    private static final double SCROLL_BAR = 16;

    private final TopicsViewModel model;
    private final TableColumn<StatementEntry, String> statement;

    TopicTable(TopicsViewModel model) {
        this.model = model;
        getStyleClass().addAll("topic-table", "focus-pane");
        setFixedCellSize(ROW);
        setAccessibleText("Topic table");
        setPlaceholder(Labels.of("no statements", "muted"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        SortedList<StatementEntry> rows = new SortedList<>(model.statements());
        rows.comparatorProperty().bind(comparatorProperty());
        setItems(rows);
        TableColumn<StatementEntry, String> kind = column("Kind", 124, row -> Words.of(row.role()));
        kind.setMinWidth(KIND);
        kind.setComparator(Comparator.comparing(name -> Role.valueOf(name.toUpperCase(Locale.ROOT))));
        getColumns().add(kind);
        getSortOrder().add(kind);
        statement = styled(column("Statement", STATEMENT, row -> row.words().quote().replace('\n', ' ')), "quote");
        getColumns().add(statement);
        getColumns().add(eventColumn());
        getColumns().add(column("Article", 56, row -> row.words().key()));
        getColumns().add(column("Section", 168, row -> row.setting().section().orElse("no section")));
        getColumns().add(column("Lines", 88, TopicTable::lines));
        getColumns().add(hidden(column("Label", 140, row -> row.label().orElse(""))));
        getColumns().add(hidden(column("Date", 90, row -> row.event().flatMap(event -> event.time().edtf())
                .orElse("no date"))));
        getColumns().add(hidden(column("Published", 90, row -> row.article().published().orElse("no date"))));
        getColumns().add(hidden(column("Title", 200, row -> row.article().title())));
        getColumns().forEach(column -> column.visibleProperty().subscribe(this::fit));
        widthProperty().subscribe(this::fit);
        setRowFactory(view -> row());
        linkSelection();
        Quoting.from(this,
                () -> Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TopicsViewModel::quoted));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(model::openPassage);
            }
        });
    }

    /** What the other columns leave is for the statements; where that is too little, the table scrolls sideways. */
    private void fit() {
        double others = getColumns().stream().filter(column -> column.isVisible() && column != statement)
                .mapToDouble(TableColumn::getWidth).sum();
        statement.setPrefWidth(Math.max(STATEMENT, getWidth() - others - SCROLL_BAR));
    }

    private void linkSelection() {
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(Optional.of(row));
            }
        });
        model.selectedProperty().subscribe(now -> now.ifPresentOrElse(row -> {
            if (!row.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(row);
                scrollTo(row);
            }
        }, getSelectionModel()::clearSelection));
    }

    private TableRow<StatementEntry> row() {
        TableRow<StatementEntry> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                model.openPassage(row.getItem());
            }
        });
        return row;
    }

    private static String lines(StatementEntry row) {
        int first = row.words().line();
        int last = row.setting().lastLine();
        String lines = first == last ? Integer.toString(first) : first + "–" + last;
        OptionalInt table = row.setting().table();
        return table.isPresent() ? lines + " (table " + table.getAsInt() + ")" : lines;
    }

    private static TableColumn<StatementEntry, String> column(String name, double width,
            Function<StatementEntry, String> value) {
        TableColumn<StatementEntry, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_COLUMN));
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static <T> TableColumn<StatementEntry, T> hidden(TableColumn<StatementEntry, T> column) {
        column.setVisible(false);
        return column;
    }

    private static TableColumn<StatementEntry, String> styled(TableColumn<StatementEntry, String> column,
            String style) {
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setGraphic(empty || words == null ? null : Labels.of(words, style));
            }
        });
        return column;
    }

    private TableColumn<StatementEntry, Optional<Event>> eventColumn() {
        TableColumn<StatementEntry, Optional<Event>> column = new TableColumn<>("Event");
        column.setPrefWidth(132);
        column.setMinWidth(104);
        column.setReorderable(false);
        column.setComparator(Comparator.comparing(event -> event.map(Event::label).orElse("\uFFFF")));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().event()));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(Optional<Event> event, boolean empty) {
                super.updateItem(event, empty);
                setGraphic(empty || event == null ? null : mark(event));
            }
        });
        return column;
    }

    private Label mark(Optional<Event> event) {
        Label label = Labels.of(event.map(Event::label).orElse("none named"));
        event.ifPresentOrElse(
                known -> label.setGraphic(new KindMarker(model.lanes(), known.kind(), known.status(),
                        KindMarker.SMALL)),
                () -> label.getStyleClass().add("subtle"));
        return label;
    }
}
