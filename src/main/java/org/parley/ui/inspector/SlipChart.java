package org.parley.ui.inspector;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.parley.timeline.DateWords;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.Event.StatusReport;
import org.parley.timeline.Event.Told;
import org.parley.timeline.explain.Moves;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;

/**
 * How the day of an event slipped: a row for each article that gives one, the earliest report on top, and the days from
 * left to right. A ring is a day that the article says it was moved from, a mark the day that it gives.
 */
final class SlipChart extends VBox {

    /** A line of words says as much of fewer moves. */
    private static final int FEWEST_DAYS = 3;
    private static final double KEYS = 52;
    private static final double HEIGHT = 18;
    private static final double RING = 4;

    private final Event event;
    private final InspectorViewModel model;
    private final LocalDate first;
    private final LocalDate last;

    private SlipChart(Event event, List<Told> days, InspectorViewModel model) {
        super(2);
        this.event = event;
        this.model = model;
        this.first = days.stream().flatMap(day -> first(day).stream()).min(LocalDate::compareTo).orElseThrow();
        this.last = days.stream().flatMap(day -> last(day).stream()).max(LocalDate::compareTo).orElseThrow();
        getStyleClass().add("slip-chart");
        event.history().stream().filter(report -> !days(report).isEmpty())
                .forEach(report -> getChildren().add(row(report)));
        getChildren().add(axis());
    }

    /** The chart of an event that was moved at least twice, between days that are known at both ends. */
    static Optional<SlipChart> of(Event event, InspectorViewModel model) {
        List<Told> days = event.history().stream().flatMap(report -> days(report).stream()).toList();
        boolean bounded = days.stream().allMatch(day -> first(day).isPresent() && last(day).isPresent());
        return Moves.of(event).size() < FEWEST_DAYS || !bounded ? Optional.empty()
                : Optional.of(new SlipChart(event, days, model));
    }

    private static List<Told> days(StatusReport report) {
        return Stream.concat(report.movedFrom().stream(), report.date().stream())
                .filter(day -> day.edtf().isPresent()).toList();
    }

    private static Optional<LocalDate> first(Told day) {
        return day.edtf().flatMap(Edtf::firstDay);
    }

    private static Optional<LocalDate> last(Told day) {
        return day.edtf().flatMap(Edtf::lastDay);
    }

    private Node row(StatusReport report) {
        Told shown = days(report).getLast();
        ArticleKeyChip key = new ArticleKeyChip(report.evidence().key(), Moves.sentence(report),
                () -> model.navigator().openEvidence(shown.words()));
        HBox keys = new HBox(key);
        keys.setMinWidth(KEYS);
        keys.setMaxWidth(KEYS);
        keys.setAlignment(Pos.CENTER_LEFT);
        Track track = new Track();
        report.movedFrom().stream().filter(day -> day.edtf().isPresent()).forEach(day -> track.add(day, ring()));
        report.date().filter(day -> day.edtf().isPresent()).ifPresent(day -> track.add(day,
                new KindMarker(model.lanes().of(event.kind()), report.status(), KindMarker.MEDIUM)));
        Tooltip.install(track, new Tooltip(Moves.sentence(report)));
        HBox.setHgrow(track, Priority.ALWAYS);
        return new HBox(keys, track);
    }

    private static Node ring() {
        Circle ring = new Circle(RING);
        ring.getStyleClass().add("slip-ring");
        return ring;
    }

    private Node axis() {
        Region below = new Region();
        below.setMinWidth(KEYS);
        return new HBox(below, Labels.whole(DateWords.brief(first), "tiny", "muted"), Labels.gap(),
                Labels.whole(DateWords.brief(last), "tiny", "muted"));
    }

    /** The days of one article on a line from the first day of the chart to its last. */
    private final class Track extends Pane {

        private final Region line = new Region();
        private final List<Node> marks = new ArrayList<>();
        private final List<Double> places = new ArrayList<>();

        Track() {
            line.getStyleClass().add("slip-line");
            getChildren().add(line);
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
        }

        /** Sets a mark on the middle of the days that {@code day} can denote. */
        void add(Told day, Node mark) {
            double middle = (at(first(day).orElseThrow()) + at(last(day).orElseThrow())) / 2;
            places.add(middle);
            marks.add(mark);
            getChildren().add(mark);
        }

        private double at(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        }

        @Override
        protected void layoutChildren() {
            double room = getWidth() - KindMarker.LARGE;
            double middle = getHeight() / 2;
            double from = places.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double to = places.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            line.resizeRelocate(KindMarker.LARGE / 2 + from * room, middle - 0.5, (to - from) * room, 1);
            for (int i = 0; i < marks.size(); i++) {
                Node mark = marks.get(i);
                mark.autosize();
                double size = mark.getLayoutBounds().getWidth();
                mark.relocate(KindMarker.LARGE / 2 + places.get(i) * room - size / 2, middle - size / 2);
            }
        }
    }
}
