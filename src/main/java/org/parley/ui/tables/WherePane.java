package org.parley.ui.tables;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.article.Block;
import org.parley.library.LibraryViews.Introduction;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** Where a table stands: file, article, section, lines, and the words that lead it in. */
final class WherePane extends VBox {

    private static final double NAMES = 92;
    private static final int LONGEST_INTRODUCTION = 120;

    private final GridPane facts = new GridPane(0, 6);

    WherePane(TableView view) {
        super(8);
        getStyleClass().add("where");
        Block.Table table = view.table();
        fact("file", Labels.wrapped(view.entry().article(), "small"));
        fact("article", Labels.wrapped(view.entry().articleTitle(), "small"));
        fact("section", Labels.wrapped(table.section().orElse("none"), "small"));
        fact("lines", Labels.wrapped(lines(table), "small"));
        fact("table", Labels.wrapped(table.number() + " of " + view.of() + " · " + Words.count(table.rows().size(),
                "row") + ", " + Words.count(table.columns().size(), "column"), "small"));
        view.introducedBy().ifPresent(words -> fact("introduced by", introduction(words)));
        getChildren().setAll(new HBox(Labels.of("Where it stands", "small", "semibold"), Labels.gap(),
                Labels.of("written by CSV + metadata", "tiny", "muted")), facts);
    }

    private void fact(String name, Node value) {
        Label label = Panes.fixWidth(Labels.of(name, "small", "muted"), NAMES);
        GridPane.setHgrow(value, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        facts.addRow(facts.getRowCount(), label, value);
    }

    private static Node introduction(Introduction words) {
        return new VBox(Labels.quote(Words.quoted(lastSentence(words.text()))),
                Labels.of("line " + words.line(), "tiny", "muted"));
    }

    /** What leads in a table is the end of the paragraph before it. */
    static String lastSentence(String paragraph) {
        int end = paragraph.length() > LONGEST_INTRODUCTION ? paragraph.lastIndexOf(". ") : -1;
        return end < 0 ? paragraph : paragraph.substring(end + 2).strip();
    }

    private static String lines(Block.Table table) {
        List<Integer> rows = table.rows().stream().map(Block.Row::line).toList();
        String all = table.firstLine() + "–" + table.lastLine();
        if (rows.isEmpty()) {
            return all + " (header " + table.firstLine() + ")";
        }
        String separator = rows.getFirst() == table.firstLine() + 2 ? ", separator " + (table.firstLine() + 1) : "";
        String body = rows.size() == 1 ? ", row " + rows.getFirst()
                : ", rows " + rows.getFirst() + "–" + rows.getLast();
        return all + " (header " + table.firstLine() + separator + body + ")";
    }
}
