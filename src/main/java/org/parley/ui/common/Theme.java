package org.parley.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light and dark: AtlantaFX Primer with the colours of Parley over it. */
public enum Theme {
    LIGHT, DARK;

    /** The family of what Parley says. */
    public static final String SANS = "Inter";
    /** The family of its semibold, which JavaFX knows as a family of its own. */
    public static final String SANS_SEMIBOLD = "Inter Semi Bold";
    /** The family of its medium, which JavaFX knows as a family of its own. */
    public static final String SANS_MEDIUM = "Inter Medium";
    /** The family of what a source says. */
    public static final String SERIF = "Charis SIL Compact";

    private static final String HOME = "/org/parley/ui/";
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
            "CharisSILCompact-R.ttf", "CharisSILCompact-B.ttf", "CharisSILCompact-I.ttf");

    /** One sheet for each part of the window; what is shared comes first. */
    private static final List<String> SHEETS = List.of("parley-base.css", "shell.css", "timeline.css", "reader.css",
            "inspector.css", "topics.css", "tables.css", "review.css");

    /** Makes the bundled fonts known; to be called once, before the first scene. */
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream file = Theme.class.getResourceAsStream(HOME + "fonts/" + font)) {
                Font.loadFont(file, 13);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Dresses {@code scene}, and all menus and tooltips that it opens. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(this == LIGHT ? "parley-light.css" : "parley-dark.css"));
        SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private static String sheet(String name) {
        return Theme.class.getResource(HOME + name).toExternalForm();
    }
}
