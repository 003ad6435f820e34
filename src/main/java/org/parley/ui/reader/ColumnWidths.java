package org.parley.ui.reader;

import java.util.List;

/** How the columns of a table share the width of the text. */
final class ColumnWidths {

    private static final double UNIT = 7.4;
    private static final double PADDING = 20;
    private static final double LEAST = 320;

    private ColumnWidths() {}

    /**
     * A column that needs no more than an equal share keeps what it needs; the others share the rest by what they need.
     *
     * @param longest the longest words of each column in UTF-16 units
     * @param room what there is, in pixels
     */
    static double[] of(List<Double> longest, double room) {
        double[] widths = longest.stream().mapToDouble(units -> units * UNIT + PADDING).toArray();
        double needed = sum(widths);
        if (needed <= room) {
            spread(widths, Math.max(needed, Math.min(LEAST, room)) / needed);
            return widths;
        }
        double fair = room / widths.length;
        double small = 0;
        double large = 0;
        for (double width : widths) {
            small += width <= fair ? width : 0;
            large += width <= fair ? 0 : width;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.floor(widths[i] <= fair ? widths[i] : widths[i] * (room - small) / large);
        }
        return widths;
    }

    private static void spread(double[] widths, double by) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.floor(widths[i] * by);
        }
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
