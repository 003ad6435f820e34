package org.parley.ui.topics;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.article.ArticleEntry;
import org.parley.timeline.Event;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.FilterField;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;
import org.parley.ui.topics.TopicsViewModel.EventCount;
import org.parley.ui.topics.TopicsViewModel.Shown;

/** The topics: matrix at the left, the statements on the chosen topic at the right, its table below. */
public final class TopicsView extends BorderPane {

    private static final double MATRIX_WIDTH = 304;
    private static final double MATRIX_NARROW = 264;
    private static final double NARROW = 1000;
    /** Narrower than this, there is no room for counts beside the name of the topic. */
    private static final double ROOMY = 560;
    private static final double TABLE_HEIGHT = 222;

    private final TopicsViewModel model;
    private final TopicEditor editor;
    private final Label title = Labels.of("", "title");
    private final Label counts = Labels.of("", "small", "muted");
    private final MenuButton events = filterMenu("All events");
    private final MenuButton articles = filterMenu("All articles");
    private final TopicTable table;
    private final Label tableCounts = Labels.of("", "tiny", "muted");
    private final StatePane state;

    public TopicsView(TopicsViewModel model, TopicEditor editor, TopicExports exports) {
        this.editor = editor;
        this.model = model;
        table = new TopicTable(model);
        getStyleClass().addAll("pane", "topics");
        Node matrix = matrix(exports);
        matrix.managedProperty().bind(matrix.visibleProperty());
        setLeft(matrix);
        SplitPane split = new SplitPane(columns(), tablePane(exports));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.72);
        SplitPane.setResizableWithParent(split.getItems().getLast(), false);
        state = new StatePane(split).busyWhile(model.busyProperty());
        setCenter(state);
        model.topicProperty().subscribe(now -> now.ifPresent(row -> title.setText(row.topic())));
        // Nothing is said of a topic before its statements are there.
        model.shownProperty().subscribe(now -> split.setVisible(now != Shown.NOTHING));
        model.shownProperty().subscribe(this::show);
        model.problemProperty().subscribe(now -> now.ifPresentOrElse(
                why -> state.showError(why, () -> model.onlyArticle(model.shownProperty().get().article())),
                state::showContent));
        model.noneProperty().subscribe(none -> {
            matrix.setVisible(!none);
            if (none) {
                state.showNothing("No article speaks of a topic that this library knows.",
                        "Topics and their words\u2026", () -> edit(exports));
            } else {
                state.showContent();
            }
        });
    }

    private Node matrix(TopicExports exports) {
        Label count = Labels.whole("", "tiny", "muted");
        model.topics().subscribe(() -> count.setText(Words.number(model.topics().size())));
        FilterField filter = new FilterField("Filter topics", 152, model.filterProperty());
        TopicMatrix topics = new TopicMatrix(model);
        ScrollPane about = Panes.scrolling(new TopicAbout(model, () -> edit(exports)));
        about.setMinHeight(120);
        about.setPrefHeight(240);
        VBox.setVgrow(topics, Priority.SOMETIMES);
        VBox.setVgrow(about, Priority.ALWAYS);
        VBox left = new VBox(Panes.header(48, Labels.whole("Topics", "semibold"), count, Labels.gap(), filter), topics,
                about);
        left.getStyleClass().addAll("pane", "column-left");
        widthProperty().subscribe(width -> Panes.fixWidth(left,
                width.doubleValue() < NARROW ? MATRIX_NARROW : MATRIX_WIDTH));
        return left;
    }

    private void edit(TopicExports exports) {
        Dialogs.open(this, "Topics and their words", TopicEditorView.WIDTH, TopicEditorView.HEIGHT,
                close -> new TopicEditorView(editor, model.topicProperty().get().map(row -> row.topic()),
                        exports::scheme, close));
    }

    private Node columns() {
        ScrollPane wide = new ScrollPane(new StatementColumns(model));
        wide.setFitToHeight(true);
        wide.setFitToWidth(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane pane = new BorderPane(wide);
        pane.setTop(Panes.header(48, title, counts, Labels.gap(), events, articles));
        counts.visibleProperty().bind(pane.widthProperty().greaterThan(ROOMY));
        counts.managedProperty().bind(counts.visibleProperty());
        pane.setMinHeight(160);
        return pane;
    }

    private Node tablePane(TopicExports exports) {
        MenuButton columns = filterMenu("Columns");
        columns.setGraphic(Icons.of(Feather.SETTINGS, Icons.SMALL));
        table.getColumns().forEach(column -> {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.selectedProperty().subscribe(this::showTableCounts);
            columns.getItems().add(item);
        });
        Button csv = new Button("Export CSV…", Icons.of(Feather.UPLOAD, Icons.SMALL));
        csv.getStyleClass().addAll("small", "accent");
        csv.setId("export-topic-csv");
        csv.setMinWidth(USE_PREF_SIZE);
        csv.setOnAction(event -> model.topicProperty().get().ifPresent(
                row -> exports.topic(row.topic(), model.shownProperty().get().event(),
                        model.shownProperty().get().article())));
        HBox head = Panes.header(40, Labels.whole("Topic table", "semibold"), tableCounts, Labels.gap(), columns, csv);
        BorderPane pane = new BorderPane(table, head, null, null, null);
        pane.setPrefHeight(TABLE_HEIGHT);
        pane.setMinHeight(120);
        return pane;
    }

    private static MenuButton filterMenu(String text) {
        MenuButton menu = new MenuButton(text);
        menu.getStyleClass().add("small");
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private void show(Shown now) {
        counts.setText(Words.count(now.total(), "statement") + " in " + Words.count(now.articles(), "article"));
        fill(events, "All events", now.events().stream().map(EventCount::event).flatMap(Optional::stream).toList(),
                Event::label, now.event(), model::onlyEvent);
        fill(articles, "All articles", model.columns(), row -> row.key() + "  " + row.title(), now.article(),
                model::onlyArticle);
        articles.setText(now.article().map(ArticleEntry::key).orElse("All articles"));
        showTableCounts();
    }

    private void showTableCounts() {
        long shown = table.getColumns().stream().filter(column -> column.isVisible()).count();
        int total = model.shownProperty().get().total();
        tableCounts.setText(Words.count(total, "row") + ", " + Words.count((int) shown, "column")
                + (total > TopicsViewModel.MOST_STATEMENTS
                        ? " · the first " + Words.number(TopicsViewModel.MOST_STATEMENTS) + " shown, all exported"
                        : " · one row per statement, as exported"));
    }

    private static <T> void fill(MenuButton menu, String all, Iterable<T> choices, Function<T, String> name,
            Optional<T> chosen, Consumer<Optional<T>> choose) {
        menu.getItems().setAll(item(all, () -> choose.accept(Optional.empty())));
        choices.forEach(choice -> menu.getItems().add(item(name.apply(choice),
                () -> choose.accept(Optional.of(choice)))));
        menu.setText(chosen.map(name).orElse(all));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
