package org.parley.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Toggle buttons of which one is always on, whether a person presses it or walks to it with the arrow keys. */
public final class OneOf {

    private OneOf() {}

    /**
     * Ties {@code buttons} together.
     *
     * @param chosen hears which one a person has turned on; what was on at first and pressing it again is no choice
     */
    public static void tie(List<ToggleButton> buttons, Consumer<ToggleButton> chosen) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(buttons);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else if (before != null) {
                chosen.accept((ToggleButton) now);
            }
        });
    }
}
