package org.parley.ui.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.export.SourceFile;
import org.parley.export.SourceTable;
import org.parley.export.TableCsv;
import org.parley.library.LibraryViews.DateReading;
import org.parley.library.LibraryViews.TableView;
import org.parley.timeline.Event;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/** A table, what was read from its dates, and how its CSV looks. */
final class TableWork extends VBox {

    private static final int PREVIEW_LINES = 12;

    private final TableView view;
    private final KindLanes lanes;

    TableWork(TableView view, TableGrid grid, KindLanes lanes) {
        super(24);
        this.view = view;
        this.lanes = lanes;
        getStyleClass().add("table-work");
        getChildren().add(grid);
        if (!view.dates().isEmpty()) {
            getChildren().add(readings());
        }
        getChildren().add(preview());
    }

    private Node readings() {
        GridPane grid = new GridPane(0, 4);
        grid.getColumnConstraints().setAll(new ColumnConstraints(136), new ColumnConstraints(132),
                new ColumnConstraints());
        for (DateReading reading : view.dates()) {
            Label words = Labels.of(reading.words(), "quote", "grid-words");
            Label date = Labels.of(reading.edtf() + ", " + reading.precision(), "small", "muted");
            grid.addRow(grid.getRowCount(), words, date, reading.event().map(this::mark)
                    .orElseGet(() -> Labels.of("no event", "small", "subtle")));
        }
        return section("Read from the " + dateColumn() + "column", "cells are kept as written", grid);
    }

    private String dateColumn() {
        DateReading first = view.dates().getFirst();
        List<String> cells = view.table().rows().get(first.row() - 1).cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).contains(first.words())) {
                return view.table().columns().get(i) + " ";
            }
        }
        return "date ";
    }

    private Label mark(Event event) {
        Label label = Labels.of(event.label(), "small");
        label.setGraphic(new KindMarker(lanes, event.kind(), event.status(), KindMarker.MEDIUM));
        label.setGraphicTextGap(6);
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }

    private Node preview() {
        List<String> lines = csv().lines().toList();
        VBox box = new VBox();
        box.getStyleClass().add("csv-preview");
        lines.stream().limit(PREVIEW_LINES).forEach(line -> box.getChildren().add(Labels.wrapped(line, "mono")));
        if (lines.size() > PREVIEW_LINES) {
            box.getChildren().add(Labels.of("…", "mono"));
        }
        return section("Preview", "CSV, " + Words.count(lines.size(), "line"), box);
    }

    /** The table as CSV, as it is exported and copied. */
    String csv() {
        StringWriter csv = new StringWriter();
        try {
            TableCsv.write(new SourceTable(new SourceFile(view.entry().article(), view.sha256()),
                    view.entry().articleTitle(), Optional.empty(), Optional.empty(), view.table()), csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    private static Node section(String title, String meta, Node content) {
        HBox head = new HBox(Labels.of(title, "small", "semibold"), Labels.gap(), Labels.of(meta, "tiny", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, content);
    }
}
