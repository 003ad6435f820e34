package org.parley.ui.shell;

import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.parley.ui.common.Theme;

/** Where the window stood, how large it was and how it looked, from one start to the next. */
final class WindowState {

    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    static final double LEAST_WIDTH = 1024;
    static final double LEAST_HEIGHT = 700;

    private static final double TEXT_LEAST = 1;
    private static final double TEXT_MOST = 2;

    private final Preferences kept;

    /** @param kept where it is kept */
    WindowState(Preferences kept) {
        this.kept = kept;
    }

    /** The state that is kept for this person on this computer. */
    static WindowState ofPerson() {
        return new WindowState(Preferences.userRoot().node("org/parley/window"));
    }

    /** Places {@code stage} where it stood, if that is still on a screen, and keeps where it goes. */
    void restore(Stage stage) {
        Rectangle2D wanted = new Rectangle2D(kept.getDouble("x", Double.NaN), kept.getDouble("y", Double.NaN),
                kept.getDouble("width", WIDTH), kept.getDouble("height", HEIGHT));
        Rectangle2D screen = screen(wanted).getVisualBounds();
        Rectangle2D place = within(wanted, screen);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setMaximized(kept.getBoolean("maximized", false));
        stage.setOnHiding(event -> keep(stage));
    }

    /** The screen that a window stood on, else the first. */
    private static Screen screen(Rectangle2D wanted) {
        return Screen.getScreensForRectangle(wanted).stream().findFirst().orElseGet(Screen::getPrimary);
    }

    /**
     * As much of {@code wanted} as {@code screen} has room for, moved so that all of it is in sight; in the middle if
     * its place is not a number or lies elsewhere.
     */
    static Rectangle2D within(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        boolean there = wanted.intersects(screen);
        double x = there ? wanted.getMinX() : screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = there ? wanted.getMinY() : screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Rectangle2D(Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - height), width, height);
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
