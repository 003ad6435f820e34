package org.parley.export.figure;

/** A rectangle in pixels. */
public record Area(double x, double y, double width, double height) {

    /** A square around a point. */
    static Area around(double x, double y, double half) {
        return new Area(x - half, y - half, 2 * half, 2 * half);
    }

    /** True if the two share an area. */
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** True if {@code other} lies within this. */
    public boolean contains(Area other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** The smallest rectangle that holds both; one without any area is left out. */
    public Area union(Area other) {
        if (width == 0 && height == 0) {
            return other;
        }
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** How far down the line lies that halves it. */
    double middle() {
        return y + height / 2;
    }

    /** This grown by {@code by} on every side. */
    public Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
