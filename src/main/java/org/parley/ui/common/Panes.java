package org.parley.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Parts that panes are put together from. */
public final class Panes {

    private Panes() {}

    /** Nodes beside each other, {@code spacing} px apart, each in the middle of the height. */
    public static HBox row(double spacing, Node... nodes) {
        HBox row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The head of a pane: a row of {@code height} px with a line below it. */
    public static HBox header(double height, Node... nodes) {
        HBox header = row(12, nodes);
        header.getStyleClass().add("pane-header");
        fixHeight(header, height);
        return header;
    }

    /** A pane that scrolls up and down and is as wide as it is. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    /** Makes {@code region} {@code width} px wide. */
    public static <R extends Region> R fixWidth(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    /** Makes {@code region} {@code height} px high. */
    public static <R extends Region> R fixHeight(R region, double height) {
        region.setMinHeight(height);
        region.setPrefHeight(height);
        region.setMaxHeight(height);
        return region;
    }
}
