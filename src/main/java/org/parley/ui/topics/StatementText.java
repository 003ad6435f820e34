package org.parley.ui.topics;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.parley.library.LibraryViews.StatementRow;
import org.parley.ui.common.Words;

/** The words of a statement as a card shows them: its label in bold, a sentence in quotation marks. */
final class StatementText {

    private static final String CELLS_APART = " | ";

    private StatementText() {}

    /** The pieces of text of a card. */
    static List<Node> pieces(StatementRow row) {
        String quote = row.quote();
        if (row.label().isEmpty() || !quote.startsWith(row.label().get())) {
            return List.of(text(row.table().isPresent() ? quote : Words.quoted(quote)));
        }
        String label = row.label().get();
        String rest = quote.substring(label.length());
        return rest.startsWith(CELLS_APART)
                ? List.of(text(label + "\n", "bold"), text(rest.substring(CELLS_APART.length())))
                : Stream.of(text(label + (rest.startsWith(":") ? ":" : ""), "bold"),
                        text(rest.startsWith(":") ? rest.substring(1) : rest)).map(Node.class::cast).toList();
    }

    private static Text text(String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().add("quote");
        text.getStyleClass().addAll(styles);
        return text;
    }
}
