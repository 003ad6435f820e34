package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.parley.article.Published;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.PublishedPreview;
import org.parley.library.LibraryViews.SuggestedDate;
import org.parley.timeline.DateWords;
import org.parley.timeline.EventTime;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Labels;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** When an article was published, to be typed over. What would move is shown before a date is kept. */
final class PublishedField extends VBox {

    private static final int MOVES = 8;

    private final Corrector corrector;
    private final TextField field;
    private final String now;
    private final VBox preview = new VBox(6);
    private Subscription following = Subscription.EMPTY;
    private String shownFor = "";

    PublishedField(ArticleView view, Corrector corrector) {
        super(2);
        this.corrector = corrector;
        String article = view.entry().file();
        Optional<Published> known = view.article().metadata().published();
        now = known.map(Published::edtf).orElse("");
        field = Fields.line(now);
        field.setId("published");
        field.getStyleClass().add("small");
        field.setPromptText("unknown, or YYYY-MM-DD");
        field.setAccessibleText("Published, a date such as 2024-05-03; Enter shows what would move");
        field.setOnAction(entered -> {
            if (preview.getChildren().isEmpty() || !field.getText().strip().equals(shownFor)) {
                shownFor = field.getText().strip();
                corrector.previewPublished(article, field.getText());
            } else {
                corrector.keepPublished();
            }
        });
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !preview.getChildren().isEmpty()) {
                leave();
                pressed.consume();
            }
        });
        preview.getStyleClass().add("published-preview");
        preview.managedProperty().bind(preview.visibleProperty());
        Label working = Labels.of("Working out what moves\u2026", "tiny", "muted");
        working.visibleProperty().bind(corrector.previewing().busyProperty());
        working.managedProperty().bind(working.visibleProperty());
        getChildren().addAll(field, source(article, known));
        view.suggested().ifPresent(date -> getChildren().add(suggestion(article, date)));
        getChildren().addAll(working, preview);
        // Listens only while it is shown: each time the article is described anew there is a new field.
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : corrector.previewProperty().subscribe(this::show);
        });
    }

    /** Who says so; what a person said can be taken back. */
    private Node source(String article, Optional<Published> known) {
        if (known.isPresent() && known.get().isByPerson()) {
            Hyperlink back = Labels.link("Take back", () -> {
                field.clear();
                shownFor = "";
                corrector.previewPublished(article, "");
            });
            back.getStyleClass().add("tiny");
            back.setMinWidth(USE_PREF_SIZE);
            return new HBox(8, Labels.wrapped(DateWords.of(now) + ", set by you", "tiny", "muted"), back);
        }
        return Labels.wrapped(known.map(when -> DateWords.of(when.edtf()) + ", from " + when.source()
                + (when.guessed() ? " (a guess)" : when.isYearless() ? "; set the year for XXXX" : ""))
                .orElse("not given; dates such as \u201ctoday\u201d stay relative"), "tiny", "muted");
    }

    /** The year that other articles tell; nothing is kept before what it moves was seen. */
    private Node suggestion(String article, SuggestedDate date) {
        Hyperlink take = Labels.link("Probably " + DateWords.of(date.edtf()), () -> {
            field.setText(date.edtf());
            shownFor = date.edtf();
            corrector.previewPublished(article, date.edtf());
        });
        take.setId("suggested-date");
        take.getStyleClass().add("small");
        return new VBox(take, Labels.wrapped("“" + date.own().quote() + "” is " + date.other().label() + " in "
                + date.other().words().key() + ": " + date.event(), "tiny", "muted"));
    }

    private void leave() {
        field.setText(now);
        corrector.leavePreview();
    }

    private void show(Optional<Corrector.Preview> what) {
        preview.getChildren().setAll(what.map(shown -> switch (shown) {
            case Corrector.Preview.Refused refused -> List.<Node>of(Labels.wrapped(refused.sentence(), "small"));
            case Corrector.Preview.Moves moves -> moves(moves.moves());
        }).orElse(List.of()));
        preview.setVisible(what.isPresent());
    }

    private List<Node> moves(PublishedPreview of) {
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.wrapped(sentence(of), "small", "semibold"));
        of.moved().stream().limit(MOVES).forEach(move -> {
            lines.add(new VBox(Labels.wrapped(move.title(), "small"),
                    Labels.wrapped(time(move.before()) + " \u2192 " + time(move.after()), "tiny", "muted")));
        });
        if (of.moved().size() > MOVES) {
            lines.add(Labels.of("and " + (of.moved().size() - MOVES) + " more", "tiny", "muted"));
        }
        Button keep = StatePane.small("Keep", corrector::keepPublished);
        keep.getStyleClass().add("accent");
        keep.setId("keep-published");
        lines.add(new HBox(8, keep, StatePane.small("Leave as it is", this::leave)));
        return lines;
    }

    /** "Moves 3 events; 2 new orders; 1 order gone." */
    private static String sentence(PublishedPreview of) {
        if (of.moved().isEmpty() && of.gained().isEmpty() && of.lost().isEmpty()) {
            return "Moves nothing in the timeline.";
        }
        return "Moves " + Words.count(of.moved().size(), "event")
                + (of.gained().isEmpty() ? "" : "; " + Words.count(of.gained().size(), "new order"))
                + (of.lost().isEmpty() ? "" : "; " + Words.count(of.lost().size(), "order") + " gone") + ".";
    }

    private static String time(EventTime time) {
        return time.edtf().map(DateWords::of).orElse(time.label());
    }
}
