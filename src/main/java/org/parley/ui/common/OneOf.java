package org.parley.ui.common;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Toggle buttons of which one is always on, whether a person presses it or walks to it with the arrow keys. */
public final class OneOf {

    private OneOf() {}

    /** Two buttons of which one is on, side by side. */
    public static HBox pills(ToggleButton left, ToggleButton right) {
        left.getStyleClass().addAll(Styles.LEFT_PILL, "mode-pill");
        right.getStyleClass().addAll(Styles.RIGHT_PILL, "mode-pill");
        HBox pills = new HBox(left, right);
        pills.getChildren().forEach(pill -> ((ToggleButton) pill).setMinWidth(Region.USE_PREF_SIZE));
        pills.setAlignment(Pos.CENTER);
        return pills;
    }

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
