package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.parley.article.Span;
import org.parley.library.LibraryViews.MarginNote;
import org.parley.timeline.layout.KindLanes;

/** A row with its line number before it and its notes beside it. */
final class RowNode extends Region {

    private static final double GUTTER = 52;
    /** Room for the notes beside the text, in px. */
    private static final double MARGIN = 228;
    private static final double NARROW_MARGIN = 168;
    private static final double NARROW = 760;
    /** Room for the icons of the notes alone. */
    private static final double TIGHT_MARGIN = 44;
    private static final double TIGHT = 600;
    private static final double WIDEST = 632;
    private static final double RIGHT = 20;
    private static final double INDENT = 16;

    private final Row row;
    private final Label line;
    private final MarginNotes margin;
    private final List<MarkedText> texts = new ArrayList<>();
    private final List<Region> cells = new ArrayList<>();
    private final Label marker = new Label();
    private Marks marks = Marks.NONE;

    RowNode(Row row, List<MarginNote> notes, KindLanes lanes, Consumer<MarginNote> open) {
        this.row = row;
        this.line = new Label(Integer.toString(row.line()));
        this.margin = new MarginNotes(notes, lanes, open);
        line.getStyleClass().add("reader-line");
        line.setVisible(!(row instanceof Row.Words words) || words.begins());
        getChildren().addAll(line, margin);
        switch (row) {
            case Row.Words words -> words(words);
            case Row.Cells table -> cells(table);
        }
    }

    private void words(Row.Words words) {
        MarkedText text = new MarkedText(words.span(), words.text(), words.strong(), switch (words.kind()) {
            case HEADING -> List.of("heading-text");
            case NOT_UNDERSTOOD -> List.of("set-aside-text");
            default -> List.of();
        });
        texts.add(text);
        marker.setText(words.marker());
        marker.getStyleClass().add("reader-marker");
        getChildren().addAll(text, marker);
    }

    private void cells(Row.Cells table) {
        boolean header = table.index().isEmpty();
        for (int i = 0; i < table.texts().size(); i++) {
            String text = table.texts().get(i).length() == table.spans().get(i).length() ? table.texts().get(i)
                    : table.texts().get(i) + " ".repeat(Math.max(0,
                            table.spans().get(i).length() - table.texts().get(i).length()));
            MarkedText words = new MarkedText(table.spans().get(i), text, 0,
                    header ? List.of("cell-text", "header") : List.of("cell-text"));
            Region cell = new CellBox(words);
            cell.getStyleClass().add("reader-cell");
            if (header) {
                cell.getStyleClass().add("header");
            }
            if (i == 0) {
                cell.getStyleClass().add("first");
            }
            texts.add(words);
            cells.add(cell);
            getChildren().add(cell);
        }
    }

    void mark(Marks now) {
        marks = now;
        margin.mark(marks);
        if (row instanceof Row.Cells table) {
            for (int i = 0; i < cells.size(); i++) {
                mark(cells.get(i), texts.get(i), table.spans().get(i));
            }
        } else {
            texts.getFirst().mark(marks);
        }
    }

    /** A mark that holds a whole cell fills it; a smaller one only lies behind its words. */
    private void mark(Region cell, MarkedText text, Span span) {
        boolean current = span.length() > 0 && marks.current().filter(mark -> mark.contains(span)).isPresent();
        boolean other = span.length() > 0 && marks.others().stream().anyMatch(mark -> mark.contains(span));
        cell.getStyleClass().removeAll("current", "other");
        if (current || other) {
            cell.getStyleClass().add(current ? "current" : "other");
        }
        text.mark(current || other ? Marks.NONE.selecting(marks.selection()) : marks);
    }

    private double above() {
        return switch (row) {
            case Row.Words words when !words.begins() -> 0;
            case Row.Words words -> switch (words.kind()) {
                case HEADING -> 12;
                case ITEM -> 1;
                default -> 4;
            };
            case Row.Cells table -> table.index().isEmpty() ? 4 : 0;
        };
    }

    private double below() {
        return row instanceof Row.Cells table && table.last() ? 8
                : row instanceof Row.Words words
                        && words.kind() == Row.Kind.ITEM ? 1 : row instanceof Row.Words ? 2 : 0;
    }

    private double indent() {
        return row instanceof Row.Words words && words.kind() == Row.Kind.ITEM ? INDENT * (1 + words.depth()) : 0;
    }

    /** Where the notes of a row begin that is {@code width} px wide: beside its text, however wide the window is. */
    static double notesAt(double width) {
        return GUTTER + textWidth(width) + RIGHT;
    }

    private static double margin(double width) {
        return width < TIGHT ? TIGHT_MARGIN : width < NARROW ? NARROW_MARGIN : MARGIN;
    }

    private static double textWidth(double width) {
        return Math.max(120, Math.min(WIDEST, width - GUTTER - margin(width) - RIGHT));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double text = textWidth(width);
        double height = row instanceof Row.Cells ? cellHeight(text) : texts.getFirst().prefHeight(text - indent());
        return Math.ceil(above() + Math.max(height, margin.prefHeight(-1)) + below());
    }

    private double cellHeight(double width) {
        double[] widths = widths(width);
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(widths[i]));
        }
        return Math.ceil(height);
    }

    private double[] widths(double width) {
        return ColumnWidths.of(((Row.Cells) row).shares(), width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = above();
        double height = getHeight() - top - below();
        margin.resizeRelocate(notesAt(width), 0, width - notesAt(width), getHeight());
        margin.setTop(top);
        double text = textWidth(width);
        if (row instanceof Row.Cells) {
            double[] widths = widths(text);
            double x = GUTTER;
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).resizeRelocate(x, top, widths[i], height);
                x += widths[i];
            }
        } else {
            texts.getFirst().resizeRelocate(GUTTER + indent(), top, text - indent(), height);
        }
        stand(line, 0, GUTTER);
        stand(marker, GUTTER + indent() - INDENT, INDENT);
    }

    /** Sets a label on the line on which the first words of the row stand. */
    private void stand(Label label, double x, double width) {
        MarkedText words = texts.getFirst();
        double baseline = words.getBaselineOffset() + (cells.isEmpty() ? words.getLayoutY()
                : cells.getFirst().getLayoutY() + cells.getFirst().snappedTopInset());
        label.resizeRelocate(x, Math.round(baseline - label.getBaselineOffset()), width, label.prefHeight(-1));
    }

    /** A cell of a table. */
    private static final class CellBox extends Region {

        private final MarkedText words;

        CellBox(MarkedText words) {
            this.words = words;
            getChildren().add(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return words.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedTopInset()
                    + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            words.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
