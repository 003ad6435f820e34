package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.article.Span;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.library.LibraryViews.SourceState;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Quoting;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.StatePane;

/** The text of an article, with what was taken from it and the passage that was asked for. */
public final class ReaderView extends BorderPane {

    private static final double HEAD = 36;
    /** What stands beside a title that was not in the file: it gives way before the title is cut. */
    private static final double BESIDE = 560;
    private static final double LETTER = 7.2;
    /** Narrower than this, there is no room for the name of the event beside the title. */
    private static final double NARROW = 480;
    private static final int CONTEXT = 2;
    private static final int TRIES = 3;
    private static final Set<KeyCode> UP_AND_DOWN = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.KP_UP, KeyCode.KP_DOWN);

    private final ReaderViewModel model;
    private final ListView<Row> list = new ListView<>();
    private final StatePane state = new StatePane(list);
    private final Label mention = Labels.whole("", "tiny", "muted");
    private final Button previous = Icons.button(Feather.CHEVRON_LEFT, "Previous mention", () -> mention(-1));
    private final Button next = Icons.button(Feather.CHEVRON_RIGHT, "Next mention", () -> mention(1));
    private final Button source = Icons.button(Feather.CODE,
            Shortcut.SOURCE.does() + " (" + Shortcut.SOURCE.label() + ")", this::showSource);
    private Optional<Integer> anchor = Optional.empty();
    private Consumer<String> onReread = file -> {};

    public ReaderView(ReaderViewModel model) {
        this.model = model;
        getStyleClass().add("reader");
        list.getStyleClass().addAll("reader-list", "focus-pane");
        list.setAccessibleText("Text of the article; Enter opens what was taken from a line");
        list.setCellFactory(view -> new ReaderCell(model, this::open));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        Quoting.from(list, model::quoted);
        previous.getStyleClass().add("boxed");
        next.getStyleClass().add("boxed");
        source.getStyleClass().add("boxed");
        setCenter(state.busyWhile(model.loading().busyProperty()));
        state.showNothing("Choose an event or an article to read where it says so.");
        model.textProperty().subscribe(text -> text.ifPresent(this::show));
        model.mentionsProperty().subscribe(this::mentioned);
        model.jumpsProperty().subscribe(this::jump);
        model.problemProperty().subscribe(problem -> problem.ifPresentOrElse(
                sentence -> state.showError(sentence, model::refresh), this::showAgain));
    }

    private void showAgain() {
        if (model.textProperty().get().isPresent()) {
            state.showContent();
        }
    }

    private void show(ReaderText text) {
        setTop(head(text));
        list.setItems(FXCollections.observableList(text.rows()));
        state.showContent();
    }

    private Node head(ReaderText text) {
        Label title = Labels.of(text.view().entry().title(), "semibold");
        HBox buttons = new HBox(4, source, previous, next);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox head = Panes.header(HEAD, new ArticleKeyChip(text.view().entry().key()), title);
        if (text.view().entry().titleDerived()) {
            Label derived = Labels.whole("no title in file; first heading shown", "tiny", "muted");
            derived.visibleProperty().bind(widthProperty().greaterThan(BESIDE + LETTER * title.getText().length()));
            derived.managedProperty().bind(derived.visibleProperty());
            title.setTooltip(new Tooltip("No title in the file; its first heading is shown."));
            head.getChildren().add(derived);
        }
        head.getChildren().addAll(Labels.gap(), mention, buttons);
        return model.isToBeChecked(text.view()) ? new VBox(head, strip(text, head)) : head;
    }

    /** Says that the file is another now, and asks what to do about it. */
    private Node strip(ReaderText text, Node head) {
        boolean missing = text.view().sourceState() == SourceState.MISSING;
        Label sentence = Labels.wrapped(missing
                ? "The file of this article is no longer there. Its text is shown as it was imported; links are not checked."
                : "The file of this article has changed. Its text is shown as it was imported; links are not checked.",
                "small");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox strip = new HBox(8, Icons.of(Feather.ALERT_TRIANGLE), sentence,
                StatePane.small("Re-read", () -> onReread.accept(text.file())), StatePane.small("Keep", () -> {
                    model.keep(text.view());
                    setTop(head);
                }));
        strip.getStyleClass().add("source-strip");
        return strip;
    }

    /** What reads the file of an article again, if a person asks for that. */
    public void setOnReread(Consumer<String> action) {
        onReread = action;
    }

    private void mentioned(Optional<ReaderViewModel.Mentions> mentions) {
        mention.textProperty().bind(widthProperty().map(width -> mentions
                .map(now -> width.doubleValue() < NARROW ? now.count() : now.words()).orElse("")));
        previous.setVisible(mentions.isPresent());
        next.setVisible(mentions.isPresent());
        previous.managedProperty().bind(previous.visibleProperty());
        next.managedProperty().bind(next.visibleProperty());
        previous.setDisable(!model.hasMention(-1));
        next.setDisable(!model.hasMention(1));
    }

    /** Scrolls to the passage that was asked for and gives its row the focus. */
    private void jump() {
        model.textProperty().get().ifPresent(text -> {
            int row = model.current().map(span -> text.rowAt(span.start())).orElse(0);
            if (row >= 0 && !text.rows().isEmpty()) {
                list.getFocusModel().focus(row);
                reveal(Math.max(0, row - CONTEXT), TRIES);
            }
        });
    }

    /**
     * Scrolls to a row. The list guesses the height of rows that it has not laid out yet, so the way is gone again once
     * it knows those that it passed.
     */
    private void reveal(int row, int tries) {
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollToTop(row);
        } else {
            list.scrollTo(row);
        }
        if (tries > 1) {
            Platform.runLater(() -> reveal(row, tries - 1));
        }
    }

    private void mention(int by) {
        model.mention(by);
    }

    /** Shows where in its file the passage stands that is selected, or was asked for. */
    public void showSource() {
        model.source().ifPresent(shown -> Dialogs.open(this, "Source", SourceView.WIDTH, SourceView.HEIGHT,
                close -> new SourceView(shown.file(), shown, close)));
    }

    /** Shows the next mention of the event, in this article or the next. */
    public void nextMention() {
        mention(1);
    }

    /** Shows the mention before. */
    public void previousMention() {
        mention(-1);
    }

    private void open(MarginNote note) {
        switch (note) {
            case MarginNote.OfEvent event -> model.navigator().openEvent(event.event());
            case MarginNote.OfStatement statement -> model.navigator().openTopic(statement.topics().getFirst());
            case MarginNote.OfTable table -> model.textProperty().get()
                    .ifPresent(text -> model.navigator().openTable(text.file(), table.number()));
            case MarginNote.SetAside part -> {
            }
        }
    }

    private void pressed(MouseEvent event) {
        if (event.isSecondaryButtonDown()) {
            return;
        }
        anchor = offset(event);
        anchor.ifPresent(at -> model.select(Optional.empty()));
    }

    private void dragged(MouseEvent event) {
        anchor.ifPresent(from -> offset(event).ifPresent(to -> model.select(from.equals(to) ? Optional.empty()
                : Optional.of(new Span(Math.min(from, to), Math.max(from, to))))));
    }

    private Optional<Integer> offset(MouseEvent event) {
        PickResult picked = event.getPickResult();
        for (Node node = picked.getIntersectedNode(); node != null && node != list; node = node.getParent()) {
            if (node instanceof MarkedText text) {
                Point2D at = text.sceneToLocal(event.getSceneX(), event.getSceneY());
                return Optional.of(text.offsetAt(at.getX(), at.getY()));
            }
        }
        return Optional.empty();
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openNotes(list.getFocusModel().getFocusedIndex());
            event.consume();
        } else if (event.getCode().isArrowKey() && !event.isAltDown() && !UP_AND_DOWN.contains(event.getCode())) {
            // A list has no use for the other two, and would let them take the focus away.
            event.consume();
        }
    }

    /** Opens what was taken from a row; where that is more than one thing, a menu lists them. */
    private void openNotes(int row) {
        List<MarginNote> notes = model.textProperty().get()
                .map(text -> text.notes().getOrDefault(row, List.of())).orElse(List.of());
        if (notes.size() == 1) {
            open(notes.getFirst());
        } else if (!notes.isEmpty()) {
            Node beside = list.lookupAll(".reader-row").stream()
                    .filter(node -> node instanceof ReaderCell cell && cell.getIndex() == row).findFirst().orElse(list);
            MarginNotes.menu(notes, model.lanes(), this::open).show(beside, Side.RIGHT,
                    RowNode.notesAt(list.getWidth()) - list.getWidth(), 0);
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
