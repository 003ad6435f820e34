package org.parley.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Contrast by the formula of WCAG 2.2, of the colours that the style sheets of the two themes name. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+):\\s*(#[0-9a-fA-F]{6})");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromWhatItStandsOn(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        for (String ink : List.of("-color-fg-default", "-color-fg-muted")) {
            for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle",
                    "-parley-chip", "-parley-ev-other")) {
                holds(colours, ink, ground, TEXT);
            }
        }
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")) {
            holds(colours, "-color-fg-subtle", ground, TEXT);
            holds(colours, "-color-accent-fg", ground, TEXT);
        }
        holds(colours, "-color-fg-default", "-parley-ev-current", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marksStandOutFromWhatTheyStandOn(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        for (String ink : List.of("-parley-calls", "-parley-talks", "-parley-summits", "-parley-background",
                "-parley-relation", "-parley-ev-line", "-color-accent-emphasis")) {
            for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle")) {
                holds(colours, ink, ground, MARK);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatIsQuietCanStillBeSeen(String theme) throws IOException {
        holds(colours(theme), "-parley-quiet", "-color-bg-default", MARK);
    }

    private static void holds(Map<String, String> colours, String ink, String ground, double least) {
        double contrast = contrast(colours.get(ink), colours.get(ground));
        assertTrue(contrast >= least, ink + " on " + ground + " has " + contrast);
    }

    /** The colours of a theme: those of Primer that Parley leaves as they are, then its own. */
    private static Map<String, String> colours(String theme) throws IOException {
        Map<String, String> colours = new HashMap<>(theme.equals("light")
                ? Map.of("-color-bg-default", "#ffffff", "-color-bg-subtle", "#f6f8fa", "-color-accent-fg", "#0969da",
                        "-color-accent-emphasis", "#0969da")
                : Map.of("-color-bg-default", "#0d1117", "-color-bg-subtle", "#161b22", "-color-accent-fg", "#58a6ff",
                        "-color-accent-emphasis", "#1f6feb"));
        try (InputStream sheet = Theme.class.getResourceAsStream("/org/parley/ui/parley-" + theme + ".css")) {
            Matcher found = COLOUR.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), found.group(2));
            }
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
