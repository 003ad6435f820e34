package org.parley.ui.common;

import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The edge of a column, which a person drags, or moves with the arrow keys, to make the column wider or narrower. */
public final class SideEdge extends Region {

    private static final double GRIP = 6;
    private static final double STEP = 16;

    private final Region column;
    private final boolean columnAtLeft;
    private final double least;
    private final double most;
    private double from;
    private double widthThen;

    /**
     * @param columnAtLeft true if the column is at the left of the edge
     * @param left hears the new width when it is let go
     */
    public SideEdge(Region column, boolean columnAtLeft, double least, double most, DoubleConsumer left) {
        this.column = column;
        this.columnAtLeft = columnAtLeft;
        this.least = least;
        this.most = most;
        getStyleClass().add("side-edge");
        setCursor(Cursor.H_RESIZE);
        Panes.fixWidth(this, GRIP);
        // The grip lies over both neighbours and takes no room of its own.
        HBox.setMargin(this, new Insets(0, -GRIP / 2, 0, -GRIP / 2));
        setViewOrder(-1);
        setOnMousePressed(event -> {
            from = across(event);
            widthThen = column.getWidth();
        });
        setOnMouseDragged(event -> widen(widthThen, across(event) - from));
        setOnMouseReleased(event -> left.accept(column.getWidth()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                widen(column.getWidth(), event.getCode() == KeyCode.RIGHT ? STEP : -STEP);
                left.accept(column.getPrefWidth());
                event.consume();
            }
        });
    }

    private double across(MouseEvent event) {
        return getParent().screenToLocal(event.getScreenX(), event.getScreenY()).getX();
    }

    private void widen(double width, double by) {
        Panes.fixWidth(column, Math.clamp(width + (columnAtLeft ? by : -by), least, most));
    }
}
