package org.parley.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.SavedSearch;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.timeline.Counts;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Place;
import org.parley.ui.common.Words;
import org.parley.ui.inspector.Remover;

/** The column at the left: the parts of the window, the articles, the topics of most of them, saved searches. */
final class Sidebar extends VBox {

    static final double WIDTH = 208;
    private static final double COMPACT = 56;

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ShellViewModel model;
    private final Navigator navigator;
    private final NavRow timeline;
    private final NavRow topics;
    private final NavRow tables;
    private final NavRow notes;
    private final NavRow review;
    private final Label articleCount = Labels.of("", "tiny", "muted");
    private final ArticleList articles;
    private final VBox articleSection = new VBox();
    private final VBox topicSection = new VBox();
    private final VBox searchSection = new VBox();
    private double wide = WIDTH;

    Sidebar(ShellViewModel model, Navigator navigator, Remover remover) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().addAll("sidebar", "focus-pane");
        timeline = new NavRow("Timeline", Icons.timeline(), () -> navigator.open(new Place.OfTimeline()));
        topics = new NavRow("Topics", Icons.of(Feather.TAG), () -> navigator.open(new Place.OfTopic(Optional.empty())));
        tables = new NavRow("Tables", Icons.table(Icons.NORMAL),
                () -> navigator.open(new Place.OfTable(Optional.empty())));
        notes = new NavRow("Notes", Icons.of(Feather.EDIT_2), () -> navigator.open(new Place.OfNotes()));
        review = new NavRow("To check", Icons.of(Feather.CHECK_SQUARE), () -> navigator.open(new Place.OfReview()));
        articles = new ArticleList(model.articles(), navigator, remover);
        getChildren().addAll(new VBox(timeline, topics, tables, notes, review), header("Articles", articleCount),
                articleSection, topicSection, searchSection);
        articleSection.setMaxHeight(USE_PREF_SIZE);
        model.summaryProperty().subscribe(summary -> summary.ifPresent(this::show));
        showSearches();
        model.searches().subscribe(this::showSearches);
        navigator.placeProperty().subscribe(this::mark);
    }

    /** In a narrow window the names of the parts and all below them make room: their icons stay. */
    void compact(boolean now) {
        for (NavRow row : List.of(timeline, topics, tables, notes, review)) {
            row.compact(now);
        }
        getChildren().stream().skip(1).forEach(part -> {
            part.setVisible(!now);
            part.setManaged(!now);
        });
        if (now) {
            Panes.fixWidth(this, COMPACT);
        } else {
            setWide(wide);
        }
    }

    /** How wide it is where there is room. */
    void setWide(double width) {
        wide = width;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(USE_COMPUTED_SIZE);
    }

    private void show(Counts of) {
        boolean empty = of.articles() == 0;
        timeline.count(empty ? "" : Words.number(of.events()));
        topics.count(empty ? "" : Words.number(of.topics()));
        tables.count(empty ? "" : Words.number(of.tables()));
        notes.count(empty ? "" : Words.number(of.notes()));
        review.count(empty ? "" : Words.number(of.conflicts() + of.possibleMatches()));
        articleCount.setText(empty ? "" : Words.number(of.articles()));
        articleSection.getChildren().setAll(empty ? quiet("Listed after the import") : articles);
        articles.showRows(of.articles());
        VBox.setVgrow(articleSection, Priority.SOMETIMES);
        showTopics(of);
    }

    private void showTopics(Counts of) {
        boolean none = model.topics().isEmpty();
        topicSection.getChildren().setAll(header("Topics", Labels.of(none ? "" : "articles", "tiny", "muted")));
        if (none) {
            topicSection.getChildren().add(quiet(of.articles() == 0 ? "None yet" : "None found"));
            return;
        }
        for (TopicRow topic : model.topics()) {
            topicSection.getChildren().add(row(topic.topic(), Optional.empty(), Words.number(topic.articleCount()),
                    () -> navigator.openTopic(topic.topic())));
        }
        Button all = row(of.topics() == 1 ? "All topics" : "All " + Words.count(of.topics(), "topic"), Optional.empty(),
                "", () -> navigator.open(new Place.OfTopic(Optional.empty())));
        all.getStyleClass().add("link");
        topicSection.getChildren().add(all);
    }

    private void showSearches() {
        List<SavedSearch> saved = model.searches();
        searchSection.getChildren().setAll(header("Saved searches", Labels.of("")));
        if (saved.isEmpty()) {
            searchSection.getChildren().add(quiet("None yet"));
        }
        for (SavedSearch search : saved) {
            searchSection.getChildren().add(row(Words.quoted(search.query()),
                    Optional.of(Icons.of(Feather.BOOKMARK, Icons.SMALL)), Words.number(search.hits()),
                    () -> navigator.openSearch(search.query())));
        }
    }

    private void mark(Place place) {
        timeline.on(place.page() == Place.Page.TIMELINE);
        topics.on(place.page() == Place.Page.TOPICS);
        tables.on(place.page() == Place.Page.TABLES);
        notes.on(place.page() == Place.Page.NOTES);
        review.on(place.page() == Place.Page.REVIEW);
    }

    /** Marks the article that is open in the reader. */
    void markArticle(Optional<String> file) {
        articles.mark(file);
    }

    private static HBox header(String text, Label count) {
        HBox header = new HBox(Labels.of(text, "section-label"), Labels.gap(), count);
        header.getStyleClass().add("sidebar-header");
        return header;
    }

    private static Label quiet(String text) {
        return Labels.of(text, "small", "subtle", "sidebar-quiet");
    }

    private static Button row(String text, Optional<Node> icon, String count, Runnable action) {
        Label name = Labels.of(text, "small", "name");
        HBox content = Panes.row(8);
        icon.ifPresent(content.getChildren()::add);
        content.getChildren().addAll(name, Labels.gap(), Labels.whole(count, "tiny", "muted"));
        Button button = flat(content, "sidebar-row", action);
        button.setAccessibleText(count.isEmpty() ? text : text + ", " + count);
        return button;
    }

    private static Button flat(HBox content, String style, Runnable action) {
        Button button = new Button(null, content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll(style);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> button.getWidth() - button.getInsets().getLeft() - button.getInsets().getRight(),
                button.widthProperty(), button.insetsProperty()));
        button.setPrefWidth(0);
        return button;
    }

    /** One of the parts of the window. */
    private static final class NavRow extends HBox {

        private final Label count = Labels.whole("", "tiny", "count");
        private final Button button;
        private final String name;
        private final Label words;
        private final Tooltip told = new Tooltip();

        NavRow(String name, Node icon, Runnable action) {
            this.name = name;
            words = Labels.of(name, "name");
            HBox content = Panes.row(8, icon, words, Labels.gap(), count);
            button = flat(content, "nav", action);
            button.setAccessibleText(name);
            getChildren().add(button);
            HBox.setHgrow(button, Priority.ALWAYS);
            getStyleClass().add("nav-row");
        }

        void compact(boolean now) {
            for (Label label : List.of(words, count)) {
                label.setVisible(!now);
                label.setManaged(!now);
            }
            button.setTooltip(now ? told : null);
        }

        void count(String text) {
            count.setText(text);
            button.setAccessibleText(text.isEmpty() ? name : name + ", " + text);
            told.setText(button.getAccessibleText());
        }

        void on(boolean now) {
            pseudoClassStateChanged(ON, now);
        }
    }
}
