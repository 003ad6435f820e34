package org.parley.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** The search field of the toolbar, and below it what is found as one types. */
public final class SearchBox extends StackPane {

    private static final String PROMPT = "Search articles, events, topics, tables";
    private static final double WIDTH = 400;
    /** Narrower than this, there is no room for the whole prompt. */
    private static final double ROOMY = 352;
    private static final double HITS_WIDTH = 640;
    private static final double HITS_HEIGHT = 480;
    private static final double NOTHING_HEIGHT = 120;

    private final SearchViewModel model;
    private final Navigator navigator;
    private final TextField field = Fields.line();
    private final HitList list;
    private final StatePane state;
    private final VBox hits;
    private final Label count = Labels.whole("", "tiny", "muted");
    private final Button save = new Button("Save search", Icons.of(Feather.BOOKMARK, Icons.SMALL));
    private final Runnable backToContent;
    private Optional<Node> before = Optional.empty();

    /** @param backToContent takes the focus when the search is left */
    public SearchBox(SearchViewModel model, Navigator navigator, Runnable backToContent) {
        this.model = model;
        this.navigator = navigator;
        this.backToContent = backToContent;
        list = new HitList(model, this::close, this::openAll);
        list.setFocusTraversable(false);
        state = new StatePane(list).busyWhile(model.busyProperty());
        hits = new VBox(state, foot());
        hits.getStyleClass().add("search-hits");
        hits.setMaxSize(HITS_WIDTH, USE_PREF_SIZE);
        hits.setPrefWidth(HITS_WIDTH);
        hits.setVisible(false);
        getStyleClass().add("search-box");
        Panes.fixHeight(this, 32);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinWidth(160);
        buildField();
        model.foundProperty().subscribe(now -> now.ifPresentOrElse(this::show, () -> hits.setVisible(false)));
        model.problemProperty().subscribe(now -> now.ifPresent(why -> state.showError(why,
                () -> model.search(field.getText()))));
    }

    private void buildField() {
        field.promptTextProperty().bind(widthProperty().map(width -> width.doubleValue() < ROOMY ? "Search" : PROMPT));
        field.setAccessibleText(PROMPT);
        field.getStyleClass().add("search-field");
        field.textProperty().subscribe((before, now) -> model.search(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(now -> {
            if (now && !field.getText().isBlank()) {
                open();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((left, owner) -> {
            if (owner == field && !isWithinHits(left)) {
                before = Optional.ofNullable(left);
            }
            if (owner != field && !isWithinHits(owner)) {
                hits.setVisible(false);
            }
        });
        HBox marks = new HBox(Icons.of(Feather.SEARCH), Labels.gap(), Labels.whole(Shortcut.SEARCH.label(), "key-cap"));
        marks.setAlignment(Pos.CENTER_LEFT);
        marks.setMouseTransparent(true);
        marks.getStyleClass().add("search-marks");
        getChildren().addAll(field, marks);
    }

    private boolean isWithinHits(Node node) {
        return node != null && (node == hits || isWithinHits(node.getParent()));
    }

    private HBox foot() {
        save.getStyleClass().add("small");
        save.setOnAction(event -> model.save());
        Button all = StatePane.small("Show all", this::openAll);
        HBox foot = Panes.row(8, count, Labels.gap(), save, all);
        foot.getStyleClass().add("search-foot");
        foot.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && event.isShiftDown() && save.isFocused()) {
                field.requestFocus();
                event.consume();
            }
        });
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.move(1);
        } else if (event.getCode() == KeyCode.UP) {
            list.move(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            list.openSelected();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && hits.isVisible()) {
            save.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void show(SearchPage found) {
        int total = found.total();
        if (total == 0) {
            state.showNothing("No passage contains " + Words.quoted(found.query()), "Clear", field::clear);
        } else {
            state.showContent();
        }
        Panes.fixHeight(state, total == 0 ? NOTHING_HEIGHT : Math.min(HITS_HEIGHT, heightOfRows()));
        count.setText(total == 0 ? "" : SearchRow.count(found));
        list.getSelectionModel().clearSelection();
        if (field.isFocused()) {
            open();
        }
    }

    private double heightOfRows() {
        return model.rows().stream().mapToDouble(row -> switch (row) {
            case SearchRow.Found found -> HitList.isOneLine(found.hit()) ? 26 : 43;
            case SearchRow.Head head -> 29;
            case SearchRow.More more -> 27;
        }).sum() + 4;
    }

    private void open() {
        hits.setVisible(model.foundProperty().get().isPresent());
        hits.toFront();
    }

    private void openAll() {
        navigator.openSearch(model.queryProperty().get());
        hits.setVisible(false);
        backToContent.run();
    }

    /** Takes the focus back to where it was. */
    private void leave() {
        hits.setVisible(false);
        before.filter(node -> node.getScene() == getScene() && node != field)
                .ifPresentOrElse(Node::requestFocus, backToContent);
    }

    /** Leaves the focus to what a hit has opened, if that has taken it. */
    private void close() {
        hits.setVisible(false);
        if (field.isFocused()) {
            backToContent.run();
        }
    }

    /** What is found, to be laid over the window below the field. */
    public VBox hits() {
        return hits;
    }

    /** Puts the cursor into the field, with what is there selected. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
