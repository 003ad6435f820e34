package org.parley.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons in the colour of the text around them: Feather, and two that Feather lacks. */
public final class Icons {

    /** Side of an icon beside text of 13 px. */
    public static final int NORMAL = 16;
    /** Side of an icon beside text of 11 or 12 px. */
    public static final int SMALL = 12;

    private static final double DRAWN_AT = 16;

    private Icons() {}

    /** An icon of {@value #NORMAL} px. */
    public static FontIcon of(Feather icon) {
        return of(icon, NORMAL);
    }

    /** An icon of {@code size} px. */
    public static FontIcon of(Feather icon, int size) {
        FontIcon node = new FontIcon(icon);
        // The theme sets a size for all icons; only an inline style is stronger, and Ikonli keeps the font there.
        node.setStyle(node.getStyle() + "-fx-icon-size: " + size + "px;");
        node.getStyleClass().add("icon");
        return node;
    }

    /** Two lines with a stop on each. */
    public static Node timeline() {
        return drawn("M1.5 4.5H3.2M6.8 4.5H14.5M1.5 11.5H8.7M12.3 11.5H14.5"
                + "M3.2 4.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M8.7 11.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0",
                NORMAL);
    }

    /** A table with a header and three columns. */
    public static Node table(int size) {
        return drawn("M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z"
                + "M2 6.4h12M2 9.7h12M6.5 6.4V13", size);
    }

    private static Node drawn(String path, double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-line");
        double scale = size / DRAWN_AT;
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        shape.setStrokeWidth(1.3 / scale);
        StackPane box = new StackPane(shape);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }

    /** A button that shows only an icon; its name is its tooltip and what a screen reader says. */
    public static Button button(Feather icon, String name, Runnable action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
