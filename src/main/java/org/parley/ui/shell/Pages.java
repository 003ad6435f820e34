package org.parley.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.parley.ui.common.Place.Page;
import org.parley.ui.common.Stops;

/** The centre of the window: one page at a time, each built when it is first opened and kept. */
final class Pages extends StackPane {

    private static final String PANE = ".focus-pane";

    private final Map<Page, Supplier<Region>> makers;
    private final Map<Page, Region> made = new EnumMap<>(Page.class);

    Pages(Map<Page, Supplier<Region>> makers) {
        this.makers = Map.copyOf(makers);
        getStyleClass().add("pages");
        // In a window that is too narrow for its text size a page is cut off at its right, never over the sidebar.
        setAlignment(Pos.TOP_LEFT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Shows a page; false if it is shown already. */
    boolean show(Page page) {
        return show(made.computeIfAbsent(page, asked -> makers.get(asked).get()));
    }

    /** Shows something that is no page, such as an import; false if it is shown already. */
    boolean show(Region region) {
        region.setMinWidth(0);
        boolean other = !getChildren().equals(List.of(region));
        if (other) {
            getChildren().setAll(region);
        }
        return other;
    }

    /** Gives the focus to the first pane of the page; while there is none the page itself keeps it for that. */
    void focusFirst() {
        if (lookup(PANE) == null) {
            // Panes within scroll panes and split panes are part of the page only once it has been laid out.
            applyCss();
            layout();
        }
        firstPane().ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }

    private Optional<Node> firstPane() {
        Node pane = lookup(PANE);
        return Stops.first(pane == null ? this : pane);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isFocused()) {
            firstPane().ifPresent(pane -> Platform.runLater(() -> {
                if (isFocused()) {
                    pane.requestFocus();
                }
            }));
        }
    }
}
