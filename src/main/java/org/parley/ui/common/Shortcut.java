package org.parley.ui.common;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** The keyboard map: one entry for each thing that a key does. On macOS, Ctrl is Cmd. */
public enum Shortcut {
    IMPORT("Import files", KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    EXPORT("Export menu", KeyCode.E, KeyCombination.SHORTCUT_DOWN),
    SEARCH("Search; Esc goes back to the content", KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    TIMELINE("Timeline", KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    TOPICS("Topics", KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    TABLES("Tables", KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    NOTES("Notes", KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    REVIEW("To check", KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
    MODE("Sequence or Calendar", KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    BACK("Back", KeyCode.LEFT, KeyCombination.ALT_DOWN),
    FORWARD("Forward", KeyCode.RIGHT, KeyCombination.ALT_DOWN),
    NEXT_MENTION("Next mention", KeyCode.F3),
    PREVIOUS_MENTION("Previous mention", KeyCode.F3, KeyCombination.SHIFT_DOWN),
    SOURCE("Show in source", KeyCode.U, KeyCombination.SHORTCUT_DOWN),
    COPY("Copy the quote with its source", KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    COPY_WORDS("Copy the words alone", KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    UNDO("Take back what you set last", KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO("Set again what you took back last", KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    CORRECT("Correct the event in the inspector", KeyCode.F2),
    REMOVE("Remove the articles selected in the list", KeyCode.DELETE),
    THEME("Light or dark", KeyCode.D, KeyCombination.SHORTCUT_DOWN),
    NEXT_PANE("Next pane", KeyCode.F6),
    PREVIOUS_PANE("Previous pane", KeyCode.F6, KeyCombination.SHIFT_DOWN),
    LARGER("Larger text", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
    SMALLER("Smaller text", KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    AS_DESIGNED("Text as large as designed", KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    KEY("Key to the symbols, shortcuts", KeyCode.F1),
    CANCEL("Cancel", KeyCode.ESCAPE),
    // These act in the timeline alone.
    EARLIER("Earlier event, then across gaps", KeyCode.LEFT),
    LATER("Later event, then across gaps", KeyCode.RIGHT),
    UP("Lane, row, card or line above", KeyCode.UP),
    DOWN("Lane, row, card or line below", KeyCode.DOWN),
    NEXT_RELATION("Next relation of the event", KeyCode.R),
    PREVIOUS_RELATION("Previous relation of the event", KeyCode.R, KeyCombination.SHIFT_DOWN),
    EVIDENCE("Open the evidence in the reader", KeyCode.ENTER),
    NOTE("Note of the selected item", KeyCode.M);

    private final String does;
    private final KeyCombination keys;

    Shortcut(String does, KeyCode key, Modifier... modifiers) {
        this.does = does;
        this.keys = new KeyCodeCombination(key, modifiers);
    }

    /** What it does, in a few words. */
    public String does() {
        return does;
    }

    /** The keys as a combination, for a menu or an accelerator. */
    public KeyCombination keys() {
        return keys;
    }

    /** The keys as they are shown: "Ctrl+F". */
    public String label() {
        return this == CANCEL ? "Esc" : keys.getDisplayText();
    }

    /** True if {@code event} is a press of these keys. */
    public boolean matches(KeyEvent event) {
        return keys.match(event);
    }
}
