package org.parley.ui.inspector;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.export.figure.EventWords;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ClaimGrid.Stance;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;

/** Two events that may be one, side by side: what they differ in, their words, and what a person says of them. */
public final class CompareView extends BorderPane {

    /** As designed, in px. */
    public static final double WIDTH = 760;
    /** As designed, in px. */
    public static final double HEIGHT = 520;

    private static final double NAMES = 104;

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
        head.getStyleClass().add("dialog-head");
        setTop(head);
        ScrollPane both = Panes.scrolling(grid(a, b));
        both.getStyleClass().add("edge-to-edge");
        setCenter(both);
        setBottom(answers(a, b));
    }

    private Node grid(Event a, Event b) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES), half(), half());
        grid.addRow(0, Labels.of(""), title(a), title(b));
        fact(grid, "Status", EnumWord.of(a.status()), EnumWord.of(b.status()), a.status() == b.status(), false);
        fact(grid, "Time", EventWords.time(a), EventWords.time(b), a.time().edtf().equals(b.time().edtf()),
                a.time().edtf().isEmpty() || b.time().edtf().isEmpty());
        fact(grid, "Participants", participants(a), participants(b),
                Set.copyOf(a.participants()).equals(Set.copyOf(b.participants())),
                a.participants().isEmpty() || b.participants().isEmpty());
        fact(grid, "Place", a.place().orElse("none named"), b.place().orElse("none named"),
                a.place().equals(b.place()), a.place().isEmpty() || b.place().isEmpty());
        int row = grid.getRowCount();
        Label passages = Labels.of("Passages", "small", "muted");
        GridPane.setValignment(passages, VPos.TOP);
        grid.addRow(row, passages, passages(a), passages(b));
        grid.getStyleClass().add("dialog-body");
        return grid;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        half.setFillWidth(true);
        return half;
    }

    private Node title(Event event) {
        return new HBox(8, new KindMarker(corrector.lanes(), event.kind(), event.status(), KindMarker.MEDIUM),
                Labels.wrapped(event.title(), "semibold"));
    }

    /** A row of the two: where one says nothing they cannot differ, and where they do a mark and a word tell so. */
    private static void fact(GridPane grid, String name, String a, String b, boolean same, boolean silent) {
        boolean differs = !same && !silent;
        VBox names = new VBox(Labels.whole(name, "small", "muted"));
        if (differs) {
            Label mark = Labels.whole(Stance.DIFFERS.words(), "tiny", "semibold");
            mark.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Icons.SMALL));
            mark.setGraphicTextGap(4);
            names.getChildren().add(mark);
        }
        grid.addRow(grid.getRowCount(), names, value(a, differs), value(b, differs));
    }

    private static Label value(String words, boolean differs) {
        Label value = Labels.wrapped(words, "small");
        if (differs) {
            value.getStyleClass().add("semibold");
        }
        GridPane.setValignment(value, VPos.TOP);
        return value;
    }

    private static String participants(Event event) {
        return event.participants().isEmpty() ? "none named" : String.join(", ", event.participants());
    }

    private Node passages(Event event) {
        VBox passages = new VBox(8);
        for (Event.EventMention mention : event.mentions()) {
            passages.getChildren().add(PassageLink.cited(mention.evidence(), navigator));
        }
        return passages;
    }

    private Node answers(Event a, Event b) {
        HBox row = new HBox(8, Labels.of("Your answer is kept as yours and can be undone.", "small", "muted"),
                Labels.gap(), answer("Same", MatchAnswer.SAME, a, b), answer("Different", MatchAnswer.DIFFERENT, a, b),
                answer("Leave open", MatchAnswer.OPEN, a, b));
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("dialog-answers");
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
