package org.parley.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Flow;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** What a search found, grouped by kind, with the words of the query marked. */
final class HitList extends ListView<SearchRow> {

    /** How many characters fit on a line of the list at least, and how wide one is in px. */
    private static final int LINE = 92;
    private static final double CHARACTER = 6.7;
    private static final double HEIGHT = 18;

    private final SearchViewModel model;
    private final Runnable opened;
    private final Runnable more;

    /**
     * @param opened runs before a jump
     * @param more runs when further hits are asked for
     */
    HitList(SearchViewModel model, Runnable opened, Runnable more) {
        super(model.rows());
        this.model = model;
        this.opened = opened;
        this.more = more;
        getStyleClass().add("hit-list");
        setAccessibleText("Search results");
        setCellFactory(list -> new Cell());
        widthProperty().map(width -> line()).subscribe((before, now) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
    }

    /** Moves the selection by {@code step} rows, over the heads of groups. */
    void move(int step) {
        int row = getSelectionModel().getSelectedIndex();
        do {
            row += step;
        } while (row >= 0 && row < getItems().size() && getItems().get(row) instanceof SearchRow.Head);
        if (row >= 0 && row < getItems().size()) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 3));
        }
    }

    /** Goes to the selected hit, or to the first one. */
    void openSelected() {
        SearchRow selected = getSelectionModel().getSelectedItem();
        if (selected == null) {
            getItems().stream().filter(SearchRow.Found.class::isInstance).findFirst().ifPresent(this::open);
        } else {
            open(selected);
        }
    }

    private void open(SearchRow row) {
        switch (row) {
            case SearchRow.Found found -> {
                model.open(found.hit());
                opened.run();
            }
            case SearchRow.More further -> more.run();
            case SearchRow.Head head -> {
            }
        }
    }

    /** One row. */
    private final class Cell extends ListCell<SearchRow> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(SearchRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : node(row));
            setDisable(row instanceof SearchRow.Head);
        }

        private Node node(SearchRow row) {
            return switch (row) {
                case SearchRow.Head head -> head(head);
                case SearchRow.Found found -> found(found.hit());
                case SearchRow.More further -> Labels.of(Words.number(further.count()) + " more", "small", "hit-more");
            };
        }

        private Node head(SearchRow.Head head) {
            setAccessibleText(head.title());
            return Labels.of(head.title(), "section-label");
        }

        private Node found(Hit hit) {
            setAccessibleText(isOneLine(hit) ? hit.snippet() : hit.title() + ", " + hit.snippet());
            HBox where = Panes.row(8);
            if (!hit.key().isEmpty()) {
                where.getChildren().add(new ArticleKeyChip(hit.key()));
            }
            where.getChildren().add(Labels.of(hit.title(), "small", "medium"));
            if (hit.line() > 0) {
                where.getChildren().add(Labels.whole("line " + hit.line(), "tiny", "muted"));
            }
            boolean said = hit.kind() != HitKind.EVENT && hit.kind() != HitKind.TOPIC && hit.kind() != HitKind.NOTE;
            if (hit.kind() == HitKind.TITLE) {
                return where;
            }
            Flow snippet = snippet(hit, said ? "quote" : "small");
            return isOneLine(hit) ? snippet : new VBox(1, where, snippet);
        }

        private Flow snippet(Hit hit, String style) {
            Flow flow = new Flow();
            flow.setMaxHeight(HEIGHT);
            flow.setMinHeight(HEIGHT);
            // Wide letters may need a second line, which would lie over the next hit.
            Rectangle clip = new Rectangle(0, HEIGHT);
            clip.widthProperty().bind(flow.widthProperty());
            flow.setClip(clip);
            flow.getChildren().setAll(marked(hit.snippet(), hit.marks(), style, line()));
            return flow;
        }
    }

    /** How many characters fit on a line. */
    private int line() {
        return Math.max(LINE, (int) (getWidth() / CHARACTER));
    }

    /** Whether a line says all of {@code hit}: a title alone, or words that begin with it. */
    static boolean isOneLine(Hit hit) {
        return hit.kind() == HitKind.TITLE || hit.snippet().startsWith(hit.title());
    }

    /**
     * One line of {@code text} around its first mark, in pieces, the marks on the ground of evidence.
     *
     * @param line how many characters fit on it
     */
    private static List<Node> marked(String text, List<Span> marks, String style, int line) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int from = text.length() <= line ? 0 : Math.clamp(first - line / 3, 0, text.length() - line);
        int end = Math.min(text.length(), from + line);
        List<Node> pieces = new ArrayList<>();
        int at = from;
        for (Span mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                pieces.addAll(plain((at == from && from > 0 ? "…" : "") + text.substring(at, mark.start()), style));
                pieces.add(Labels.whole(mark.of(text), style, "marked-word"));
                at = mark.end();
            }
        }
        pieces.addAll(plain(text.substring(at, end) + (end < text.length() ? "…" : ""), style));
        return pieces;
    }

    private static List<Text> plain(String text, String style) {
        return Labels.texts(text, style, "hit-text");
    }
}
