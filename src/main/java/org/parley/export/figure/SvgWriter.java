package org.parley.export.figure;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a figure as SVG 1.1. The same figure gives the same characters. */
public final class SvgWriter {

    private SvgWriter() {}

    /** The document. */
    public static String write(Figure figure, Palette palette) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String width = Shape.number(figure.width());
        String height = Shape.number(figure.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n");
        out.append("<rect width=\"").append(width).append("\" height=\"").append(height).append("\" fill=\"")
                .append(figure.ground().hex(palette)).append("\"/>\n");
        for (Part part : figure.parts()) {
            group(part, palette, out);
        }
        for (Part part : figure.fixed()) {
            group(part, palette, out);
        }
        return out.append("</svg>\n").toString();
    }

    private static void group(Part part, Palette palette, StringBuilder out) {
        out.append("<g").append(part.opacity() < 1 ? at("opacity", part.opacity()) : "").append('>');
        if (!part.spoken().isEmpty()) {
            out.append("<title>").append(escape(part.spoken())).append("</title>");
        }
        part.shapes().forEach(shape -> shape(shape, palette, out));
        out.append("</g>\n");
    }

    private static void shape(Shape shape, Palette palette, StringBuilder out) {
        switch (shape) {
            case Shape.Box box -> out.append("<rect").append(at("x", box.x())).append(at("y", box.y()))
                    .append(at("width", box.width())).append(at("height", box.height())).append(at("rx", box.radius()))
                    .append(paint(box.paint(), palette)).append("/>");
            case Shape.Disc disc -> out.append("<circle").append(at("cx", disc.x())).append(at("cy", disc.y()))
                    .append(at("r", disc.radius())).append(paint(disc.paint(), palette)).append("/>");
            case Shape.Trace trace -> out.append("<path d=\"").append(trace.svg()).append('"')
                    .append(paint(trace.paint(), palette)).append("/>");
            case Shape.Words words -> words(words, palette, out);
        }
    }

    private static void words(Shape.Words words, Palette palette, StringBuilder out) {
        out.append("<text").append(at("x", words.x())).append(at("y", words.y()))
                .append(at("font-size", words.lettering().size()));
        out.append(switch (words.lettering().face()) {
            case SANS -> " font-family=\"Inter, sans-serif\"";
            case SANS_MEDIUM -> " font-family=\"Inter, sans-serif\" font-weight=\"500\"";
            case SANS_SEMIBOLD -> " font-family=\"Inter, sans-serif\" font-weight=\"600\"";
            case SERIF -> " font-family=\"Charis SIL Compact, Charis SIL, serif\"";
        });
        if (words.anchor() != Shape.Anchor.START) {
            out.append(words.anchor() == Shape.Anchor.MIDDLE ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        }
        if (words.lettering().halo() != Ink.NONE) {
            out.append(" paint-order=\"stroke\" stroke-width=\"4\" stroke-linejoin=\"round\" stroke=\"")
                    .append(words.lettering().halo().hex(palette)).append('"');
        }
        out.append(" fill=\"").append(words.lettering().ink().hex(palette)).append("\">").append(escape(words.text()))
                .append("</text>");
    }

    private static String paint(Paint paint, Palette palette) {
        StringBuilder out = new StringBuilder(" fill=\"").append(paint.fill().hex(palette)).append('"');
        if (paint.opacity() < 1) {
            out.append(at("fill-opacity", paint.opacity()));
        }
        if (paint.stroke() != Ink.NONE) {
            out.append(" stroke=\"").append(paint.stroke().hex(palette)).append('"')
                    .append(at("stroke-width", paint.width())).append(" stroke-linejoin=\"round\"");
            if (!paint.dash().isEmpty()) {
                out.append(" stroke-dasharray=\"").append(lengths(paint.dash())).append('"');
            }
            if (paint.round()) {
                out.append(" stroke-linecap=\"round\"");
            }
        }
        return out.toString();
    }

    private static String lengths(List<Double> lengths) {
        return lengths.stream().map(Shape::number).collect(Collectors.joining(" "));
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + Shape.number(value) + '"';
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
