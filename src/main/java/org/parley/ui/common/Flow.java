package org.parley.ui.common;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Words over as many lines as they need, from right to left where their first letter is written so. It is never laid
 * out so narrow that a word which is written from right to left would have to be broken, see {@link RightToLeft}.
 */
public class Flow extends TextFlow {

    /** Room for a letter of the largest text that a source is set in, in px. */
    private static final double LETTER = 12;

    private double least;

    public Flow() {
        getChildren().subscribe(this::read);
    }

    private void read() {
        List<String> pieces = getChildren().stream().map(Flow::words).toList();
        least = LETTER * pieces.stream().filter(RightToLeft::isIn).mapToInt(String::length).max().orElse(0);
        setNodeOrientation(least > 0 && RightToLeft.leads(String.join("", pieces)) ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.INHERIT);
    }

    private static String words(Node piece) {
        return piece instanceof Text text ? text.getText() : "";
    }

    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, least), height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, least));
    }
}
