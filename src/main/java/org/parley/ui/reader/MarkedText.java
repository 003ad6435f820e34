package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.parley.article.Span;
import org.parley.ui.common.Flow;
import org.parley.ui.common.Labels;

/** Wrapped words with marks behind them. Knows where each unit stands in the canonical text. */
final class MarkedText extends Region {

    private static final double UNDERLINE = 2;

    private final Flow flow = new Flow();
    private final Span span;
    private Marks marks = Marks.NONE;
    private Marks painted = Marks.NONE;
    private double paintedWidth;

    /** @param strong how many units at the beginning are bold */
    MarkedText(Span span, String text, int strong, List<String> styles) {
        this.span = span;
        int bold = Math.clamp(strong, 0, text.length());
        if (bold > 0) {
            List<Text> label = texts(text.substring(0, bold), styles);
            label.forEach(piece -> piece.getStyleClass().add("bold-text"));
            flow.getChildren().addAll(label);
        }
        flow.getChildren().addAll(texts(text.substring(bold), styles));
        flow.getStyleClass().add("reader-flow");
        // The marks behind the words are mirrored as the words are.
        setNodeOrientation(flow.getNodeOrientation());
        getChildren().add(flow);
    }

    private static List<Text> texts(String words, List<String> styles) {
        List<Text> texts = Labels.texts(words, "reader-text");
        texts.forEach(piece -> piece.getStyleClass().addAll(styles));
        return texts;
    }

    void mark(Marks now) {
        marks = now;
        requestLayout();
    }

    /** The offset in the canonical text at a point of this node. */
    int offsetAt(double x, double y) {
        int at = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY())).getInsertionIndex();
        return span.start() + Math.clamp(at, 0, span.length());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return flow.getBaselineOffset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        if (!marks.equals(painted) || paintedWidth != getWidth()) {
            painted = marks;
            paintedWidth = getWidth();
            flow.layout();
            repaint();
        }
    }

    private void repaint() {
        List<Node> children = new ArrayList<>();
        marks.others().forEach(other -> paint(other, "evidence-fill-other", false, children));
        marks.current().ifPresent(current -> paint(current, "evidence-fill-current", true, children));
        marks.selection().ifPresent(chosen -> paint(chosen, "selection-fill", false, children));
        children.add(flow);
        if (children.size() > 1 || getChildren().size() > 1) {
            getChildren().setAll(children);
        }
    }

    private void paint(Span mark, String style, boolean underlined, List<Node> into) {
        if (!mark.overlaps(span)) {
            return;
        }
        int from = Math.max(mark.start(), span.start()) - span.start();
        int to = Math.min(mark.end(), span.end()) - span.start();
        into.add(path(flow.getRangeShape(from, to, false), style));
        if (underlined) {
            Path line = path(flow.getUnderlineShape(from, to), "evidence-underline");
            line.setTranslateY(UNDERLINE / 2);
            into.add(line);
        }
    }

    private static Path path(PathElement[] elements, String style) {
        Path path = new Path(elements);
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
