package org.parley.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;

/** Where the keyboard stops: what takes the focus by Tab, in the order in which it stands. */
public final class Stops {

    private Stops() {}

    /** The stops in {@code node}, itself if it is one. */
    public static Stream<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Stops::in)
                : Stream.empty();
    }

    /** The first stop in {@code node}. */
    public static Optional<Node> first(Node node) {
        return in(node).findFirst();
    }

    /**
     * Lets {@code button}, the last in {@code pane}, give way to what it stands for; the focus goes to the first of it.
     */
    public static void unfold(ButtonBase button, Pane pane, Supplier<List<Node>> rest) {
        button.setOnAction(pressed -> {
            List<Node> others = rest.get();
            pane.getChildren().addAll(others);
            // Before the button goes: what loses the focus with it would leave it to any other part of the window.
            others.stream().flatMap(Stops::in).findFirst().filter(first -> button.isFocused())
                    .ifPresent(Node::requestFocus);
            pane.getChildren().remove(button);
        });
    }
}
