package org.parley.ui.shell;

import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.parley.ui.common.Theme;

/** Where the window stood, how large it was and how it looked, from one start to the next. */
public final class WindowState {

    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    static final double LEAST_WIDTH = 1024;
    static final double LEAST_HEIGHT = 700;

    private static final double TEXT_LEAST = 1;
    private static final double TEXT_MOST = 2;

    private final Preferences kept;

    /** @param kept where it is kept */
    public WindowState(Preferences kept) {
        this.kept = kept;
    }

    /** The state that is kept for this person on this computer. */
    public static WindowState ofPerson() {
        return new WindowState(Preferences.userRoot().node("org/parley/window"));
    }

    /** Places {@code stage} where it stood, if that is still on a screen, and keeps where it goes. */
    void restore(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(kept.getDouble("width", WIDTH));
        stage.setHeight(kept.getDouble("height", HEIGHT));
        double x = kept.getDouble("x", Double.NaN);
        double y = kept.getDouble("y", Double.NaN);
        if (!Screen.getScreensForRectangle(new Rectangle2D(orZero(x), orZero(y), 200, 50)).isEmpty()
                && !Double.isNaN(x)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(kept.getBoolean("maximized", false));
        stage.setOnHiding(event -> keep(stage));
    }

    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private void keep(Stage stage) {
        kept.putBoolean("maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            kept.putDouble("x", stage.getX());
            kept.putDouble("y", stage.getY());
            kept.putDouble("width", stage.getWidth());
            kept.putDouble("height", stage.getHeight());
        }
    }

    Theme theme() {
        return kept.getBoolean("dark", false) ? Theme.DARK : Theme.LIGHT;
    }

    void keep(Theme theme) {
        kept.putBoolean("dark", theme == Theme.DARK);
    }

    /** How much larger than designed text is, from 1 to 2. */
    double textScale() {
        return Math.clamp(kept.getDouble("text", TEXT_LEAST), TEXT_LEAST, TEXT_MOST);
    }

    void keepTextScale(double scale) {
        kept.putDouble("text", Math.clamp(scale, TEXT_LEAST, TEXT_MOST));
    }

    /** Width of the column at {@code name}, as a person left it. */
    double widthOf(String name, double otherwise) {
        return kept.getDouble("width." + name, otherwise);
    }

    void keepWidthOf(String name, double width) {
        kept.putDouble("width." + name, width);
    }
}
