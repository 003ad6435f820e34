package org.parley.ui.common;

import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A small field for words that a list is narrowed by, with a funnel before them. */
public final class FilterField extends StackPane {

    private static final double LEAST = 80;
    private static final double ICON = 8;

    private final TextField field = Fields.line();

    /** @param words what is typed */
    public FilterField(String prompt, double width, Property<String> words) {
        field.getStyleClass().addAll("small", "filter-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(words);
        Node funnel = Icons.of(Feather.FILTER, Icons.SMALL);
        funnel.setMouseTransparent(true);
        setAlignment(funnel, Pos.CENTER_LEFT);
        setMargin(funnel, new Insets(0, 0, 0, ICON));
        setPrefWidth(width);
        setMinWidth(LEAST);
        getChildren().addAll(field, funnel);
    }

    public void clear() {
        field.clear();
    }
}
