package org.parley.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;

/** What is known of the event or the article that is selected, with every source a click away. */
public final class InspectorView extends BorderPane {

    private static final double COMPARE_WIDTH = 760;
    private static final double COMPARE_HEIGHT = 520;

    private final InspectorViewModel model;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = Panes.scrolling(sections);
    private final StatePane state = new StatePane(scroll);
    private final VBox undo = new VBox();
    private Optional<NoteField> note = Optional.empty();

    public InspectorView(InspectorViewModel model) {
        this.model = model;
        getStyleClass().addAll("inspector", "pane");
        scroll.getStyleClass().addAll("edge-to-edge", "focus-pane");
        scroll.setAccessibleText("Inspector");
        setTop(undo);
        setCenter(state.busyWhile(model.loading().busyProperty()));
        state.showNothing("Select an event to see what is known of it.");
        model.subjectProperty().subscribe(this::show);
        model.answeredProperty().subscribe(this::answered);
        model.problemProperty().subscribe(problem -> problem
                .ifPresent(sentence -> state.showError(sentence, model::refresh)));
    }

    private void show(Optional<Subject> subject) {
        Optional<NoteField> before = note;
        before.ifPresent(NoteField::keep);
        subject.ifPresent(shown -> {
            double at = before.filter(field -> field.isFor(shown)).isPresent() ? scroll.getVvalue() : 0;
            NoteField field = before.filter(kept -> kept.isFor(shown)).orElseGet(() -> new NoteField(shown, model));
            note = Optional.of(field);
            sections.getChildren().setAll(switch (shown) {
                case Subject.OfEvent event -> new EventSections(event, model,
                        match -> compare(event, match)).all();
                case Subject.OfArticle article -> new ArticleSections(article, model).all();
            });
            sections.getChildren().add(noteSection(field));
            state.showContent();
            scroll.setVvalue(at);
        });
    }

    private static Node noteSection(NoteField field) {
        Section section = Section.titled("Your note", "", field);
        VBox.setVgrow(section, Priority.ALWAYS);
        return section;
    }

    private void answered(Optional<InspectorViewModel.Answered> answer) {
        undo.getChildren().setAll(answer.map(given -> {
            Hyperlink back = Labels.link("Undo", model::undo);
            back.setMinWidth(USE_PREF_SIZE);
            HBox strip = new HBox(8, Labels.wrapped("You said: " + given.sentence(), "small"), Labels.gap(), back);
            strip.setAlignment(Pos.CENTER_LEFT);
            strip.getStyleClass().add("answer-strip");
            return List.<Node>of(strip);
        }).orElse(List.of()));
    }

    private void compare(Subject.OfEvent subject, Timeline.PossibleMatch match) {
        Optional<Event> a = subject.other(match.a());
        Optional<Event> b = subject.other(match.b());
        if (a.isPresent() && b.isPresent()) {
            Dialogs.open(this, "Compare", COMPARE_WIDTH, COMPARE_HEIGHT,
                    close -> new CompareView(a.get(), b.get(), match, model, close));
        }
    }

    /** Gives the focus to the note. */
    public void focusNote() {
        note.ifPresent(field -> {
            scroll.setVvalue(1);
            field.requestFocus();
        });
    }
}
