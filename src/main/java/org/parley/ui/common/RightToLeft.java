package org.parley.ui.common;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/**
 * Words that are written from right to left. The text layout of JavaFX 26 throws (an index out of bounds in
 * {@code PrismTextLayout.computeTrailingSpaceWidth}) where it has to break such a piece of text, and then nothing of
 * the window is laid out any more. So a flow is given such text word by word, and a label keeps it on one line.
 */
public final class RightToLeft {

    /** Before this there are no letters that are written from right to left: the Hebrew block begins here. */
    private static final char FIRST = '\u0590';
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\p{Cf}\\s]+");

    private RightToLeft() {}

    /** Whether any of {@code text} is written from right to left. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isRightToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code text} as a whole runs from right to left: its first letter with a direction says so. */
    static boolean leads(String text) {
        return text.codePoints().filter(Character::isLetter)
                .mapToObj(letter -> isRightToLeft(letter)).findFirst().orElse(false);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * {@code text} in the pieces that a flow can break: as a whole where it can, else word by word. The marks between
     * words are pieces of their own: where they are in another font than the letters, JavaFX sets a piece that has both
     * from left to right.
     */
    static List<String> pieces(String text) {
        return isIn(text) ? WORD.matcher(text).results().map(MatchResult::group).toList() : List.of(text);
    }

    /** Wraps what {@code label} says over as many lines as it needs, as long as it can be broken. */
    public static void wrap(Labeled label) {
        wrap(label.textProperty(), label.wrapTextProperty());
    }

    /** Wraps what {@code area} holds, as long as it can be broken. */
    public static void wrap(TextArea area) {
        wrap(area.textProperty(), area.wrapTextProperty());
    }

    /** Wraps what {@code tooltip} says, as long as it can be broken. */
    public static void wrap(Tooltip tooltip) {
        wrap(tooltip.textProperty(), tooltip.wrapTextProperty());
    }

    private static void wrap(ObservableValue<String> text, BooleanProperty wrapping) {
        text.subscribe(now -> wrapping.set(now == null || !isIn(now)));
    }
}
