package org.parley.ui.topics;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Ends;
import org.parley.ui.common.Flow;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** A statement as a card: where it stands, what it is about, its words. A double click opens its passage. */
final class StatementCell extends ListCell<StatementColumn.Entry> {

    private final TopicsViewModel model;

    StatementCell(TopicsViewModel model) {
        this.model = model;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() instanceof StatementColumn.Entry.Card card) {
                model.openPassage(card.statement());
            }
        });
    }

    @Override
    protected void updateItem(StatementColumn.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (entry) {
            case StatementColumn.Entry.Head head -> {
                setGraphic(
                        StatementColumn.head(head.role(), Labels.whole(Words.number(head.count()), "tiny", "muted")));
                setDisable(true);
            }
            case StatementColumn.Entry.Card card -> {
                setGraphic(card(card.statement()));
                setDisable(false);
            }
        }
    }

    private Node card(StatementEntry row) {
        Flow words = new Flow();
        words.getStyleClass().add("card-words");
        words.getChildren().setAll(StatementText.pieces(row));
        VBox card = new VBox(2, meta(row), words);
        card.getStyleClass().add("card");
        setAccessibleText(Words.of(row.role()) + ", article " + row.words().key() + ", " + lines(row) + ", "
                + row.event().map(event -> event.label()).orElse("no event named") + ": " + row.words().quote());
        return card;
    }

    private static String lines(StatementEntry row) {
        return Words.lines(row.words().line(), row.setting().lastLine());
    }

    /** Where it stands, and what it is about. */
    private Node meta(StatementEntry row) {
        HBox where = new HBox(6, new ArticleKeyChip(row.words().key()));
        if (row.setting().table().isPresent()) {
            where.getChildren().add(Icons.table(Icons.SMALL));
        }
        Hyperlink line = Labels.link(lines(row), () -> model.openPassage(row));
        line.getStyleClass().addAll("tiny", "quiet-link");
        line.setMinWidth(USE_PREF_SIZE);
        where.getChildren().add(line);
        where.setAlignment(Pos.CENTER_LEFT);
        return new Ends(6, where, row.event().map(this::named).orElseGet(
                () -> new HBox(Labels.of("no event named", "tiny", "subtle"))));
    }

    private HBox named(Event event) {
        HBox named = Panes.row(4, new KindMarker(model.lanes(), event.kind(), event.status(), KindMarker.SMALL),
                Labels.of(event.label(), "tiny"));
        return named;
    }
}
