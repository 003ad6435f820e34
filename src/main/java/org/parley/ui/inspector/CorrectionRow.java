package org.parley.ui.inspector;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.library.LibraryViews.Correction;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Evidence;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Words;

/** One thing that a person set: what it says, what the articles say in its place, and the way to take it back. */
public final class CorrectionRow extends HBox {

    private static final int QUOTE = 60;

    public CorrectionRow(Correction correction, Corrector corrector, Navigator navigator) {
        super(8);
        getStyleClass().add("correction-row");
        setAlignment(Pos.TOP_LEFT);
        VBox said = new VBox(2, Labels.wrapped(sentence(correction), "small"));
        told(correction).ifPresent(words -> said.getChildren().add(Labels.wrapped(words, "tiny", "muted")));
        HBox keys = new HBox(4);
        correction.words().stream().filter(words -> words.line() > 0)
                .forEach(words -> keys.getChildren().add(ArticleKeyChip.of(words, navigator)));
        HBox.setHgrow(said, Priority.ALWAYS);
        Hyperlink back = Labels.link("Take back", () -> corrector.takeBack(correction));
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setAccessibleText("Take back: " + sentence(correction));
        keys.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(said, keys, back);
    }

    /** "The title is “Fish talks”." */
    public static String sentence(Correction of) {
        return switch (of.kind()) {
            case SAME -> "The same event: " + quotes(of) + ".";
            case DIFFERENT -> "Two events: " + quotes(of) + ".";
            case APART -> "An event of its own: " + quotes(of) + ".";
            case DATE -> "The date is " + DateWords.of(of.value()) + ".";
            case STATUS -> "The status is " + of.value().toLowerCase(Locale.ROOT) + ".";
            case TITLE, PLACE -> "The " + EnumWord.of(of.kind()) + " is " + of.value() + ".";
        };
    }

    private static String quotes(Correction of) {
        return of.words().stream().map(Evidence::quote).map(words -> Words.quoted(Words.flat(words, QUOTE)))
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> told(Correction of) {
        Optional<String> articles = of.articles().map(words -> "The articles say " + words + ".");
        return switch (of.standing()) {
            case APPLIES -> articles;
            case OUTDATED -> Optional.of("The articles have changed since. " + articles.orElse(""));
            case LOST -> Optional.of("It applies to nothing now: its words are no longer in the article.");
            case RESTS -> Optional.of("It rests: you removed the article that has its words.");
        };
    }
}
