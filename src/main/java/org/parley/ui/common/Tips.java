package org.parley.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the pointer first comes over what they tell of: each is a window with style sheets of its
 * own, and a page has hundreds of them that nobody ever sees.
 */
public final class Tips {

    private static final double LONGEST = 480;

    private Tips() {}

    /** Says {@code words} of {@code node}, as they are when the pointer comes over it; nothing while they are empty. */
    public static void on(Node node, Supplier<Optional<String>> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Telling(node, words)::tell);
    }

    /** Says {@code words} of {@code node}. */
    public static void on(Node node, String words) {
        on(node, () -> Optional.of(words));
    }

    private static final class Telling {

        private final Node node;
        private final Supplier<Optional<String>> words;
        private Optional<Tooltip> shown = Optional.empty();

        Telling(Node node, Supplier<Optional<String>> words) {
            this.node = node;
            this.words = words;
        }

        void tell(MouseEvent entered) {
            Optional<String> now = words.get();
            // Whatever tip a node has goes with this: one that it was given by others is to stay.
            shown.filter(node.getProperties()::containsValue).ifPresent(tip -> Tooltip.uninstall(node, tip));
            shown = now.map(text -> {
                Tooltip tip = shown.orElseGet(Telling::made);
                tip.setText(text);
                Tooltip.install(node, tip);
                return tip;
            });
        }

        private static Tooltip made() {
            Tooltip tip = new Tooltip();
            RightToLeft.wrap(tip);
            tip.setMaxWidth(LONGEST);
            return tip;
        }
    }
}
