package org.parley.ui.tables;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.FilterField;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.OneOf;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;
import org.parley.ui.tables.TablesViewModel.Entry;
import org.parley.ui.tables.TablesViewModel.Open;

/** The tables: list at the left, the open one in the middle, its source lines at the right. */
public final class TablesView extends BorderPane {

    private static final double LIST_WIDTH = 328;
    private static final double LIST_NARROW = 248;
    private static final double NARROW = 1000;
    private static final double WORK_SHARE = 0.578;

    private final TablesViewModel model;
    private final TableExports exports;
    private final HBox head = Panes.header(44);
    private final SplitPane work = new SplitPane();
    private final StatePane state;

    public TablesView(TablesViewModel model, StacksViewModel stacks, TableExports exports) {
        this.model = model;
        this.exports = exports;
        getStyleClass().addAll("pane", "tables");
        StacksView stacked = new StacksView(stacks, exports::exportStacked);
        setLeft(list(stacks, stacked));
        BorderPane centre = new BorderPane(work);
        centre.setTop(head);
        state = new StatePane(centre).busyWhile(model.busyProperty());
        stacks.shownProperty().subscribe(now -> setCenter(now ? stacked.work() : state));
        model.openProperty().subscribe(now -> now.ifPresent(this::show));
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe((before, now) -> {
            if (!now.equals(before)) {
                model.openProperty().get().ifPresent(this::show);
            }
        });
        model.problemProperty().subscribe(now -> now.ifPresentOrElse(
                why -> state.showError(why, () -> model.step(0)), state::showContent));
        model.entries().subscribe(this::showNothing);
    }

    private Node list(StacksViewModel stacks, StacksView stacked) {
        Label count = Labels.whole("", "tiny", "muted");
        count.textProperty().bind(model.countedProperty());
        FilterField filter = new FilterField("Filter by any cell", 192, model.filterProperty());
        TableList tables = new TableList(model);
        StatePane listState = new StatePane(tables);
        model.entries().subscribe(() -> {
            boolean none = model.entries().stream().noneMatch(Entry.Item.class::isInstance);
            if (none && !model.filterProperty().get().isBlank()) {
                listState.showNothing("No cell contains " + Words.quoted(model.filterProperty().get()), "Clear",
                        filter::clear);
            } else {
                listState.showContent();
            }
        });
        VBox.setVgrow(listState, Priority.ALWAYS);
        VBox.setVgrow(stacked.list(), Priority.ALWAYS);
        VBox left = new VBox(Panes.header(44, Labels.whole("Tables", "semibold"), count, Labels.gap(), filter),
                Panes.header(44, modes(stacks)));
        stacks.shownProperty().subscribe(now -> {
            left.getChildren().remove(2, left.getChildren().size());
            left.getChildren().add(now ? stacked.list() : listState);
            filter.setVisible(!now);
        });
        left.getStyleClass().addAll("pane", "column-left");
        widthProperty().subscribe(width -> Panes.fixWidth(left,
                width.doubleValue() < NARROW ? LIST_NARROW : LIST_WIDTH));
        return left;
    }

    private static Node modes(StacksViewModel stacks) {
        ToggleButton single = new ToggleButton("By article");
        ToggleButton stacked = new ToggleButton("Stacked");
        stacked.setId("stacked-tables");
        stacked.setTooltip(new Tooltip("Tables of the same columns, one below the other"));
        OneOf.tie(List.of(single, stacked), now -> stacks.shownProperty().set(now == stacked));
        stacks.shownProperty().subscribe(now -> (now ? stacked : single).setSelected(true));
        return OneOf.pills(single, stacked);
    }

    private void showNothing() {
        if (model.openProperty().get().isEmpty() && !model.entries().isEmpty()
                && model.entries().stream().noneMatch(Entry.Item.class::isInstance)) {
            state.showNothing("No article has a table.");
        }
    }

    private void show(Open open) {
        state.showContent();
        TableView view = open.table();
        showHead(view);
        TableGrid grid = new TableGrid(view);
        TableWork content = new TableWork(view, grid, model.lanes());
        ScrollPane scrolling = new ScrollPane(content);
        scrolling.setFitToWidth(true);
        BorderPane left = new BorderPane(scrolling);
        left.setBottom(actions(view, grid, content));
        SourcePane source = new SourcePane(view, open.lines(), grid.selectedProperty(),
                () -> model.openInReader(grid.selectedProperty().get()));
        VBox.setVgrow(source, Priority.ALWAYS);
        VBox right = new VBox(source);
        arrange(content, right, new WherePane(view));
        double[] divider = work.getDividerPositions();
        work.getItems().setAll(left, right);
        work.setDividerPositions(divider.length == 0 ? WORK_SHARE : divider[0]);
    }

    /** In a narrow window the source stands below the table, and where it stands after the preview. */
    private void arrange(TableWork content, VBox right, WherePane where) {
        boolean narrow = getWidth() < NARROW;
        work.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        (narrow ? content : right).getChildren().add(where);
    }

    private void showHead(TableView view) {
        Button previous = Icons.button(Feather.CHEVRON_LEFT, "Previous table", () -> model.step(-1));
        Button next = Icons.button(Feather.CHEVRON_RIGHT, "Next table", () -> model.step(1));
        previous.getStyleClass().add("boxed");
        next.getStyleClass().add("boxed");
        head.getChildren().setAll(new ArticleKeyChip(view.entry().key()),
                Labels.of(Words.columns(view.table().columns()), "subtitle"),
                Labels.whole("table " + view.table().number() + " of " + view.of()
                        + (getWidth() < NARROW ? "" : " in this article"), "small", "muted"),
                Labels.gap(), previous, next);
    }

    private HBox actions(TableView view, TableGrid grid, TableWork content) {
        Label shown = Labels.of("", "small", "muted");
        grid.rowsProperty().subscribe(now -> shown.setText(shown(view, now)));
        Button copy = new Button("Copy");
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> {
            ClipboardContent csv = new ClipboardContent();
            csv.putString(content.csv());
            Clipboard.getSystemClipboard().setContent(csv);
            exports.copied(view);
        });
        MenuButton export = new MenuButton("Export", Icons.of(Feather.UPLOAD, Icons.SMALL));
        export.getStyleClass().addAll("small", "outlined");
        export.setPopupSide(Side.TOP);
        export.setMinWidth(USE_PREF_SIZE);
        export.getItems().setAll(menu(view));
        HBox bar = Panes.row(8, shown, Labels.gap(), copy, export);
        bar.getStyleClass().add("action-bar");
        Panes.fixHeight(bar, 44);
        return bar;
    }

    private static String shown(TableView view, GridRows now) {
        int all = view.table().rows().size();
        int found = now.of(view).size();
        int drawn = TableGrid.mostRows(view);
        return Words.number(found) + " of " + Words.count(all, "row")
                + (found > drawn ? ", the first " + Words.number(drawn) + " drawn; an export has all" : "")
                + now.sortedBy().map(column -> ", sorted by " + view.table().columns().get(column)).orElse("");
    }

    private List<MenuItem> menu(TableView view) {
        List<MenuItem> items = new ArrayList<>();
        for (TableExports.Kind kind : TableExports.Kind.values()) {
            items.add(item(kind.title(), kind.meaning(), () -> exports.export(view, kind)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("All tables…", "CSV + metadata into a folder", exports::exportAll));
        return items;
    }

    private static CustomMenuItem item(String title, String meaning, Runnable action) {
        HBox content = new HBox(12, Labels.whole(title, "medium"), Labels.gap(),
                Labels.whole(meaning, "tiny", "muted"));
        content.setPrefWidth(280);
        content.setAlignment(Pos.CENTER_LEFT);
        CustomMenuItem item = new CustomMenuItem(content);
        item.setOnAction(event -> action.run());
        return item;
    }
}
