package org.parley.export.figure;

import org.parley.timeline.layout.Lane;

/** Colours by what they mean. The window looks them up by name in its style sheet, so that it can change its theme. */
public enum Ink {
    NONE("transparent", "none", "none"),
    TEXT("-color-fg-default", "#24292f", "#c9d1d9"),
    MUTED("-color-fg-muted", "#57606a", "#9aa4af"),
    SUBTLE("-color-fg-subtle", "#656d76", "#8b949e"),
    PANE("-color-bg-default", "#ffffff", "#0d1117"),
    TRAY("-color-bg-subtle", "#f6f8fa", "#161b22"),
    CHIP("-parley-chip", "#eaeef2", "#21262d"),
    BORDER("-color-border-default", "#d0d7de", "#30363d"),
    BORDER_INNER("-color-border-muted", "#e1e6eb", "#21262d"),
    ACCENT("-color-accent-fg", "#0969da", "#58a6ff"),
    ACCENT_STRONG("-color-accent-emphasis", "#0969da", "#1f6feb"),
    ACCENT_GROUND("-color-accent-subtle", "#ddf4ff", "#12243d"),
    RELATION("-parley-relation", "#6e7781", "#8b949e"),
    QUIET("-parley-quiet", "#8b939c", "#666e77"),
    CALLS("-parley-calls", "#0f7173", "#56c2bd"),
    TALKS("-parley-talks", "#3f51a8", "#9aa8ff"),
    SUMMITS("-parley-summits", "#8a3793", "#d99be0"),
    BACKGROUND("-parley-background", "#57606a", "#a4aeb9");

    private final String css;
    private final String light;
    private final String dark;

    Ink(String css, String light, String dark) {
        this.css = css;
        this.light = light;
        this.dark = dark;
    }

    /** The hue of a lane. */
    static Ink of(Lane lane) {
        return switch (lane) {
            case CALLS -> CALLS;
            case TALKS -> TALKS;
            case SUMMITS -> SUMMITS;
            case BACKGROUND -> BACKGROUND;
        };
    }

    /** Its name in the style sheet of the window. */
    public String css() {
        return css;
    }

    /** {@code #rrggbb}, or {@code none}. */
    String hex(Palette palette) {
        return palette == Palette.DARK ? dark : light;
    }
}
