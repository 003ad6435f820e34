package org.parley.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.parley.export.figure.Area;
import org.parley.export.figure.Part;
import org.parley.timeline.EnumWord;
import org.parley.ui.common.Tips;

/** One part of a figure as a node; what means something can have the focus and is heard by a screen reader. */
final class PartNode extends Group {

    private static final double RING = 2;

    private final Part part;

    PartNode(Part part) {
        this.part = part;
        Group shapes = new Group(part.shapes().stream().map(FigureNodes::of).toList());
        shapes.setOpacity(part.opacity());
        getChildren().add(shapes);
        if (part.spoken().isEmpty()) {
            setMouseTransparent(true);
        } else {
            meaningful();
        }
    }

    private void meaningful() {
        getStyleClass().addAll("timeline-part", EnumWord.of(part.kind()));
        setFocusTraversable(false);
        setAccessibleRole(role(part.kind()));
        setAccessibleText(part.spoken());
        if (part.kind() == Part.Kind.MARKER || part.kind() == Part.Kind.ARTICLE) {
            // A label has no room for the whole title and all that is known.
            Tips.on(this, part.spoken());
        }
        Rectangle area = rectangle(part.bounds());
        area.setFill(Color.TRANSPARENT);
        Rectangle ring = rectangle(part.bounds().grown(RING + 1));
        ring.getStyleClass().add("focus-ring");
        ring.setArcWidth(8);
        ring.setArcHeight(8);
        getChildren().add(0, area);
        getChildren().add(ring);
    }

    /** The events are the items of a list; a dot explains; what names an article or a passage leads there. */
    private static AccessibleRole role(Part.Kind kind) {
        return switch (kind) {
            case MARKER -> AccessibleRole.LIST_ITEM;
            case ARTICLE, CALLOUT -> AccessibleRole.HYPERLINK;
            default -> AccessibleRole.BUTTON;
        };
    }

    Part part() {
        return part;
    }

    private static Rectangle rectangle(Area bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
