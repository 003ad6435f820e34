package org.parley.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.parley.timeline.Evidence;
import org.parley.ui.common.QuoteEvent.Quoted;

/** Lets a quote be copied: by keys while a node has the focus, and by a menu on it. */
public final class Quoting {

    private Quoting() {}

    /** Lets what {@code quoted} answers with be copied from {@code node}. */
    public static void from(Node node, Supplier<Optional<Quoted>> quoted) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean alone = Shortcut.COPY_WORDS.matches(event);
            if (alone || Shortcut.COPY.matches(event)) {
                quoted.get().ifPresent(words -> node.fireEvent(new QuoteEvent(words, alone)));
                event.consume();
            }
        });
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> quoted.get().ifPresent(words -> {
            ContextMenu menu = new ContextMenu(item(Shortcut.COPY, node, words),
                    item(Shortcut.COPY_WORDS, node, words));
            menu.setAutoHide(true);
            menu.show(node.getScene().getWindow(), event.getScreenX(), event.getScreenY());
            event.consume();
        }));
    }

    /** What is copied of {@code words}. */
    static Quoted of(Evidence words) {
        return new Quoted(words.article(), words.span(), words.quote());
    }

    private static MenuItem item(Shortcut shortcut, Node node, Quoted words) {
        MenuItem item = new MenuItem(shortcut.does());
        item.setAccelerator(shortcut.keys());
        item.setOnAction(chosen -> node.fireEvent(new QuoteEvent(words, shortcut == Shortcut.COPY_WORDS)));
        return item;
    }
}
