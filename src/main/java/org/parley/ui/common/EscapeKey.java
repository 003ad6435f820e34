package org.parley.ui.common;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Esc leaves something wherever the focus is: lists and tables would keep the key, to leave a cell that is edited. */
public final class EscapeKey {

    private EscapeKey() {}

    /** Runs {@code leave} on Esc, unless a part of {@code scene} that knows a use for the key has taken it. */
    public static void install(Scene scene, Runnable leave) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean list = scene.getFocusOwner() instanceof ListView || scene.getFocusOwner() instanceof TableView;
            if (Shortcut.CANCEL.matches(pressed) && list) {
                leave.run();
                pressed.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (Shortcut.CANCEL.matches(pressed)) {
                leave.run();
                pressed.consume();
            }
        });
    }
}
