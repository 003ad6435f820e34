package org.parley.ui.review;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.article.RemovedArticle;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.Words;
import org.parley.ui.inspector.CompareView;
import org.parley.ui.inspector.CorrectionRow;

/** One row of the list. It lays out its content itself, because a list cell knows only content of one height. */
final class ReviewCell extends ListCell<ReviewRow> {

    private static final double WIDEST = 860;

    private static final double LEAST = 20;
    private static final double BELOW = 8;
    private static final double SCROLL_BAR = 16;

    private final ReviewViewModel model;
    private Optional<VBox> content = Optional.empty();

    ReviewCell(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            content = Optional.empty();
            setGraphic(null);
            return;
        }
        VBox made = switch (row) {
            case ReviewRow.Heading heading -> heading(heading);
            case ReviewRow.OfConflict conflict -> conflict(conflict);
            case ReviewRow.OfMatch match -> match(match);
            case ReviewRow.OfCorrection correction -> correction(correction);
            case ReviewRow.OfRemoved removed -> removed(removed.article());
        };
        setAccessibleText(spoken(row));
        content = Optional.of(made);
        setGraphic(made);
    }

    private double room(double width) {
        return Math.min(WIDEST, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
        return content.map(shown -> shown.prefHeight(room(whole)) + BELOW).orElse(LEAST);
    }

    @Override
    protected void layoutChildren() {
        content.ifPresent(shown -> shown.resizeRelocate(snappedLeftInset(), 0, room(getWidth()), getHeight() - BELOW));
    }

    /** What a screen reader says of a row. */
    private static String spoken(ReviewRow row) {
        return switch (row) {
            case ReviewRow.Heading heading -> heading.title() + ", " + heading.count();
            case ReviewRow.OfConflict conflict -> conflict.conflict().sentence();
            case ReviewRow.OfMatch match -> match.a().title() + " possibly the same as " + match.b().title() + ". "
                    + match.match().because();
            case ReviewRow.OfCorrection correction -> "Set by you: "
                    + CorrectionRow.sentence(correction.correction());
            case ReviewRow.OfRemoved removed -> "Removed by you: " + removed.article().title();
        };
    }

    private static VBox heading(ReviewRow.Heading heading) {
        HBox title = new HBox(8, Labels.of(heading.title(), "subtitle"),
                Labels.of(Words.number(heading.count()), "small", "muted"));
        title.setAlignment(Pos.BASELINE_LEFT);
        VBox box = new VBox(2, title, Labels.wrapped(heading.explanation(), "small", "muted"));
        box.getStyleClass().add("review-heading");
        return box;
    }

    private VBox conflict(ReviewRow.OfConflict row) {
        VBox card = card();
        card.getChildren().add(Labels.wrapped(row.conflict().sentence()));
        row.conflict().evidence().forEach(words -> card.getChildren().add(PassageLink.cited(words, model.navigator())));
        VBox events = new VBox(4);
        row.events().forEach(event -> events.getChildren().add(title(event)));
        card.getChildren().add(events);
        return card;
    }

    private VBox match(ReviewRow.OfMatch row) {
        GridPane sides = new GridPane();
        sides.setHgap(24);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
        }
        sides.add(side(row.a(), row.match().evidence()), 0, 0);
        sides.add(side(row.b(), row.match().evidence()), 1, 0);
        HBox answers = Panes.row(8, Labels.wrapped(row.match().because(), "small", "muted"), Labels.gap(),
                button("Compare", () -> Dialogs.open(this, "Compare", CompareView.WIDTH, CompareView.HEIGHT,
                        close -> new CompareView(row.a(), row.b(), row.match(), model.corrector(), model.navigator(),
                                close))),
                button("Same", () -> model.corrector().answer(row.a(), row.b(), MatchAnswer.SAME)),
                button("Different", () -> model.corrector().answer(row.a(), row.b(), MatchAnswer.DIFFERENT)));
        VBox card = card();
        card.getChildren().addAll(sides, answers);
        return card;
    }

    /** An event with the words of its articles that the match rests on, else the first that name it. */
    private Node side(Event event, Iterable<Evidence> evidence) {
        VBox side = new VBox(4, title(event), Labels.of(EnumWord.of(event.status()) + " \u00b7 " + event.time().label(),
                "small", "muted"));
        boolean told = false;
        for (Evidence words : evidence) {
            if (event.mentions().stream().anyMatch(mention -> mention.evidence().equals(words))) {
                side.getChildren().add(PassageLink.cited(words, model.navigator()));
                told = true;
            }
        }
        if (!told) {
            side.getChildren().add(PassageLink.cited(event.mentions().getFirst().evidence(), model.navigator()));
        }
        return side;
    }

    private VBox correction(ReviewRow.OfCorrection row) {
        VBox card = card();
        row.event().ifPresent(event -> card.getChildren().add(title(event)));
        card.getChildren().add(new CorrectionRow(row.correction(), model.corrector(), model.navigator()));
        return card;
    }

    private VBox removed(RemovedArticle article) {
        String told = Stream.of(article.outlet(), article.published().map(DateWords::of), Optional.of(article.file()))
                .flatMap(Optional::stream).collect(Collectors.joining(" \u00b7 "));
        VBox words = new VBox(2, Labels.wrapped(article.title()), Labels.wrapped(told, "tiny", "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink back = Labels.link("Take back", () -> model.remover().takeBack(article));
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Take back: " + article.title());
        HBox row = new HBox(8, words, back);
        VBox card = card();
        card.getChildren().add(row);
        return card;
    }

    private Node title(Event event) {
        Hyperlink link = Labels.link(event.title(), () -> model.open(event));
        link.getStyleClass().addAll("semibold", "plain-link");
        RightToLeft.wrap(link);
        link.setMinHeight(USE_PREF_SIZE);
        HBox title = Panes.row(8, new KindMarker(model.lanes(), event.kind(), event.status(), KindMarker.MEDIUM), link);
        return title;
    }

    private static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static VBox card() {
        VBox card = new VBox(8);
        card.getStyleClass().add("review-card");
        return card;
    }
}
