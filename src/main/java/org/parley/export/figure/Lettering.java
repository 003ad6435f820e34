package org.parley.export.figure;

import org.parley.export.figure.Shape.Anchor;
import org.parley.export.figure.Shape.Face;

/**
 * How words are set.
 *
 * @param size in pixels
 * @param halo a ground of this colour around the letters, or {@link Ink#NONE}
 */
public record Lettering(Face face, double size, Ink ink, Ink halo) {

    /** Of the usual size. */
    static final double SIZE = 11;

    static final Lettering NOTE = of(Face.SANS, SIZE, Ink.MUTED);
    static final Lettering NAME = of(Face.SANS_SEMIBOLD, SIZE, Ink.TEXT);

    /** Letters without a halo. */
    static Lettering of(Face face, double size, Ink ink) {
        return new Lettering(face, size, ink, Ink.NONE);
    }

    /** The same in another colour. */
    Lettering in(Ink other) {
        return new Lettering(face, size, other, halo);
    }

    /** The same with a halo. */
    Lettering on(Ink ground) {
        return new Lettering(face, size, ink, ground);
    }

    /** Words that begin at {@code x}. */
    Shape from(double x, double y, String text) {
        return new Shape.Words(x, y, text, Anchor.START, this);
    }

    /** Words whose middle is {@code x}. */
    Shape centred(double x, double y, String text) {
        return new Shape.Words(x, y, text, Anchor.MIDDLE, this);
    }

    /** Words that end at {@code x}. */
    Shape until(double x, double y, String text) {
        return new Shape.Words(x, y, text, Anchor.END, this);
    }
}
