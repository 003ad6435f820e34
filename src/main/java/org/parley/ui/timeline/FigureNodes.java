package org.parley.ui.timeline;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.parley.export.figure.Ink;
import org.parley.export.figure.Paint;
import org.parley.export.figure.Shape;
import org.parley.ui.common.Theme;

/** Makes nodes of shapes. Colours are looked up by name, so that they follow the theme. */
final class FigureNodes {

    private static final double HALO = 4;

    private FigureNodes() {}

    static Node of(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Disc disc -> painted(new Circle(disc.x(), disc.y(), disc.radius()), disc.paint());
            case Shape.Trace trace -> trace(trace);
            case Shape.Words words -> words(words);
        };
    }

    private static Node box(Shape.Box box) {
        Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(2 * box.radius());
        rectangle.setArcHeight(2 * box.radius());
        return painted(rectangle, box.paint());
    }

    private static Node trace(Shape.Trace trace) {
        Path path = new Path();
        trace.steps().forEach(step -> path.getElements().add(element(step.command(), step.at())));
        return painted(path, trace.paint());
    }

    private static PathElement element(char command, List<Double> at) {
        return switch (command) {
            case 'M' -> new MoveTo(at.get(0), at.get(1));
            case 'L' -> new LineTo(at.get(0), at.get(1));
            case 'Q' -> new QuadCurveTo(at.get(0), at.get(1), at.get(2), at.get(3));
            case 'C' -> new CubicCurveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
            default -> new ClosePath();
        };
    }

    private static Node painted(javafx.scene.shape.Shape node, Paint paint) {
        if (paint.opacity() < 1) {
            return faint(node, paint);
        }
        node.setStyle("-fx-fill: " + paint.fill().css() + "; -fx-stroke: " + paint.stroke().css());
        node.setStrokeWidth(paint.width());
        node.setStrokeType(StrokeType.CENTERED);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.setStrokeLineCap(paint.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        node.getStrokeDashArray().setAll(paint.dash());
        return node;
    }

    /**
     * A style sheet cannot thin a colour that it looks up, so the whole node is thinned; such shapes have no outline.
     */
    private static Node faint(javafx.scene.shape.Shape node, Paint paint) {
        node.setStyle("-fx-fill: " + paint.fill().css());
        node.setOpacity(paint.opacity());
        return node;
    }

    private static Node words(Shape.Words words) {
        Text text = text(words);
        text.setStyle("-fx-fill: " + words.lettering().ink().css());
        if (words.lettering().halo() == Ink.NONE) {
            return text;
        }
        Text halo = text(words);
        halo.setStyle(
                "-fx-fill: " + words.lettering().halo().css() + "; -fx-stroke: " + words.lettering().halo().css());
        halo.setStrokeWidth(HALO);
        halo.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return new Group(halo, text);
    }

    private static Text text(Shape.Words words) {
        Text text = new Text(words.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(font(words));
        double width = text.getLayoutBounds().getWidth();
        text.setX(switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        });
        text.setY(words.y());
        return text;
    }

    private static Font font(Shape.Words words) {
        return Font.font(switch (words.lettering().face()) {
            case SANS -> Theme.SANS;
            case SANS_MEDIUM -> Theme.SANS_MEDIUM;
            case SANS_SEMIBOLD -> Theme.SANS_SEMIBOLD;
            case SERIF -> Theme.SERIF;
        }, words.lettering().size());
    }
}
