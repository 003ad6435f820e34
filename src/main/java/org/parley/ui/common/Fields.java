package org.parley.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * Fields to type into, each with its skin from the start. JavaFX remembers for each state of a control (focused, part
 * of what is focused, ...) which values the style sheets have for it. In a state that it first meets before the skin is
 * made, the colours of the words are not among them, and the field would fall back to black on any ground each time
 * that it comes back to that state.
 */
public final class Fields {

    private Fields() {}

    /** An empty field for one line. */
    public static TextField line() {
        return line("");
    }

    /** A field for one line, with {@code text} in it. */
    public static TextField line(String text) {
        TextField field = new TextField(text);
        field.setSkin(new TextFieldSkin(field));
        return field;
    }

    /** An empty field for several lines. */
    public static TextArea lines() {
        TextArea field = new TextArea();
        field.setSkin(new TextAreaSkin(field));
        return field;
    }
}
