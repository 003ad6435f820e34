package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.timeline.EnumWord;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Tips;
import org.parley.ui.common.Words;

/** What was taken from one row, as short notes beside it: no more of them than the row has lines. */
final class MarginNotes extends Region {

    private static final double LINE = 20;
    /** With less room than this a note is told by its icon alone. */
    private static final double WORDS_LEAST = 64;

    private final List<Label> labels = new ArrayList<>();
    private final Label more = new Label();
    private final Map<MarginNote, Label> byNote = new LinkedHashMap<>();
    private double top;

    /** @param open what a click on a note does */
    MarginNotes(List<MarginNote> notes, KindLanes lanes, Consumer<MarginNote> open) {
        getStyleClass().add("reader-margin");
        Map<String, Label> said = new LinkedHashMap<>();
        for (MarginNote note : notes) {
            Label label = said.computeIfAbsent(text(note), text -> label(text, note, lanes, open));
            byNote.put(note, label);
        }
        labels.addAll(said.values());
        more.getStyleClass().add("margin-note");
        Tips.on(more, () -> Optional.of(labels.stream().filter(label -> !label.isVisible()).map(Label::getText)
                .collect(Collectors.joining("\n"))));
        more.setOnMouseClicked(event -> menu(notes, lanes, open).show(more, Side.BOTTOM, 0, 0));
        getChildren().setAll(labels);
        getChildren().add(more);
    }

    private static Label label(String text, MarginNote note, KindLanes lanes, Consumer<MarginNote> open) {
        Label label = new Label(text, icon(note, lanes));
        label.getStyleClass().add("margin-note");
        label.setGraphicTextGap(6);
        // What was taken comes last and is short: the middle makes room.
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setOnMouseClicked(event -> open.accept(note));
        Tips.on(label, text);
        return label;
    }

    private static Node icon(MarginNote note, KindLanes lanes) {
        return switch (note) {
            case MarginNote.OfEvent event -> new KindMarker(lanes, event.kind(), event.status(), KindMarker.MEDIUM);
            case MarginNote.OfStatement statement -> Icons.of(Feather.TAG, Icons.SMALL);
            case MarginNote.OfTable table -> Icons.table(Icons.SMALL);
            case MarginNote.SetAside part -> Icons.of(Feather.MINUS_CIRCLE, Icons.SMALL);
        };
    }

    private static String text(MarginNote note) {
        return switch (note) {
            case MarginNote.OfEvent event -> event.label() + " \u00b7 " + EnumWord.of(event.status());
            case MarginNote.OfStatement statement -> String.join(", ", statement.topics()) + " \u00b7 "
                    + EnumWord.of(statement.role());
            case MarginNote.OfTable table -> "Table " + table.number() + " \u00b7 " + Words.count(table.rows(), "row");
            case MarginNote.SetAside part -> "set aside: " + part.reason();
        };
    }

    /** All notes of a row to choose from, also those that there is no room for beside it. */
    static ContextMenu menu(List<MarginNote> notes, KindLanes lanes, Consumer<MarginNote> open) {
        Map<String, MenuItem> items = new LinkedHashMap<>();
        for (MarginNote note : notes) {
            items.computeIfAbsent(text(note), text -> {
                MenuItem item = new MenuItem(text, icon(note, lanes));
                item.setMnemonicParsing(false);
                item.setDisable(note instanceof MarginNote.SetAside);
                item.setOnAction(chosen -> open.accept(note));
                return item;
            });
        }
        return new ContextMenu(items.values().toArray(MenuItem[]::new));
    }

    /** What a screen reader says of the notes beside a row. */
    static String spoken(List<MarginNote> notes) {
        return notes.stream().map(MarginNotes::text).distinct().collect(Collectors.joining("; "));
    }

    /** Sets off the notes that were taken from {@code current}. */
    void mark(Marks marks) {
        byNote.values().forEach(label -> label.getStyleClass().remove("current"));
        byNote.forEach((note, label) -> {
            if (marks.current().filter(note.span()::overlaps).isPresent()
                    && note instanceof MarginNote.OfEvent && !label.getStyleClass().contains("current")) {
                label.getStyleClass().add("current");
            }
        });
    }

    /** Where the first note stands, in pixels from the top. */
    void setTop(double first) {
        top = first;
    }

    /** How high a note is: larger text needs more. */
    private double line() {
        return labels.isEmpty() ? LINE : Math.max(LINE, Math.ceil(labels.getFirst().prefHeight(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.isEmpty() ? 0 : line();
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        int room = Math.max(1, (int) ((getHeight() - top + 4) / line));
        int shown = labels.size() <= room ? labels.size() : Math.max(1, room - 1);
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        boolean words = width >= WORDS_LEAST;
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            labels.get(i).setVisible(i < shown);
            labels.get(i).resizeRelocate(left, top + i * line, Math.min(width, labels.get(i).prefWidth(-1)), line);
        }
        int rest = labels.size() - shown;
        boolean below = rest > 0 && shown < room;
        more.setVisible(below);
        if (below) {
            more.setText(words ? rest + " more" : "+" + rest);
            more.resizeRelocate(left, top + shown * line, width, line);
        }
    }
}
