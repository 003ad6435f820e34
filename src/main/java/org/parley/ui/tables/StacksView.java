package org.parley.ui.tables;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.Stacking.Head;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;
import org.parley.ui.tables.StacksViewModel.Open;

/** Tables of the same columns, one below the other: the list of stacks, and the rows of the open one. */
final class StacksView {

    private final StacksViewModel model;
    private final ListView<Head> list;
    private final Label alone = Labels.wrapped("", "small", "muted");
    private final VBox left;
    private final BorderPane stack = new BorderPane();
    private final StatePane work;

    StacksView(StacksViewModel model, Runnable export) {
        this.model = model;
        list = new ListView<>(model.heads());
        list.getStyleClass().addAll("table-list", "focus-pane");
        list.setAccessibleText("Stacked tables");
        list.setCellFactory(view -> new HeadCell());
        list.getSelectionModel().selectedItemProperty().subscribe(head -> {
            if (head != null && model.openProperty().get().filter(now -> isOf(now, head)).isEmpty()) {
                model.open(head);
            }
        });
        alone.getStyleClass().add("alone");
        VBox.setVgrow(list, Priority.ALWAYS);
        left = new VBox(list, alone);
        work = new StatePane(stack).busyWhile(model.listingProperty());
        model.openingProperty().subscribe(busy -> stack.setDisable(busy));
        model.aloneProperty().subscribe(this::showList);
        model.openProperty().subscribe(now -> now.ifPresent(open -> show(open, export)));
        model.problemProperty().subscribe(now -> now.ifPresentOrElse(why -> work.showError(why, model::load),
                () -> showList(model.aloneProperty().getValue())));
    }

    private static boolean isOf(Open open, Head head) {
        return open.stack().number() == head.number();
    }

    private void showList(Optional<Integer> told) {
        int tables = told.orElse(0);
        alone.setText(tables == 0 ? ""
                : Words.capitalised(Words.count(tables, "table"))
                        + (tables == 1 ? " has" : " have") + " columns that no other table has.");
        if (told.isPresent() && model.heads().isEmpty()) {
            work.showNothing("No two tables have the same columns.");
        } else {
            work.showContent();
        }
    }

    private void show(Open open, Runnable export) {
        model.heads().stream().filter(head -> isOf(open, head)).findFirst().ifPresent(list.getSelectionModel()::select);
        StackTable table = new StackTable(model, open);
        stack.setTop(head(open));
        stack.setCenter(table);
        stack.setBottom(actions(table, export));
    }

    private HBox head(Open open) {
        int differing = open.differing();
        CheckBox only = new CheckBox("Only rows that differ");
        only.setId("only-differing");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setDisable(differing == 0);
        only.selectedProperty().bindBidirectional(model.onlyDifferingProperty());
        return Panes.header(44, Labels.of(Words.columns(open.stack().columns()), "subtitle"),
                Labels.of(Words.count(open.stack().rows().size(), "row") + " of "
                        + Words.count(open.stack().tables(), "table") + ", " + (differing == 0 ? "nothing differs"
                                : Words.count(differing, "cell") + (differing == 1 ? " differs" : " differ")),
                        "small", "muted"),
                Labels.gap(), only);
    }

    private HBox actions(StackTable table, Runnable export) {
        Label said = Labels.of("", "small", "muted");
        said.setId("stack-cell");
        Button read = StatePane.small("Open in reader", table::openSelected);
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setDisable(true);
        table.getSelectionModel().getSelectedCells().subscribe(() -> {
            read.setDisable(table.selectedCell().isEmpty());
            said.setText(table.selectedCell().map(this::said).orElse(""));
        });
        Button csv = new Button("Export CSV\u2026", Icons.of(Feather.UPLOAD, Icons.SMALL));
        csv.getStyleClass().add("small");
        csv.setId("export-stacks-csv");
        csv.setMinWidth(Region.USE_PREF_SIZE);
        csv.setOnAction(pressed -> export.run());
        HBox bar = Panes.row(8, said, Labels.gap(), read, csv);
        bar.getStyleClass().add("action-bar");
        return Panes.fixHeight(bar, 44);
    }

    /** Where a cell stands, and what other tables have in its place if that differs. */
    private String said(StackTable.Chosen chosen) {
        String where = model.openProperty().get().map(now -> now.where(chosen.row())).orElse("");
        List<String> others = chosen.row().cells().get(chosen.column()).differs()
                ? model.others(chosen.row(), chosen.column())
                : List.of();
        return where + (others.isEmpty() ? "" : "; elsewhere " + String.join(", ", others));
    }

    /** The stacks, to stand below the head of the list of tables. */
    Node list() {
        return left;
    }

    /** The rows of the open stack. */
    Node work() {
        return work;
    }

    /** One stack: its columns, and how much is in it. */
    private static final class HeadCell extends ListCell<Head> {

        HeadCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Head head, boolean empty) {
            super.updateItem(head, empty);
            getStyleClass().remove("item");
            if (empty || head == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            getStyleClass().add("item");
            String size = Words.count(head.tables(), "table") + " \u00b7 " + Words.count(head.rows(), "row");
            setGraphic(new VBox(2, Labels.of(Words.columns(head.columns()), "small", "medium", "table-name"),
                    Labels.of(size, "tiny", "muted")));
            setAccessibleText(Words.columns(head.columns()) + ", " + size);
        }
    }
}
