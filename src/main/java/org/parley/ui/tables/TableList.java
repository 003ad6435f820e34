package org.parley.ui.tables;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.article.TableEntry;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;
import org.parley.ui.tables.TablesViewModel.Entry;
import org.parley.ui.tables.TablesViewModel.Open;

/** The tables by article, also the articles that have none. */
final class TableList extends ListView<Entry> {

    private static final int AHEAD = 20;

    private final TablesViewModel model;

    TableList(TablesViewModel model) {
        super(model.entries());
        this.model = model;
        getStyleClass().addAll("table-list", "focus-pane");
        setAccessibleText("Tables");
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry instanceof Entry.Item item) {
                openUnlessOpen(item.table());
            }
        });
        model.openProperty().subscribe(this::mark);
        model.entries().subscribe(() -> mark(model.openProperty().get()));
    }

    private void openUnlessOpen(TableEntry table) {
        if (model.openProperty().get().filter(now -> now.table().entry().equals(table)).isEmpty()) {
            model.open(TablesViewModel.keyOf(table));
        }
    }

    private void mark(Optional<Open> now) {
        int index = now.map(open -> model.indexOf(TablesViewModel.keyOf(open.table().entry()))).orElse(-1);
        if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 2));
        }
    }

    /** One row of the list. */
    private final class Cell extends ListCell<Entry> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeAll("group", "none", "item");
            setDisable(false);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            if (getIndex() > model.entries().size() - AHEAD) {
                model.more();
            }
            setDisable(!(entry instanceof Entry.Item));
            switch (entry) {
                case Entry.Group group -> show("group", group(group));
                case Entry.None none -> show("none", Labels.of(none.articles() == 1 ? "no tables in this article"
                        : Words.number(none.articles()) + " articles without tables", "small", "muted"));
                case Entry.Item item -> {
                    show("item", item(item.table()));
                    setAccessibleText("Table " + item.table().number() + " of " + item.table().key() + ", "
                            + Words.columns(item.table().columns()));
                }
            }
        }

        private void show(String style, Node node) {
            getStyleClass().add(style);
            setGraphic(node);
        }

        private Node group(Entry.Group group) {
            Label title = Labels.of(group.title(), "tiny", "muted");
            HBox row = Panes.row(8, new ArticleKeyChip(group.key()), title, Labels.gap(),
                    Labels.whole(group.tables() == 0 ? "" : Words.number(group.tables()), "tiny", "muted"));
            return row;
        }

        private Node item(TableEntry table) {
            Label columns = Labels.of(Words.columns(table.columns()), "small", "medium", "table-name");
            HBox first = new HBox(8, columns, Labels.gap(),
                    Labels.whole(table.rows() + " × " + table.columns().size(), "tiny", "muted"));
            return new VBox(2, first, Labels.of(table.caption().or(table::section).orElse(table.articleTitle()),
                    "tiny", "muted"));
        }
    }
}
