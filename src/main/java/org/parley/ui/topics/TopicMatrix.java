package org.parley.ui.topics;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.article.ArticleEntry;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** Which topic is found in which article: a dot, or a dash. With many articles, how many. */
final class TopicMatrix extends VBox {

    private static final double COLUMN = 23;
    private static final double ROW = 27;
    private static final double INDENT = 16;
    /** Padding of a row, and room for the scroll bar. */
    private static final double EDGES = 40;

    private final TopicsViewModel model;
    private final HBox head = new HBox();
    private final ListView<TopicRow> list;

    TopicMatrix(TopicsViewModel model) {
        this.model = model;
        list = new ListView<>(model.topics());
        list.getStyleClass().addAll("topic-matrix", "focus-pane");
        list.setAccessibleText("Topics");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Labels.wrapped("No topic and none of its words are like that.", "small", "muted"));
        head.getStyleClass().add("matrix-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Panes.fixHeight(head, 28);
        getChildren().addAll(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        setMinHeight(120);
        model.columns().subscribe(this::showHead);
        showHead();
        model.topics().subscribe(() -> {
            list.setPrefHeight(model.topics().size() * (ROW + 1) + 24);
            selectChosen();
        });
        model.topicProperty().subscribe(this::selectChosen);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && model.topicProperty().get().filter(row::equals).isEmpty()) {
                model.choose(row.topic());
            }
        });
    }

    private void showHead() {
        head.getChildren().setAll(Labels.of("Topic", "tiny", "muted"), Labels.gap());
        if (model.columns().isEmpty()) {
            head.getChildren().add(Labels.whole("articles", "tiny", "muted"));
        }
        for (ArticleEntry article : model.columns()) {
            Label key = Labels.of(article.key(), "matrix-key");
            key.setAlignment(Pos.CENTER);
            head.getChildren().add(Panes.fixWidth(key, COLUMN));
        }
        // A list keeps its cells; a new one draws the columns of now.
        list.refresh();
    }

    private void selectChosen() {
        model.topicProperty().get().ifPresent(row -> {
            int index = model.topics().indexOf(row);
            if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().select(index);
            }
        });
    }

    /** One topic. */
    private final class Cell extends ListCell<TopicRow> {

        Cell() {
            setPrefWidth(0);
            setMinHeight(ROW);
        }

        @Override
        protected void updateItem(TopicRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : row(row));
        }

        private Node row(TopicRow row) {
            Label name = Labels.wrapped(row.topic(), "small", "matrix-name");
            name.setPadding(new Insets(0, 0, 0, row.broader().isPresent() ? INDENT : 0));
            // The cell asks how high the row is before it has a width: names break to the width that is left for them.
            double beside = EDGES + COLUMN * Math.max(2, model.columns().size());
            name.prefWidthProperty().bind(list.widthProperty().subtract(beside));
            name.setMinWidth(0);
            HBox line = new HBox(name, Labels.gap());
            line.setAlignment(Pos.CENTER_LEFT);
            if (model.columns().isEmpty()) {
                line.getChildren().add(Labels.whole(Words.number(row.articleCount()), "tiny", "muted"));
            }
            model.columns().forEach(article -> line.getChildren().add(mark(row, article)));
            setAccessibleText(row.topic() + ", found in " + found(row));
            return line;
        }

        private String found(TopicRow row) {
            List<String> keys = model.columns().stream().filter(article -> row.articles().contains(article.file()))
                    .map(ArticleEntry::key).toList();
            return keys.isEmpty() ? Words.count(row.articleCount(), "article") : String.join(", ", keys);
        }

        private static Node mark(TopicRow row, ArticleEntry article) {
            boolean found = row.articles().contains(article.file());
            Region mark = new Region();
            mark.getStyleClass().add(found ? "matrix-dot" : "matrix-dash");
            mark.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return Panes.fixWidth(new StackPane(mark), COLUMN);
        }
    }
}
