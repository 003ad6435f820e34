package org.parley.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.timeline.DateWords;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Stops;

/** What is known of the event or the article that is selected, with every source a click away. */
public final class InspectorView extends BorderPane {

    private final InspectorViewModel model;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = Panes.scrolling(sections);
    private final StatePane state = new StatePane(scroll);
    private Optional<NoteField> note = Optional.empty();
    private Optional<String> target = Optional.empty();

    public InspectorView(InspectorViewModel model) {
        this.model = model;
        getStyleClass().addAll("inspector", "pane");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText("Inspector");
        // What a link unfolds is there only after the link was used.
        addEventHandler(ActionEvent.ACTION, used -> markCurrent());
        setCenter(state.busyWhile(model.loading().busyProperty()));
        model.subjectProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::markCurrent);
        model.correctingProperty().subscribe((before, now) -> correcting(now));
        model.problemProperty().subscribe(problem -> problem.ifPresentOrElse(
                sentence -> state.showError(sentence, model::refresh), () -> show(model.subjectProperty().get())));
    }

    private void show(Optional<Subject> subject) {
        Optional<NoteField> before = note;
        before.ifPresent(NoteField::keep);
        if (subject.isEmpty()) {
            target = Optional.empty();
            note = Optional.empty();
            state.showNothing(model.asOf().map(day -> "Nothing of it had been reported by "
                    + DateWords.of(day.day().toString()) + ".").orElse("Select an event to see what is known of it."));
        }
        subject.ifPresent(shown -> {
            boolean same = target.filter(shown.target()::equals).isPresent();
            double at = same ? scroll.getVvalue() : 0;
            Optional<Stop> focused = focusedStop();
            target = Optional.of(shown.target());
            note = shown.noted().map(noted -> before.filter(kept -> kept.isFor(shown))
                    .orElseGet(() -> new NoteField(shown, model)));
            sections.getChildren().setAll(switch (shown) {
                case Subject.OfEvent event -> new EventSections(event, model, match -> compare(event, match)).all();
                case Subject.OfOrder order -> new OrderSections(order, model).all();
                case Subject.OfArticle article -> new ArticleSections(article, model).all();
            });
            note.ifPresent(field -> sections.getChildren().add(noteSection(field)));
            state.showContent();
            scroll.setVvalue(at);
            markCurrent();
            focused.ifPresent(stop -> {
                if (same) {
                    focusLike(stop);
                } else {
                    Stops.first(sections).ifPresent(Node::requestFocus);
                }
            });
        });
    }

    /** A stop of the keyboard that has the focus; all of them are made anew with what is described. */
    private record Stop(int at, Node node) {

        boolean isLike(Node other) {
            return node.getClass() == other.getClass() && Objects.equals(node.getId(), other.getId())
                    && Objects.equals(node.getAccessibleText(), other.getAccessibleText());
        }

        /** What was no field does not give way to one: a key that follows would be typed into it. */
        boolean mayBecome(Node other) {
            return node instanceof TextInputControl == other instanceof TextInputControl;
        }
    }

    private Optional<Stop> focusedStop() {
        List<Node> stops = stops();
        int at = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
        return at < 0 ? Optional.empty() : Optional.of(new Stop(at, stops.get(at)));
    }

    /** The focus goes to what is most like that which had it, and next to where that was. */
    private void focusLike(Stop before) {
        List<Node> stops = stops();
        nearest(stops, before.at(), before::isLike).or(() -> nearest(stops, before.at(), before::mayBecome))
                .ifPresent(Node::requestFocus);
    }

    private static Optional<Node> nearest(List<Node> stops, int at, Predicate<Node> wanted) {
        return IntStream.range(0, stops.size()).boxed().filter(i -> wanted.test(stops.get(i)))
                .min(Comparator.comparingInt(i -> Math.abs(i - at))).map(stops::get);
    }

    private List<Node> stops() {
        return Stops.in(sections).toList();
    }

    private void markCurrent() {
        sections.lookupAll(".passage").forEach(node -> {
            if (node instanceof PassageLink passage) {
                passage.mark(model.isCurrent(passage.words()));
            }
        });
    }

    private static Node noteSection(NoteField field) {
        Section section = Section.titled("Your note", "", field);
        VBox.setVgrow(section, Priority.ALWAYS);
        return section;
    }

    private void compare(Subject.OfEvent subject, Timeline.PossibleMatch match) {
        Optional<Event> a = subject.other(match.a());
        Optional<Event> b = subject.other(match.b());
        if (a.isPresent() && b.isPresent()) {
            Dialogs.open(this, "Compare", CompareView.WIDTH, CompareView.HEIGHT, close -> new CompareView(a.get(),
                    b.get(), match, model.corrector(), model.navigator(), close));
        }
    }

    /** Opens the fields in which a person corrects the event, or closes them. */
    public void correct(String event) {
        model.correct(event);
    }

    private void correcting(boolean now) {
        show(model.subjectProperty().get());
        Node title = sections.lookup("#correct-title");
        if (now && title != null) {
            title.requestFocus();
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
