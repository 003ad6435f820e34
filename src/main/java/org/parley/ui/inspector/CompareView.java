package org.parley.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.export.figure.EventWords;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.Words;

/** Two events that may be one, side by side, and what a person says of them. */
public final class CompareView extends BorderPane {

    /** As designed, in px. */
    public static final double WIDTH = 760;
    /** As designed, in px. */
    public static final double HEIGHT = 520;

    private final Corrector corrector;
    private final Navigator navigator;
    private final Runnable close;

    /** @param close leaves it */
    public CompareView(Event a, Event b, Timeline.PossibleMatch match, Corrector corrector, Navigator navigator,
            Runnable close) {
        this.corrector = corrector;
        this.navigator = navigator;
        this.close = close;
        getStyleClass().addAll("pane", "compare");
        VBox head = new VBox(4, Labels.of("Are these the same event?", "title"),
                Labels.wrapped(match.because(), "muted"));
        head.getStyleClass().add("compare-head");
        setTop(head);
        ScrollPane both = Panes.scrolling(columns(a, b));
        both.getStyleClass().add("edge-to-edge");
        setCenter(both);
        setBottom(answers(a, b));
    }

    private Node columns(Event a, Event b) {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(column(a), 0, 0);
        grid.add(column(b), 1, 0);
        grid.getStyleClass().add("compare-columns");
        return grid;
    }

    private Node column(Event event) {
        HBox title = new HBox(8, new KindMarker(corrector.lanes(), event.kind(), event.status(), KindMarker.MEDIUM),
                Labels.wrapped(event.title(), "semibold"));
        GridPane facts = Section.facts();
        Section.fact(facts, "Status", Labels.of(Words.of(event.status()), "small"));
        Section.fact(facts, "Time", Labels.wrapped(EventWords.time(event), "small"));
        Section.fact(facts, "Participants", Labels.wrapped(event.participants().isEmpty() ? "none named"
                : String.join(", ", event.participants()), "small"));
        Section.fact(facts, "Place", Labels.wrapped(event.place().orElse("none named"), "small"));
        VBox column = new VBox(8, title, facts);
        for (Event.EventMention mention : event.mentions()) {
            column.getChildren().add(PassageLink.cited(mention.evidence(), navigator));
        }
        return column;
    }

    private Node answers(Event a, Event b) {
        HBox row = new HBox(8, Labels.of("Your answer is kept as yours and can be undone.", "small", "muted"),
                Labels.gap(), answer("Same", MatchAnswer.SAME, a, b), answer("Different", MatchAnswer.DIFFERENT, a, b),
                answer("Leave open", MatchAnswer.OPEN, a, b));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("compare-answers");
        return row;
    }

    private Button answer(String name, MatchAnswer answer, Event a, Event b) {
        Button button = new Button(name);
        button.setOnAction(event -> {
            close.run();
            if (answer != MatchAnswer.OPEN) {
                corrector.answer(a, b, answer);
            }
        });
        return button;
    }
}
