package org.parley.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.parley.ui.common.Desk;
import org.parley.ui.common.QuoteEvent;
import org.parley.ui.common.Toasts;
import org.parley.ui.common.Words;

/** Puts quotes on the clipboard, with the article that they come from. */
final class Clipping {

    private final Desk desk;
    private final Toasts toasts;

    Clipping(Desk desk, Toasts toasts) {
        this.desk = desk;
        this.toasts = toasts;
    }

    /** Serves all that is shown in {@code root}. */
    void install(Node root) {
        root.addEventHandler(QuoteEvent.COPY, event -> {
            QuoteEvent.Quoted quoted = event.quoted();
            if (event.alone()) {
                put(quoted.words(), "The words are on the clipboard");
            } else {
                desk.tasks().run(() -> desk.library().articles().cite(quoted.article(), quoted.span()),
                        cited -> put(cited, "The quote and its source are on the clipboard"),
                        why -> toasts.failed(Words.problem(why)));
            }
            event.consume();
        });
    }

    private void put(String text, String told) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        toasts.done(told);
    }
}
