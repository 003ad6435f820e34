package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * What is marked in the text.
 *
 * @param current the passage that was asked for
 * @param others other passages of the same item, or the words that a search found
 * @param selection what a person selected
 */
record Marks(Optional<Span> current, List<Span> others, Optional<Span> selection) {

    static final Marks NONE = new Marks(Optional.empty(), List.of(), Optional.empty());

    Marks {
        others = List.copyOf(others);
    }

    Marks selecting(Optional<Span> words) {
        return new Marks(current, others, words);
    }
}
