package org.parley.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.timeline.EnumWord;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.Words;

/** The key to the symbols and the keyboard map, laid over the window. */
final class KeySheet extends StackPane {

    private static final double LONGEST = 380;

    private static final List<List<Status>> DRAWN_ALIKE = List.of(List.of(Status.HELD),
            List.of(Status.UPCOMING, Status.POSTPONED), List.of(Status.CANCELLED, Status.DENIED),
            List.of(Status.UNKNOWN));

    private final ScrollPane scroll;
    /** What had the focus before the sheet. */
    private Optional<Node> before = Optional.empty();

    KeySheet(KindLanes lanes) {
        getStyleClass().add("sheet-ground");
        HBox head = Panes.row(12, Labels.of("Key to the symbols", "subtitle"), Labels.gap(),
                Icons.button(Feather.X, "Close", this::toggle));
        VBox symbols = new VBox(16, kinds(lanes), statuses(), lines(), evidence());
        symbols.setMinWidth(0);
        VBox keys = shortcuts();
        keys.setMinWidth(USE_PREF_SIZE);
        HBox columns = new HBox(32, symbols, keys);
        scroll = Panes.scrolling(columns);
        scroll.setAccessibleText("Key to the symbols and the keyboard");
        VBox sheet = new VBox(8, head, scroll);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(880, USE_PREF_SIZE);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                toggle();
            }
        });
        // What lies below it is not to be reached as long as it is there.
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.TAB) {
                pressed.consume();
            }
        });
        getChildren().add(sheet);
        setVisible(false);
    }

    /** Opens it, and gives the focus back to where it was when it closes. */
    void toggle() {
        if (isVisible()) {
            setVisible(false);
            before.ifPresent(Node::requestFocus);
        } else {
            before = Optional.ofNullable(getScene().getFocusOwner());
            setVisible(true);
            scroll.requestFocus();
        }
    }

    private static Node kinds(KindLanes lanes) {
        VBox box = section("Shape and hue are the kind");
        for (Lane lane : Lane.values()) {
            Label words = Labels.wrapped(words(lane, lanes), "small");
            words.setMaxWidth(LONGEST);
            HBox row = new HBox(8, new KindMarker(lane, Status.HELD, KindMarker.LARGE), words);
            box.getChildren().add(row);
            lanes.kinds(lane).stream().filter(kind -> lanes.letter(kind.name()).isPresent())
                    .map(kind -> row(new KindMarker(lanes, kind.name(), Status.HELD, KindMarker.LARGE),
                            Words.capitalised(kind.plural()) + ", a kind of your own"))
                    .forEach(box.getChildren()::add);
        }
        return box;
    }

    /** "Talks, meetings, visits, statements" */
    private static String words(Lane lane, KindLanes lanes) {
        List<KindScheme.Kind> kinds = lanes.kinds(lane).stream().filter(kind -> lanes.letter(kind.name()).isEmpty())
                .toList();
        String name = Words.of(lane);
        return Stream.concat(
                kinds.stream().filter(kind -> !kind.name().equals(KindScheme.OTHER)).map(KindScheme.Kind::plural)
                        .filter(plural -> !plural.equalsIgnoreCase(name)),
                kinds.stream().filter(kind -> kind.name().equals(KindScheme.OTHER)).map(other -> "all others"))
                .collect(Collectors.collectingAndThen(Collectors.joining(", "),
                        others -> others.isEmpty() ? name : name + ": " + others));
    }

    private static Node statuses() {
        VBox box = section("Fill is the status");
        for (List<Status> alike : DRAWN_ALIKE) {
            box.getChildren().add(row(new KindMarker(Lane.SUMMITS, alike.getFirst(), KindMarker.LARGE),
                    Words.capitalised(alike.stream().map(EnumWord::of).collect(Collectors.joining(" or ")))));
        }
        return box;
    }

    private static Node lines() {
        VBox box = section("Lines say what is known of time");
        box.getChildren().addAll(text("⊔", "Bracket: the event lies somewhere inside. Three dots: that end is open."),
                text("┆", "Dashed upright with a key: when that article was written."),
                text("→", "Before. Its dot holds the evidence: a passage, or the dates."),
                text("⇄", "Either order: the texts do not say."),
                text("╌", "Dashed, with a question mark: possibly the same event."));
        return box;
    }

    private static Node evidence() {
        VBox box = section("Colours");
        Label current = Labels.of("the passage now asked for", "quote", "evidence-current");
        Label other = Labels.of("other passages of the same item", "quote", "evidence-other");
        box.getChildren().addAll(current, other,
                Labels.wrapped("Blue is selected or clickable. Serif is what a source says; sans is what Parley says.",
                        "small"));
        return box;
    }

    private static VBox shortcuts() {
        VBox box = section("Keyboard");
        GridPane grid = new GridPane(16, 4);
        for (Shortcut shortcut : Shortcut.values()) {
            grid.addRow(grid.getRowCount(), new HBox(Labels.whole(shortcut.label(), "key-cap")),
                    Labels.whole(shortcut.does(), "small"));
        }
        box.getChildren().add(grid);
        return box;
    }

    private static VBox section(String title) {
        return new VBox(4, Labels.of(title, "section-label"));
    }

    private static Node text(String sign, String words) {
        return row(Panes.fixWidth(new StackPane(Labels.of(sign)), KindMarker.LARGE), words);
    }

    private static Node row(Node mark, String words) {
        HBox row = Panes.row(8, mark, Labels.wrapped(words, "small"));
        return row;
    }
}
