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

    /** Sizes of the text of menus and of tooltips in the design, in px. */
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final String POPUPS = "data:text/css,.context-menu,.combo-box-popup,.date-picker-popup";

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

    /**
     * Menus and tooltips stand in windows of their own, and take the font of the node that they belong to: their text
     * is made larger by a style sheet.
     */
    public void dressPopups() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getStylesheets().removeIf(sheet -> sheet.startsWith(POPUPS));
            scene.getStylesheets().add(POPUPS + text(TEXT) + ".tooltip" + text(SMALL));
        }
    }

    private String text(double designed) {
        return String.format(Locale.ROOT, "%%7B-fx-font-size:%.1fpx%%7D", designed * factor.get());
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
