package org.parley.ui.common;

import javafx.event.Event;
import javafx.event.EventType;
import org.parley.article.Span;

/** A person asks for words of an article on the clipboard. It rises to the window, which knows the article. */
public final class QuoteEvent extends Event {

    private static final long serialVersionUID = 1L;

    /** The words with their source, or alone. */
    public static final EventType<QuoteEvent> COPY = new EventType<>(Event.ANY, "COPY_QUOTE");

    private final transient Quoted quoted;
    private final boolean alone;

    /** Words of an article. */
    public record Quoted(String article, Span span, String words) {}

    /** @param alone true to leave out the source */
    public QuoteEvent(Quoted quoted, boolean alone) {
        super(COPY);
        this.quoted = quoted;
        this.alone = alone;
    }

    public Quoted quoted() {
        return quoted;
    }

    public boolean alone() {
        return alone;
    }
}
