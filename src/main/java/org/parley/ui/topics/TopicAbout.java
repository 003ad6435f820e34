package org.parley.ui.topics;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;
import org.parley.ui.topics.TopicsViewModel.EventCount;
import org.parley.ui.topics.TopicsViewModel.Shown;

/** Below the matrix: how the chosen topic is recognised, and which events its statements are about. */
final class TopicAbout extends VBox {

    private static final int WORDS_SHOWN = 12;
    private static final int EVENTS_SHOWN = 40;

    private final TopicsViewModel model;
    private final Label words = Labels.wrapped("", "small");
    private final VBox more = new VBox();
    private final VBox events = new VBox();

    /** @param edit lets a person change the topics and their words */
    TopicAbout(TopicsViewModel model, Runnable edit) {
        super(12);
        this.model = model;
        getStyleClass().add("topic-about");
        Button own = new Button("Edit words\u2026", Icons.of(Feather.EDIT_2, Icons.SMALL));
        own.getStyleClass().add("small");
        own.setId("edit-topics");
        own.setOnAction(pressed -> edit.run());
        getChildren().addAll(section("How this topic is recognised", new VBox(6, words, more, own)),
                section("Statements by event", events));
        model.topicProperty().subscribe(now -> now.ifPresent(row -> showWords(row, false)));
        model.shownProperty().subscribe(this::showEvents);
    }

    private static VBox section(String title, Node content) {
        VBox box = new VBox(4, Labels.of(title, "section-label"), content);
        box.getStyleClass().add("topic-section");
        return box;
    }

    private void showWords(TopicRow row, boolean all) {
        List<String> shown = all ? row.words() : row.words().stream().limit(WORDS_SHOWN).toList();
        words.setText("Words in the text: " + String.join(", ", shown));
        int further = row.words().size() - shown.size();
        more.getChildren().clear();
        if (further > 0) {
            var link = Labels.link(further + " more words", () -> showWords(row, true));
            link.getStyleClass().add("small");
            more.getChildren().add(link);
        }
    }

    private void showEvents(Shown now) {
        events.getChildren().clear();
        now.events().stream().limit(EVENTS_SHOWN).map(count -> row(count, now)).forEach(events.getChildren()::add);
        if (now.events().isEmpty() && now != Shown.NOTHING) {
            events.getChildren().add(Labels.of("no statements", "small", "muted"));
        }
    }

    private Node row(EventCount count, Shown now) {
        String name = count.event().map(event -> event.label()).orElse("no event named");
        Node mark = count.event()
                .<Node>map(event -> new KindMarker(model.lanes(), event.kind(), event.status(), KindMarker.MEDIUM))
                .orElseGet(() -> Panes.fixWidth(new Region(), KindMarker.MEDIUM));
        HBox content = Panes.row(8, mark, Labels.of(name, "small"), Labels.gap(),
                Labels.whole(Words.number(count.statements()), "small", "muted"));
        if (count.event().isEmpty()) {
            content.setMinHeight(22);
            return content;
        }
        Button button = new Button(null, content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("event-count");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty());
        button.setPrefWidth(0);
        button.setAccessibleText(name + ", " + Words.count(count.statements(), "statement"));
        button.setOnAction(click -> model.onlyEvent(now.event().equals(count.event())
                ? Optional.empty()
                : count.event()));
        return button;
    }
}
