package org.parley.ui.common;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.parley.extraction.event.Status;
import org.parley.timeline.EnumWord;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;

/**
 * The mark of an event: the shape and hue say its lane, the fill its status. Held is filled, upcoming and postponed are
 * an outline, unknown is a dotted outline, cancelled and denied are struck through.
 */
public final class KindMarker extends StackPane {

    /** Side of a marker on the timeline, in px. */
    public static final double LARGE = 16;
    /** Side of a marker in a list, in px. */
    public static final double MEDIUM = 12;
    /** Side of a marker on a card, in px. */
    public static final double SMALL = 10;

    /** How far the diamond and the hexagon reach, as a share of half the side: areas look equal then. */
    private static final double WIDE = 0.89;
    private static final double CIRCLE = 0.79;
    private static final double SQUARE = 0.80;
    private static final double HEXAGON = 0.9;
    /** How large the letter is, as a share of the side. */
    private static final double LETTER = 0.625;

    /**
     * The mark of an event of {@code kind}; a kind that a person added bears its letter.
     *
     * @param size its side in px, one of {@link #LARGE}, {@link #MEDIUM}, {@link #SMALL}
     */
    public KindMarker(KindLanes lanes, String kind, Status status, double size) {
        this(lanes.of(kind), status, size);
        lanes.letter(kind).ifPresent(letter -> {
            Text text = new Text(letter);
            text.getStyleClass().add("kind-letter");
            text.setStyle("-fx-font-size: " + size * LETTER + "px");
            getChildren().add(text);
        });
    }

    /** @param size its side in px, one of {@link #LARGE}, {@link #MEDIUM}, {@link #SMALL} */
    public KindMarker(Lane lane, Status status, double size) {
        double stroke = size > MEDIUM ? 2 : 1.6;
        getStyleClass().addAll("kind-marker", "lane-" + EnumWord.of(lane), "status-" + EnumWord.of(status));
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().add(outlined(shape(lane, size / 2), status, stroke));
        if (status == Status.CANCELLED || status == Status.DENIED) {
            getChildren().add(strike(size, stroke));
        }
        setMouseTransparent(true);
    }

    private static Shape outlined(Shape shape, Status status, double stroke) {
        shape.getStyleClass().add("kind-shape");
        shape.setStrokeWidth(stroke);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (status == Status.UNKNOWN) {
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.getStrokeDashArray().setAll(0.1, stroke * 2);
        }
        return shape;
    }

    private static Shape shape(Lane lane, double half) {
        return switch (lane) {
            case CALLS -> new Circle(half * CIRCLE);
            case TALKS -> square(half * 2 * SQUARE * 0.905);
            case SUMMITS -> diamond(half * WIDE);
            case BACKGROUND -> hexagon(half * HEXAGON);
        };
    }

    private static Rectangle square(double side) {
        Rectangle square = new Rectangle(side, side);
        square.setArcWidth(3);
        square.setArcHeight(3);
        return square;
    }

    private static Polygon diamond(double reach) {
        return new Polygon(0, -reach, reach, 0, 0, reach, -reach, 0);
    }

    private static Polygon hexagon(double reach) {
        double height = reach * Math.sqrt(3) / 2;
        return new Polygon(-reach, 0, -reach / 2, -height, reach / 2, -height, reach, 0, reach / 2, height, -reach / 2,
                height);
    }

    private static Line strike(double size, double stroke) {
        Line line = new Line(0, size, size, 0);
        line.getStyleClass().add("kind-strike");
        line.setStrokeWidth(stroke);
        return line;
    }
}
