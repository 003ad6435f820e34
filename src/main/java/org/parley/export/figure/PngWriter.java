package org.parley.export.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a figure as a PNG with the fonts that come with Parley. Needs no display. */
public final class PngWriter {

    private static final float HALO = 4;

    private final Typeset type;
    private final Palette palette;

    public PngWriter(Typeset type, Palette palette) {
        this.type = type;
        this.palette = palette;
    }

    /**
     * Writes the picture.
     *
     * @param scale pixels of the picture for one pixel of the figure
     */
    public void write(Figure figure, double scale, OutputStream out) throws IOException {
        ImageIO.write(paint(figure, scale), "png", out);
    }

    /** The picture. */
    BufferedImage paint(Figure figure, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(figure.width() * scale),
                (int) Math.ceil(figure.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(figure.ground(), 1));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        figure.parts().forEach(part -> paint(part, graphics));
        figure.fixed().forEach(part -> paint(part, graphics));
        graphics.dispose();
        return image;
    }

    private void paint(Part part, Graphics2D graphics) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) part.opacity()));
        part.shapes().forEach(shape -> paint(shape, graphics));
    }

    private void paint(Shape shape, Graphics2D graphics) {
        switch (shape) {
            case Shape.Box box -> fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(),
                    2 * box.radius(), 2 * box.radius()), box.paint(), graphics);
            case Shape.Disc disc -> fill(new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(),
                    2 * disc.radius(), 2 * disc.radius()), disc.paint(), graphics);
            case Shape.Trace trace -> fill(path(trace), trace.paint(), graphics);
            case Shape.Words words -> words(words, graphics);
        }
    }

    private void fill(java.awt.Shape shape, Paint paint, Graphics2D graphics) {
        if (paint.fill() != Ink.NONE) {
            graphics.setColor(colour(paint.fill(), paint.opacity()));
            graphics.fill(shape);
        }
        if (paint.stroke() != Ink.NONE) {
            graphics.setColor(colour(paint.stroke(), 1));
            graphics.setStroke(stroke(paint));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Paint paint) {
        float[] dash = new float[paint.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = paint.dash().get(i).floatValue();
        }
        return new BasicStroke((float) paint.width(), paint.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0);
    }

    private static Path2D path(Shape.Trace trace) {
        Path2D path = new Path2D.Double();
        for (Shape.Step step : trace.steps()) {
            List<Double> at = step.at();
            switch (step.command()) {
                case 'M' -> path.moveTo(at.get(0), at.get(1));
                case 'L' -> path.lineTo(at.get(0), at.get(1));
                case 'Q' -> path.quadTo(at.get(0), at.get(1), at.get(2), at.get(3));
                case 'C' -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
                default -> path.closePath();
            }
        }
        return path;
    }

    private void words(Shape.Words words, Graphics2D graphics) {
        if (words.text().isEmpty()) {
            return;
        }
        Font font = type.font(words.lettering());
        TextLayout layout = new TextLayout(words.text(), font, graphics.getFontRenderContext());
        double width = type.width(words.text(), words.lettering());
        double x = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        if (words.lettering().halo() != Ink.NONE) {
            graphics.setColor(colour(words.lettering().halo(), 1));
            graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, words.y())));
        }
        graphics.setColor(colour(words.lettering().ink(), 1));
        layout.draw(graphics, (float) x, (float) words.y());
    }

    private Color colour(Ink ink, double opacity) {
        Color solid = Color.decode(ink.hex(palette));
        return opacity == 1 ? solid
                : new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity));
    }
}
