package org.parley.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.parley.export.figure.Bounds;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Part;

/**
 * Shows a figure. Parts that stay the same keep their nodes when the figure changes, so that selecting is quick and the
 * focus stays where it is. What stands on the rail does not scroll sideways.
 */
final class FigurePane extends StackPane {

    private final Pane drawing = new Pane();
    private final Pane rail = new Pane();
    private final ScrollPane scroll = new ScrollPane(drawing);
    private final Map<Part, PartNode> nodes = new HashMap<>();
    private Optional<Node> callout = Optional.empty();
    private Consumer<Part> onPressed = part -> {};
    private Consumer<Optional<Part>> onPointed = part -> {};

    FigurePane() {
        getStyleClass().add("figure-pane");
        scroll.getStyleClass().addAll("edge-to-edge", "figure-scroll");
        scroll.setFocusTraversable(false);
        scroll.setPannable(false);
        rail.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        rail.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(rail, Pos.TOP_LEFT);
        getChildren().setAll(scroll, rail);
        scroll.vvalueProperty().subscribe(this::moveRail);
        scroll.viewportBoundsProperty().subscribe(this::moveRail);
    }

    /** Draws {@code figure}. */
    void show(Figure figure) {
        Optional<Part> focused = focused();
        drawing.setMinSize(figure.width(), figure.height());
        drawing.setPrefSize(figure.width(), figure.height());
        drawing.setStyle("-fx-background-color: " + figure.ground().css());
        setStyle("-fx-background-color: " + figure.ground().css());
        Map<Part, PartNode> kept = new HashMap<>();
        List<Node> children = new ArrayList<>();
        for (Part part : figure.parts()) {
            PartNode node = Optional.ofNullable(nodes.get(part)).orElseGet(() -> made(part));
            kept.put(part, node);
            children.add(node);
        }
        nodes.clear();
        nodes.putAll(kept);
        callout = Optional.empty();
        drawing.getChildren().setAll(children);
        rail.setPrefSize(figure.rail(), figure.height());
        rail.getChildren().setAll(figure.fixed().stream().map(PartNode::new).toList());
        focused.ifPresent(part -> focus(part.kind(), part.target()));
    }

    private PartNode made(Part part) {
        PartNode node = new PartNode(part);
        if (!part.spoken().isEmpty()) {
            node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                node.requestFocus();
                onPressed.accept(part);
                event.consume();
            });
            node.hoverProperty().subscribe(over -> onPointed.accept(over ? Optional.of(part) : Optional.empty()));
            node.focusedProperty().subscribe(has -> {
                if (has) {
                    onPointed.accept(Optional.of(part));
                }
            });
        }
        return node;
    }

    void setOnPressed(Consumer<Part> action) {
        onPressed = action;
    }

    /** Hears which part the pointer is over or the focus came to. */
    void setOnPointed(Consumer<Optional<Part>> action) {
        onPointed = action;
    }

    /** Shows {@code part} above all else until the next. */
    void callout(Optional<Part> part) {
        callout.ifPresent(drawing.getChildren()::remove);
        callout = part.map(PartNode::new);
        callout.ifPresent(node -> {
            node.setMouseTransparent(true);
            drawing.getChildren().add(node);
        });
    }

    /** The part that has the focus. */
    Optional<Part> focused() {
        return nodes.values().stream().filter(Node::isFocused).map(PartNode::part).findFirst();
    }

    /** Gives the focus to a part and scrolls to it. */
    void focus(Part.Kind kind, String target) {
        node(kind, target).ifPresent(node -> {
            node.requestFocus();
            reveal(node.part().bounds());
        });
    }

    /** Scrolls as far as it takes to see a part. */
    void reveal(Part.Kind kind, String target) {
        node(kind, target).ifPresent(node -> reveal(node.part().bounds()));
    }

    private Optional<PartNode> node(Part.Kind kind, String target) {
        return nodes.values().stream()
                .filter(node -> node.part().kind() == kind && node.part().target().equals(target)).findFirst();
    }

    private void reveal(Bounds bounds) {
        double seen = scroll.getViewportBounds().getWidth();
        double hidden = drawing.getWidth() - seen;
        if (hidden > 0) {
            double left = scroll.getHvalue() * hidden;
            double covered = rail.getWidth();
            if (bounds.x() - covered < left) {
                scroll.setHvalue(Math.max(0, (bounds.x() - covered - 12) / hidden));
            } else if (bounds.right() > left + seen) {
                scroll.setHvalue(Math.min(1, (bounds.right() - seen + 24) / hidden));
            }
        }
        double below = drawing.getHeight() - scroll.getViewportBounds().getHeight();
        if (below > 0) {
            double top = scroll.getVvalue() * below;
            if (bounds.y() < top || bounds.bottom() > top + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue(Math.clamp((bounds.y() - 24) / below, 0, 1));
            }
        }
    }

    private void moveRail() {
        double below = Math.max(0, drawing.getHeight() - scroll.getViewportBounds().getHeight());
        rail.setTranslateY(-scroll.getVvalue() * below);
    }
}
