package org.parley.ui.topics;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.parley.timeline.StatementEntry;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/** The words of a statement as a card shows them: its label in bold, a sentence in quotation marks. */
final class StatementText {

    private static final String CELLS_APART = " | ";

    private StatementText() {}

    /** The pieces of text of a card. */
    static List<Text> pieces(StatementEntry row) {
        String quote = row.words().quote();
        if (row.label().isEmpty() || !quote.startsWith(row.label().get())) {
            return text(row.setting().table().isPresent() ? quote : Words.quoted(quote));
        }
        String label = row.label().get();
        String rest = quote.substring(label.length());
        boolean cells = rest.startsWith(CELLS_APART);
        boolean colon = rest.startsWith(":");
        List<Text> pieces = new ArrayList<>(Labels.texts(label + (cells ? "\n" : colon ? ":" : ""), "quote", "bold"));
        pieces.addAll(text(cells ? rest.substring(CELLS_APART.length()) : colon ? rest.substring(1) : rest));
        return pieces;
    }

    private static List<Text> text(String words) {
        return Labels.texts(words, "quote");
    }
}
