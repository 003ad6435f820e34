package org.parley.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Text in the two voices of the window: sans for what Parley says, serif for what a source says. Sizes and colours are
 * style classes of {@code parley-base.css}.
 */
public final class Labels {

    private Labels() {}

    /** A line of sans text with style classes such as {@code small}, {@code tiny}, {@code muted}, {@code semibold}. */
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        tellWhatIsCut(label);
        return label;
    }

    /** Like {@link #of}, and never cut short. */
    public static Label whole(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Sans text over as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        RightToLeft.wrap(label);
        label.getStyleClass().add("wrapped");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What a source says, in serif, over as many lines as it needs. */
    public static Label quote(String words) {
        Label label = wrapped(words, "quote");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** {@code words} for a flow, in as many pieces as it takes to break them. */
    public static List<Text> texts(String words, String... styles) {
        return RightToLeft.pieces(words).stream().map(piece -> {
            Text text = new Text(piece);
            text.getStyleClass().addAll(styles);
            return text;
        }).toList();
    }

    /** A link that does {@code action}. */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("parley-link");
        tellWhatIsCut(link);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Where there is no room for all of the text, a tooltip has it; one that says more than the text stays. */
    private static void tellWhatIsCut(Labeled label) {
        Tips.on(label, () -> Optional.of(label.getText())
                .filter(text -> label.isTextTruncated() && label.getTooltip() == null));
    }

    /** What pushes its neighbours in a row apart. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
