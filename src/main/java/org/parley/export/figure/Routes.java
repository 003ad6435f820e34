package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a way for an arrow from one marker to another that meets as few markers and labels as can be. */
final class Routes {

    private static final double GAP = 10;
    private static final double OVER = 14;
    private static final double CORNER = 6;
    /** How far from its best place a dot is looked for, in px. */
    private static final double FARTHEST_DOT = 200;

    private final List<Area> markers;
    private final List<Area> labels;

    Routes(List<Area> markers, List<Area> labels) {
        this.markers = markers;
        this.labels = labels;
    }

    /** A corner or an end of a route. */
    record Point(double x, double y) {}

    /** The corners of the way, from beside the one marker to beside the other. */
    List<Point> between(Panel.Spot from, Panel.Spot to) {
        Area across = new Area(from.x() - OVER, 0, to.x() - from.x() + 2 * OVER, Double.MAX_VALUE);
        List<Area> nearMarkers = markers.stream().filter(across::overlaps).toList();
        List<Area> nearLabels = labels.stream().filter(across::overlaps).toList();
        return candidates(from, to).stream().min(Comparator.comparingDouble(route -> cost(route, from, to, nearMarkers,
                nearLabels))).orElseThrow();
    }

    private List<List<Point>> candidates(Panel.Spot from, Panel.Spot to) {
        Point start = new Point(from.x(), from.y());
        Point end = new Point(to.x(), to.y());
        List<List<Point>> routes = new ArrayList<>();
        if (from.y() == to.y()) {
            routes.add(List.of(right(start), left(end)));
        } else if (from.y() > to.y()) {
            routes.add(List.of(above(start), new Point(start.x, end.y), left(end)));
            routes.add(List.of(above(start), new Point(start.x, end.y - OVER), new Point(end.x, end.y - OVER),
                    above(end)));
        } else {
            routes.add(List.of(right(start), new Point(end.x, start.y), above(end)));
        }
        routes.add(List.of(above(start), new Point(start.x, start.y - OVER), new Point(end.x, start.y - OVER),
                above(end)));
        for (double middle : new double[]{start.x + from.label().half() + 5, end.x - to.label().half() - 5}) {
            if (middle > start.x + GAP && middle < end.x - GAP) {
                routes.add(List.of(right(start), new Point(middle, start.y), new Point(middle, end.y), left(end)));
            }
        }
        return routes;
    }

    private static double cost(List<Point> route, Panel.Spot from, Panel.Spot to, List<Area> markers,
            List<Area> labels) {
        double cost = route.size();
        for (int i = 1; i < route.size(); i++) {
            Area segment = segment(route.get(i - 1), route.get(i));
            cost += 20 * hits(segment, markers, from.marker(), to.marker()) + 5 * hits(segment, labels, null, null);
        }
        return cost;
    }

    private static long hits(Area segment, List<Area> obstacles, Area except, Area exceptToo) {
        return obstacles.stream().filter(o -> !o.equals(except) && !o.equals(exceptToo) && o.overlaps(segment)).count();
    }

    private static Area segment(Point a, Point b) {
        return new Area(Math.min(a.x, b.x) - 1, Math.min(a.y, b.y) - 1, Math.abs(a.x - b.x) + 2,
                Math.abs(a.y - b.y) + 2);
    }

    private static Point right(Point of) {
        return new Point(of.x + GAP, of.y);
    }

    private static Point left(Point of) {
        return new Point(of.x - GAP, of.y);
    }

    private static Point above(Point of) {
        return new Point(of.x, of.y - GAP);
    }

    /** The line of a route with rounded corners and its head, if it has one. */
    static List<Shape> draw(List<Point> route, Paint paint, boolean head) {
        List<Shape> shapes = new ArrayList<>();
        Pen pen = new Pen().move(route.getFirst().x, route.getFirst().y);
        for (int i = 1; i < route.size() - 1; i++) {
            Point corner = route.get(i);
            Point in = towards(corner, route.get(i - 1));
            Point out = towards(corner, route.get(i + 1));
            pen.line(in.x, in.y).quad(corner.x, corner.y, out.x, out.y);
        }
        Point end = route.getLast();
        boolean down = end.x == route.get(route.size() - 2).x;
        double back = head ? 4 : 0;
        pen.line(down ? end.x : end.x - back, down ? end.y - back : end.y);
        shapes.add(pen.trace(paint));
        if (head) {
            shapes.add(Symbols.head(end.x, end.y, down, paint.stroke()));
        }
        return shapes;
    }

    private static Point towards(Point corner, Point to) {
        double length = Math.hypot(to.x - corner.x, to.y - corner.y);
        double by = Math.min(CORNER, length / 2) / Math.max(length, 1e-9);
        return new Point(corner.x + (to.x - corner.x) * by, corner.y + (to.y - corner.y) * by);
    }

    /** The point of a route for a dot that is clear of {@code taken}, the nearest to its best place. */
    static Point dot(List<Point> route, List<Area> taken) {
        Point ideal = ideal(route);
        Point best = ideal;
        double least = Double.MAX_VALUE;
        Area around = Area.around(ideal.x, ideal.y, FARTHEST_DOT);
        List<Area> near = taken.stream().filter(around::overlaps).toList();
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double length = Math.hypot(b.x - a.x, b.y - a.y);
            double nearest = ((ideal.x - a.x) * (b.x - a.x) + (ideal.y - a.y) * (b.y - a.y)) / Math.max(length, 1);
            double end = Math.min(length, nearest + FARTHEST_DOT);
            for (double at = Math.max(0, nearest - FARTHEST_DOT); at <= end; at += 2) {
                Point point = new Point(a.x + (b.x - a.x) * at / length, a.y + (b.y - a.y) * at / length);
                double cost = cost(point, ideal, near);
                if (cost < least) {
                    least = cost;
                    best = point;
                }
            }
        }
        return best;
    }

    private static double cost(Point point, Point ideal, List<Area> taken) {
        Area dot = Area.around(point.x, point.y, Symbols.DOT + 1);
        return 1000 * taken.stream().filter(dot::overlaps).count() + Math.hypot(point.x - ideal.x, point.y - ideal.y);
    }

    /** The middle of the longest upright part, which other arrows share least; of a flat route its middle. */
    private static Point ideal(List<Point> route) {
        Point middle = route.getFirst();
        double longest = -1;
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            double weight = Math.abs(b.y - a.y) > 2 * OVER ? 10 * Math.abs(b.y - a.y) : Math.abs(b.x - a.x);
            if (weight > longest) {
                longest = weight;
                middle = new Point((a.x + b.x) / 2, (a.y + b.y) / 2);
            }
        }
        return middle;
    }
}
