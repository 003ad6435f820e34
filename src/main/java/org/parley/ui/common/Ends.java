package org.parley.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two things at the ends of a line; where there is no room for both on one, the second stands below the first. */
public final class Ends extends Region {

    private final Region first;
    private final Region second;
    private final double gap;

    /** @param gap what is between them at least */
    public Ends(double gap, Region first, Region second) {
        this.gap = gap;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double width) {
        return width < 0 || first.prefWidth(-1) + gap + second.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + gap + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first.prefHeight(-1);
        double other = second.prefHeight(-1);
        return isOneLine(width) ? Math.max(one, other) : one + other;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = first.prefHeight(-1);
        boolean oneLine = isOneLine(width);
        double wide = Math.min(width, second.prefWidth(-1));
        first.resizeRelocate(0, 0, Math.min(width, first.prefWidth(-1)), oneLine ? getHeight() : height);
        second.resizeRelocate(oneLine ? width - wide : 0, oneLine ? 0 : height, wide,
                oneLine ? getHeight() : second.prefHeight(-1));
    }
}
