package org.parley.ui.common;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Content that is drawn larger than it is designed, text and all else alike. It is laid out in the room that is left
 * then, as if the window was smaller.
 */
public final class Zoom extends Region {

    /** Size of the text in the design, in px. */
    private static final double TEXT = 13;
    private static final String POPUPS = "data:text/css,.root.popup%7B-fx-font-size:";

    private final Region content;
    private final DoubleProperty factor = new SimpleDoubleProperty(1);

    public Zoom(Region content) {
        this.content = content;
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        getChildren().add(content);
        factor.subscribe(this::requestLayout);
        factor.subscribe(this::dressPopups);
    }

    /** How much larger than designed; 1 is as designed. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    /** By how much {@code node} is drawn larger than it is designed. */
    static double of(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }

    /** Menus and tooltips stand in windows of their own: their text is made larger by a style sheet. */
    public void dressPopups() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getStylesheets().removeIf(sheet -> sheet.startsWith(POPUPS));
            scene.getStylesheets().add(POPUPS + String.format(Locale.ROOT, "%.1fpx", TEXT * factor.get()) + "%7D");
        }
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor.get();
    }
}
