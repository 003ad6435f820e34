package org.parley.ui.shell;

import javafx.scene.layout.Region;
import org.parley.ui.common.Zoom;

/** How large text is: as large as a person wants it, as far as the window has room for it. */
final class TextSize {

    /** What is left of the window, in px as designed, however large the text is. */
    private static final double ROOM_WIDE = 720;
    private static final double ROOM_HIGH = 400;

    private final Region window;
    private final Zoom zoom;
    private final WindowState state;

    /** @param window all of the window */
    TextSize(Region window, Zoom zoom, WindowState state) {
        this.window = window;
        this.zoom = zoom;
        this.state = state;
    }

    /** Keeps text as large as there is room for, from now on. */
    void install() {
        fit();
        window.widthProperty().subscribe(this::fit);
        window.heightProperty().subscribe(this::fit);
    }

    void scale(double by) {
        state.keepTextScale(zoom.factorProperty().get() * by);
        fit();
    }

    void asDesigned() {
        scale(1 / zoom.factorProperty().get());
    }

    private void fit() {
        double most = Math.min(window.getWidth() / ROOM_WIDE, window.getHeight() / ROOM_HIGH);
        zoom.factorProperty().set(Math.max(1, Math.min(state.textScale(), most <= 0 ? state.textScale() : most)));
    }
}
