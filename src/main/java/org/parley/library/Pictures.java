package org.parley.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parley.export.ExportException;
import org.parley.export.StagedFiles;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Palette;
import org.parley.export.figure.PngWriter;
import org.parley.export.figure.Shading;
import org.parley.export.figure.SvgWriter;
import org.parley.export.figure.TimelineFigures;
import org.parley.export.figure.Typeset;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequencer;
import org.parley.timeline.layout.Sequences;

/** Draws the timeline of a library to files, with no display. */
public final class Pictures {

    private static final double PIXELS = 2;

    /** More pixels take more memory than there is: four bytes each. */
    private static final double MOST_PIXELS = 24e6;

    private static final double WIDTH = 1200;

    /** How the events stand: by what is known of their order, or by what is known of their dates. */
    public enum Layout {
        SEQUENCE, CALENDAR
    }

    private final Library library;

    public Pictures(Library library) {
        this.library = library;
    }

    /**
     * Draws the timeline as the window does.
     *
     * @param query which part of it
     * @param out a {@code .svg} file, or else a PNG with two pixels for one of the window; one if it is very large
     * @throws ExportException if it cannot be written
     */
    public void timeline(TimelineQuery query, Layout layout, Palette palette, Path out, boolean overwrite) {
        Typeset type = new Typeset();
        Figure figure = figure(query, new TimelineFigures(type, library.lanes()), layout);
        try (StagedFiles files = new StagedFiles(overwrite)) {
            if (out.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                files.write(out, writer -> writer.write(SvgWriter.write(figure, palette)));
            } else {
                files.writeBytes(out, png(new PngWriter(type, palette), figure));
            }
            files.commit();
        }
    }

    private Figure figure(TimelineQuery query, TimelineFigures figures, Layout layout) {
        Timeline timeline = library.timeline(query).timeline();
        Sequences sequences = Sequencer.of(timeline, library.lanes());
        Figure figure = switch (layout) {
            case CALENDAR -> figures.calendar(timeline, sequences, Optional.empty(), true, WIDTH);
            case SEQUENCE -> figures.sequence(timeline, sequences, Optional.empty(), WIDTH);
        };
        return query.within().map(period -> Shading.of(figure, timeline, period)).orElse(figure);
    }

    /** How many pixels of a picture to draw for one of the window, of which {@code area} has so many. */
    static double scale(double area) {
        if (area > MOST_PIXELS) {
            throw new ExportException("the picture is too large for a .png file: draw it as .svg");
        }
        return area * PIXELS * PIXELS > MOST_PIXELS ? 1 : PIXELS;
    }

    private static byte[] png(PngWriter writer, Figure figure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(figure, scale(figure.width() * figure.height()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
