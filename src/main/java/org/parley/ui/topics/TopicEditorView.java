package org.parley.ui.topics;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** Lets a person add, rename and remove topics and change the words that show them. */
final class TopicEditorView extends BorderPane implements Dialogs.Guarded {

    static final double WIDTH = 820;
    static final double HEIGHT = 600;
    private static final double LIST = 272;
    private static final double INDENT = 16;

    private final TopicEditor editor;
    private final Runnable close;
    private final ListView<TopicDraft> list;
    private final TopicForm form;
    private final Label problem = Labels.wrapped("", "small");
    private final Button read = new Button("Use these topics");
    private final HBox foot;
    private final HBox question;

    /**
     * @param topic the name of the topic to begin with
     * @param save saves the topics that the library is read for as a file
     */
    TopicEditorView(TopicEditor editor, Optional<String> topic, Runnable save, Runnable close) {
        this.editor = editor;
        this.close = close;
        this.list = new ListView<>(editor.drafts());
        this.form = new TopicForm(editor, this::changed);
        getStyleClass().addAll("pane", "topic-editor");
        editor.begin();
        list.setId("topic-drafts");
        list.setAccessibleText("Topics");
        list.getStyleClass().add("topic-drafts");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(draft -> form.show(Optional.ofNullable(draft)));
        setTop(head());
        setLeft(topics());
        setCenter(form);
        foot = foot(save);
        question = question();
        setBottom(foot);
        select(topic);
        changed();
    }

    private void select(Optional<String> topic) {
        Optional<TopicDraft> wanted = editor.drafts().stream().filter(draft -> draft.before().equals(topic))
                .findFirst();
        wanted.ifPresentOrElse(draft -> {
            list.getSelectionModel().select(draft);
            list.scrollTo(draft);
        }, list.getSelectionModel()::selectFirst);
    }

    private Node head() {
        VBox head = new VBox(4, Labels.of("Topics and their words", "title"), Labels.wrapped(
                "A topic is found where one of its words stands. The articles are read anew when you use other topics;"
                        + " notes and corrections stay.",
                "small", "muted"));
        head.getStyleClass().add("dialog-head");
        return head;
    }

    private Node topics() {
        Button add = small("Add topic", Feather.PLUS, () -> {
            TopicDraft added = editor.add(selected());
            list.getSelectionModel().select(added);
            list.scrollTo(added);
            form.editName();
            changed();
        });
        add.setId("add-topic");
        Button remove = small("Remove", Feather.TRASH_2, () -> {
            selected().ifPresent(editor::remove);
            changed();
        });
        remove.setId("remove-topic");
        remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(8, add, remove);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, list, buttons);
        left.setPadding(new Insets(12, 8, 12, 24));
        return Panes.fixWidth(left, LIST);
    }

    private HBox foot(Runnable save) {
        problem.setId("topic-problem");
        read.getStyleClass().add("accent");
        read.setId("use-topics");
        read.setDefaultButton(true);
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(pressed -> {
            close.run();
            editor.read();
        });
        Button cancel = answer("Cancel", () -> {
            if (mayBeLeft()) {
                close.run();
            }
        });
        cancel.setId("cancel-topics");
        Button standard = answer("Those of Parley", () -> {
            editor.takeStandard();
            list.getSelectionModel().selectFirst();
            changed();
        });
        standard.setTooltip(new Tooltip("Begin again with the topics that come with Parley"));
        Button file = answer("Save as file\u2026", save);
        file.setId("save-topics");
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        return row(standard, file, problem, cancel, read);
    }

    /** Stands in place of the foot when the dialog is left with something changed. */
    private HBox question() {
        Button goOn = answer("Go on editing", () -> setBottom(foot));
        goOn.setId("go-on-editing");
        Button drop = answer("Drop changes", close);
        drop.setId("drop-changes");
        return row(Labels.whole("Your changes are not in use yet. Drop them?", "semibold"), Labels.gap(), drop, goOn);
    }

    private static HBox row(Node... nodes) {
        HBox row = Panes.row(8, nodes);
        row.getStyleClass().add("dialog-answers");
        return row;
    }

    private static Button answer(String name, Runnable action) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** Asks first where something is changed; asked again, it goes on editing. */
    @Override
    public boolean mayBeLeft() {
        if (!editor.isChanged()) {
            return true;
        }
        boolean asks = getBottom() == foot;
        setBottom(asks ? question : foot);
        if (asks) {
            question.getChildren().getLast().requestFocus();
        }
        return false;
    }

    private static Button small(String name, Feather icon, Runnable action) {
        Button button = new Button(name, Icons.of(icon, Icons.SMALL));
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private Optional<TopicDraft> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void changed() {
        Optional<String> wrong = editor.problem();
        problem.setText(wrong.orElse(editor.isChanged() ? "" : "Nothing is changed yet."));
        read.setDisable(wrong.isPresent() || !editor.isChanged());
    }

    /** The name of one topic, a narrower one further in. */
    private final class Cell extends ListCell<TopicDraft> {

        private Subscription following = Subscription.EMPTY;

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TopicDraft draft, boolean empty) {
            super.updateItem(draft, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            setText(null);
            if (draft != null && !empty) {
                following = draft.nameProperty().subscribe(name -> setText(name.isBlank() ? "(no name)" : name))
                        .and(draft.broaderProperty().subscribe(wider -> setPadding(
                                new Insets(4, 8, 4, wider.isEmpty() ? 8 : 8 + INDENT))));
            }
        }
    }
}
