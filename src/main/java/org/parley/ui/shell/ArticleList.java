package org.parley.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.article.ArticleEntry;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.PagedList;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.Shortcut;
import org.parley.ui.inspector.RemovalView;
import org.parley.ui.inspector.Remover;

/** The articles of the library; however many there are, only those in sight have nodes. */
final class ArticleList extends ListView<ArticleEntry> {

    private static final double ROW = 55;
    private static final double KEY = 31;
    private static final int ROWS_AT_LEAST = 2;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Navigator navigator;
    private final Remover remover;
    private int shown;
    private final ObjectProperty<Optional<String>> open = new SimpleObjectProperty<>(Optional.empty());

    ArticleList(PagedList<ArticleEntry> articles, Navigator navigator, Remover remover) {
        super(articles);
        this.navigator = navigator;
        this.remover = remover;
        getStyleClass().add("article-list");
        setFixedCellSize(ROW);
        setAccessibleText("Articles; Enter opens one, Delete removes those that are selected");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new Cell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            } else if (Shortcut.REMOVE.matches(event)) {
                removeSelected();
            }
        });
        ContextMenu menu = menu();
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        VBox.setVgrow(this, Priority.SOMETIMES);
    }

    private ContextMenu menu() {
        MenuItem read = new MenuItem("Open");
        read.setOnAction(chosen -> openSelected());
        MenuItem remove = new MenuItem("Remove\u2026");
        remove.setAccelerator(Shortcut.REMOVE.keys());
        remove.setOnAction(chosen -> removeSelected());
        return new ContextMenu(read, remove);
    }

    private void removeSelected() {
        List<Integer> selected = List.copyOf(getSelectionModel().getSelectedIndices());
        if (!selected.isEmpty()) {
            remover.rowsAt(selected, rows -> RemovalView.open(this, rows, remover));
        }
    }

    /** Makes room for so many rows, where there is room. */
    void showRows(int rows) {
        if (rows != shown) {
            // What was selected stands elsewhere now, or has gone.
            getSelectionModel().clearSelection();
            shown = rows;
        }
        setMinHeight(Math.min(rows, ROWS_AT_LEAST) * ROW);
        setPrefHeight(Math.min(rows, 1000) * ROW + 2);
        setMaxHeight(rows * ROW + 2);
    }

    /** Marks the article that is open in the reader. */
    void mark(Optional<String> file) {
        open.set(file);
    }

    private void openSelected() {
        ArticleEntry row = getSelectionModel().getSelectedItem();
        if (row != null) {
            navigator.openArticle(row.file());
        }
    }

    /** One article: its key, two lines of its title, what was found in it. */
    private final class Cell extends ListCell<ArticleEntry> {

        private final ArticleKeyChip key = new ArticleKeyChip("");
        private final Label title = Labels.of("", "small", "article-title");
        private final Label counts = Labels.of("", "tiny", "muted");
        private final StackPane keyPlace = new StackPane(key);
        private final HBox content = new HBox(8, keyPlace, new VBox(1, title, counts));

        Cell() {
            setPrefWidth(0);
            RightToLeft.wrap(title);
            // Keys of three digits are not all of one width; the titles beside them begin below one another.
            keyPlace.setMinWidth(KEY);
            keyPlace.setAlignment(Pos.TOP_LEFT);
            content.getStyleClass().add("article-row");
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown()
                        && !event.isShiftDown()) {
                    navigator.openArticle(getItem().file());
                }
            });
            open.subscribe(now -> mark());
        }

        @Override
        protected void updateItem(ArticleEntry row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content);
            if (row != null && !empty) {
                key.setText(row.key());
                title.setText(row.title());
                counts.setText(ShellViewModel.counts(row));
                setAccessibleText("Article " + row.key() + ", " + row.title() + ", " + counts.getText());
            }
            mark();
        }

        private void mark() {
            content.pseudoClassStateChanged(ON,
                    getItem() != null && open.get().filter(getItem().file()::equals).isPresent());
        }
    }
}
