package org.parley.ui.topics;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Labels;

/** The fields of one topic. What is typed is taken at once. */
final class TopicForm extends VBox {

    private static final String NONE = "none";

    private final TopicEditor editor;
    private final Runnable changed;
    private final TextField name = Fields.line();
    private final ComboBox<String> broader = new ComboBox<>();
    private final TextArea words = Fields.lines();
    private final TextArea except = Fields.lines();
    private Optional<TopicDraft> shown = Optional.empty();

    TopicForm(TopicEditor editor, Runnable changed) {
        super(12);
        this.editor = editor;
        this.changed = changed;
        setPadding(new Insets(12, 24, 12, 8));
        name.setId("topic-name");
        broader.setId("topic-broader");
        broader.setMaxWidth(Double.MAX_VALUE);
        words.setId("topic-words");
        except.setId("topic-except");
        except.setPrefRowCount(3);
        words.setPrefRowCount(8);
        Node wordsField = field("Words that show it, one on a line", words);
        VBox.setVgrow(wordsField, Priority.ALWAYS);
        getChildren().addAll(field("Name", name), field("Narrower than", broader), wordsField,
                field("What has one of its words and is something else", except),
                Labels.wrapped("A word stands for its inflections, too: treaty for treaties. cyber-attack: with a"
                        + " hyphen, a blank or nothing. defence/defense: either. \u201ctrade\u201d in straight quotes:"
                        + " only itself. Ukraine: only with its capital. NATO: only in capitals.", "tiny", "muted"));
        name.textProperty().subscribe((before, now) -> take(draft -> editor.rename(draft, now)));
        broader.valueProperty().subscribe((before, now) -> take(draft -> draft.broaderProperty()
                .set(now == null || now.equals(NONE) ? "" : now)));
        words.textProperty().subscribe((before, now) -> take(draft -> draft.wordsProperty().set(now)));
        except.textProperty().subscribe((before, now) -> take(draft -> draft.exceptProperty().set(now)));
        leaveByTab(words);
        leaveByTab(except);
    }

    private static Node field(String title, TextInputControl input) {
        input.setAccessibleText(title);
        return labelled(title, input);
    }

    private static Node field(String title, ComboBox<String> choice) {
        choice.setAccessibleText(title);
        return labelled(title, choice);
    }

    private static Node labelled(String title, Node input) {
        Label label = Labels.of(title, "section-label");
        label.setLabelFor(input);
        VBox.setVgrow(input, Priority.ALWAYS);
        return new VBox(4, label, input);
    }

    /** Tab goes to the next field; a word has no tabs. */
    private static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.fireEvent(new KeyEvent(event.getEventType(), "", "", KeyCode.TAB, event.isShiftDown(), true, false,
                        false));
                event.consume();
            }
        });
    }

    private void take(Consumer<TopicDraft> change) {
        shown.ifPresent(draft -> {
            change.accept(draft);
            changed.run();
        });
    }

    void show(Optional<TopicDraft> draft) {
        shown = Optional.empty();
        setDisable(draft.isEmpty());
        name.setText(draft.map(one -> one.nameProperty().get()).orElse(""));
        words.setText(draft.map(one -> one.wordsProperty().get()).orElse(""));
        except.setText(draft.map(one -> one.exceptProperty().get()).orElse(""));
        broader.getItems().setAll(NONE);
        draft.ifPresent(one -> broader.getItems().addAll(editor.widerThan(one)));
        broader.setValue(draft.map(one -> one.broaderProperty().get()).filter(wider -> !wider.isEmpty()).orElse(NONE));
        shown = draft;
    }

    /** Puts the focus on the name, all of it selected. */
    void editName() {
        name.requestFocus();
        name.selectAll();
    }
}
