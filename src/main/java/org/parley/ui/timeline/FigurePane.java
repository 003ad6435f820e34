package org.parley.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.parley.export.figure.Area;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Part;

/**
 * Shows a figure. Parts that stay the same keep their nodes when the figure changes, so that selecting is quick and the
 * focus stays where it is. Only what is in sight or near it has nodes, however long the timeline is. What stands on the
 * rail does not scroll sideways, and what stands in the head not down.
 */
final class FigurePane extends StackPane {

    /** How far beyond what is in sight parts have nodes, in px. */
    private static final double NEAR = 500;
    /** How much wider than a figure its head is: it also covers what lies beside it in a pane that is wider. */
    private static final double BESIDE = 32;

    private final Pane drawing = new Pane();
    private final Pane rail = new Pane();
    private final Pane head = new Pane();
    private final Pane corner = new Pane();
    private final ScrollPane scroll = new ScrollPane(drawing);
    private Optional<Figure> figure = Optional.empty();
    private List<Part> parts = List.of();
    private List<Area> extents = List.of();
    /** The nodes of the parts, each in the place of its part; null where none is made yet. */
    private PartNode[] nodes = new PartNode[0];
    private Area filled = new Area(0, 0, 0, 0);
    /** What is to be seen as soon as the drawing has been laid out. */
    private Optional<Area> awaited = Optional.empty();
    private Optional<Node> callout = Optional.empty();
    private Consumer<Part> onPressed = part -> {};
    private Consumer<Part> onPressedToo = part -> {};
    private Consumer<Optional<Part>> onPointed = part -> {};

    FigurePane() {
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        scroll.getStyleClass().addAll("edge-to-edge", "figure-scroll");
        scroll.setFocusTraversable(false);
        scroll.setPannable(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (Pane fixed : List.of(head, rail, corner)) {
            fixed.setMouseTransparent(true);
            // They are as large as what they show, however small the pane is.
            fixed.setManaged(false);
        }
        getChildren().setAll(scroll, head, rail, corner);
        scroll.vvalueProperty().subscribe(this::moveFixed);
        scroll.hvalueProperty().subscribe(this::moveFixed);
        scroll.viewportBoundsProperty().subscribe(this::laidOut);
        drawing.layoutBoundsProperty().subscribe(this::laidOut);
    }

    /** Draws {@code now}. */
    void show(Figure now) {
        Optional<Part> focused = focused();
        figure = Optional.of(now);
        Map<Part, PartNode> before = Stream.of(nodes).filter(Objects::nonNull)
                .collect(Collectors.toMap(PartNode::part, node -> node, (first, same) -> first));
        parts = now.parts();
        extents = parts.stream().map(Part::extent).toList();
        nodes = parts.stream().map(part -> before.isEmpty() ? null : before.remove(part)).toArray(PartNode[]::new);
        callout = Optional.empty();
        drawing.setMinSize(now.width(), now.height());
        drawing.setPrefSize(now.width(), now.height());
        drawing.setStyle("-fx-background-color: " + now.ground().css());
        setStyle("-fx-background-color: " + now.ground().css());
        fill();
        fix(rail, now.rail(), now.height(), now.fixed());
        fix(head, now.width() + BESIDE, now.head(), now.headed());
        fix(corner, now.rail(), now.head(), now.fixed());
        head.setStyle("-fx-background-color: " + now.ground().css());
        focused.ifPresent(part -> focus(part.kind(), part.target()));
    }

    /** Gives nodes to all that is in sight or near it; what has the focus keeps its node. */
    private void fill() {
        filled = sight().grown(NEAR);
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            if (extents.get(i).overlaps(filled) || nodes[i] != null && nodes[i].isFocused()) {
                children.add(node(i));
            }
        }
        callout.ifPresent(children::add);
        List<Node> coming = children.stream().filter(node -> node.getParent() == null).toList();
        drawing.getChildren().setAll(children);
        // What comes in while the window is laid out would be drawn once without its colours: in black.
        coming.forEach(Node::applyCss);
    }

    /** The part of the drawing that can be seen. */
    private Area sight() {
        Bounds view = scroll.getViewportBounds();
        return new Area(scroll.getHvalue() * Math.max(0, drawing.getWidth() - view.getWidth()),
                scroll.getVvalue() * Math.max(0, drawing.getHeight() - view.getHeight()), view.getWidth(),
                view.getHeight());
    }

    /** The part of the drawing that can be seen and is not covered by what does not scroll. */
    Area seen() {
        Area all = sight();
        return new Area(all.x() + rail.getWidth(), all.y() + head.getHeight(), all.width() - rail.getWidth(),
                all.height() - head.getHeight());
    }

    /** Draws parts that stand in a part of the figure which does not scroll one way or the other. */
    private static void fix(Pane pane, double width, double height, List<Part> parts) {
        pane.resize(width, height);
        pane.setClip(new Rectangle(width, height));
        pane.getChildren().setAll(height > 0 ? parts.stream().map(PartNode::new).toList() : List.of());
        pane.setVisible(height > 0);
    }

    private PartNode node(int index) {
        if (nodes[index] == null) {
            nodes[index] = made(parts.get(index));
        }
        return nodes[index];
    }

    private PartNode node(Part part) {
        for (int i = 0; i < nodes.length; i++) {
            if (parts.get(i) == part) {
                return node(i);
            }
        }
        throw new IllegalArgumentException("no part of the drawing: " + part.spoken());
    }

    private PartNode made(Part part) {
        PartNode node = new PartNode(part);
        if (!part.spoken().isEmpty()) {
            node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                node.requestFocus();
                (event.isShortcutDown() || event.isShiftDown() ? onPressedToo : onPressed).accept(part);
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

    /** Hears which part was pressed beside the one that is selected: with Ctrl (on macOS Cmd) or Shift. */
    void setOnPressedToo(Consumer<Part> action) {
        onPressedToo = action;
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

    /** A screen reader goes through the events as through a list, also through those that have no node. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        List<Part> events = figure.map(drawn -> drawn.parts(Part.Kind.MARKER)).orElse(List.of());
        return switch (attribute) {
            case ITEM_COUNT -> events.size();
            case ITEM_AT_INDEX -> node(events.get((Integer) parameters[0]));
            case FOCUS_ITEM -> focused().filter(events::contains).map(this::node).orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The part that has the focus. */
    Optional<Part> focused() {
        return IntStream.range(0, nodes.length).filter(i -> nodes[i] != null && nodes[i].isFocused())
                .mapToObj(parts::get).findFirst();
    }

    /** Gives the focus to a part and scrolls to it. */
    void focus(Part.Kind kind, String target) {
        part(kind, target).ifPresent(part -> {
            reveal(part.bounds());
            PartNode node = node(part);
            if (node.getParent() == null) {
                drawing.getChildren().add(node);
            }
            node.requestFocus();
        });
    }

    /** Scrolls as far as it takes to see a part, and the callout of the figure beside it if there is room for both. */
    void reveal(Part.Kind kind, String target) {
        part(kind, target).ifPresent(part -> reveal(withCallout(part.bounds())));
    }

    private Area withCallout(Area of) {
        Area both = figure.stream().flatMap(drawn -> drawn.parts(Part.Kind.CALLOUT).stream()).map(Part::bounds)
                .reduce(of, Area::union);
        return both.width() <= seen().width() && both.height() <= seen().height() ? both : of;
    }

    private Optional<Part> part(Part.Kind kind, String target) {
        return figure.stream().flatMap(drawn -> drawn.parts().stream())
                .filter(part -> part.kind() == kind && part.target().equals(target)).findFirst();
    }

    private void laidOut() {
        awaited.ifPresent(this::reveal);
        moveFixed();
    }

    private void reveal(Area bounds) {
        boolean ready = !scroll.getViewportBounds().isEmpty() && drawing.getWidth() >= drawing.getPrefWidth();
        awaited = ready ? Optional.empty() : Optional.of(bounds);
        if (ready) {
            scrollTo(bounds);
        }
    }

    private void scrollTo(Area bounds) {
        double seen = scroll.getViewportBounds().getWidth();
        double hidden = drawing.getWidth() - seen;
        double covered = rail.getWidth();
        double left = scroll.getHvalue() * hidden;
        if (hidden > 0 && (bounds.x() - covered < left || bounds.right() > left + seen)) {
            scroll.setHvalue(Math.clamp((bounds.x() - (seen + covered) / 2) / hidden, 0, 1));
        }
        double height = scroll.getViewportBounds().getHeight();
        double below = drawing.getHeight() - height;
        double top = scroll.getVvalue() * below;
        if (below > 0 && (bounds.y() - head.getHeight() < top || bounds.bottom() > top + height)) {
            scroll.setVvalue(Math.clamp((bounds.y() - (height + head.getHeight()) / 2) / below, 0, 1));
        }
    }

    private void moveFixed() {
        double below = Math.max(0, drawing.getHeight() - scroll.getViewportBounds().getHeight());
        double right = Math.max(0, drawing.getWidth() - scroll.getViewportBounds().getWidth());
        if (!filled.contains(sight())) {
            fill();
        }
        double top = scroll.getVvalue() * below;
        rail.setTranslateY(-top);
        rail.getChildren().forEach(node -> keepInSight((PartNode) node, top + head.getHeight()));
        head.setTranslateX(-scroll.getHvalue() * right);
    }

    /** The name of a lane goes down with what is seen of the lane. */
    private static void keepInSight(PartNode node, double top) {
        if (node.part().kind() == Part.Kind.LANE) {
            Area lane = node.part().bounds();
            double height = node.getBoundsInLocal().getMaxY() - lane.y();
            node.setTranslateY(Math.clamp(top - lane.y(), 0, Math.max(0, lane.bottom() - lane.y() - height)));
        }
    }
}
