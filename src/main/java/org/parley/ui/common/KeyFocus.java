package org.parley.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Shows where the focus is after a key has taken it there. JavaFX does that for Tab and its like alone, and not where
 * the program moves the focus in answer to a key, as it does for F6 or for the arrow keys of the timeline.
 */
public final class KeyFocus {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean byKey;

    private KeyFocus() {}

    /** Shows the focus in {@code scene} as long as keys move it, and hides it once a mouse does. */
    public static void install(Scene scene) {
        KeyFocus focus = new KeyFocus();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> focus.byKey = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            focus.byKey = false;
            focus.show(scene.getFocusOwner());
        });
        scene.focusOwnerProperty().subscribe((before, now) -> {
            if (before != null) {
                before.pseudoClassStateChanged(VISIBLE, false);
            }
            focus.show(now);
        });
    }

    private void show(Node owner) {
        if (owner != null) {
            owner.pseudoClassStateChanged(VISIBLE, byKey || owner.isFocusVisible());
        }
    }
}
