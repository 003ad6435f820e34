package org.parley.export.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The type faces that come with Parley, and how wide words are in them. Needs no display. */
public final class Typeset {

    private static final String FONTS = "/org/parley/ui/fonts/";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Map<Shape.Face, Font> faces = new EnumMap<>(Shape.Face.class);

    /** @throws IllegalStateException if a font is not there: the program is not whole */
    public Typeset() {
        faces.put(Shape.Face.SANS, load("Inter-Regular.otf"));
        faces.put(Shape.Face.SANS_MEDIUM, load("Inter-Medium.otf"));
        faces.put(Shape.Face.SANS_SEMIBOLD, load("Inter-SemiBold.otf"));
        faces.put(Shape.Face.SERIF, load("CharisSILCompact-R.ttf"));
    }

    /** The width of {@code text} in pixels. */
    double width(String text, Lettering lettering) {
        return font(lettering).getStringBounds(text, SMOOTH).getWidth();
    }

    /** {@code text}, cut with an ellipsis where it is wider than {@code width}. */
    String fit(String text, Lettering lettering, double width) {
        if (width(text, lettering) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "\u2026", lettering) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }

    Font font(Lettering lettering) {
        return faces.get(lettering.face()).deriveFont((float) lettering.size());
    }

    private static Font load(String name) {
        try (InputStream in = Typeset.class.getResourceAsStream(FONTS + name)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("broken font " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
