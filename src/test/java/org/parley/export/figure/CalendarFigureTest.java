package org.parley.export.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CalendarFigureTest {

    private final TimelineFigures figures = new TimelineFigures(new Typeset(), KindLanes.standard());
    private final Figure figure = figures.calendar(Sample.timeline(), Sample.sequences(), Optional.empty(), true, 912);

    @Test
    void drawsDatedEventsOnTheAxisAndTheOthersInTheTray() {
        assertEquals(12, figure.parts(Part.Kind.MARKER).stream().map(Part::target).distinct().count());
    }

    @Test
    void foldsYearsThatHaveNoDate() {
        assertTrue(words(figure).contains("2015\u201322"));
        Figure whole = figures.calendar(Sample.timeline(), Sample.sequences(), Optional.empty(), false, 912);
        assertFalse(words(whole).contains("2015\u201322"));
    }

    @Test
    void saysWhereTheEventsOfALaneWithoutDatesAre() {
        assertTrue(words(figure).contains("no dated call; 2 in the tray below"));
    }

    @Test
    void anEventOrderedAfterADatedOneShowsThatDateFirst() {
        assertTrue(words(figure).contains("on the axis above"));
        assertTrue(words(figure).contains("Sequence A, continued"));
    }

    @Test
    void aMonthIsAsLongWhereverItStands() {
        Axis axis = Axis.of(dated(Sample.timeline()), true, 912);
        assertEquals(axis.end(LocalDate.of(2014, 1, 31)) - axis.x(LocalDate.of(2014, 1, 1)),
                axis.end(LocalDate.of(2023, 2, 28)) - axis.x(LocalDate.of(2023, 2, 1)), 1e-6);
    }

    @Test
    void barsAndLabelsOfFourHundredEventsDoNotOverlap() {
        Timeline many = many(400, new Random(7));
        Figure drawn = figures.calendar(many, new Sequences(List.of()), Optional.empty(), true, 912);
        List<Part> markers = drawn.parts(Part.Kind.MARKER);
        assertEquals(400, markers.size());
        for (int i = 0; i < markers.size(); i++) {
            for (int j = i + 1; j < markers.size(); j++) {
                assertFalse(markers.get(i).bounds().overlaps(markers.get(j).bounds()),
                        markers.get(i).target() + " lies on " + markers.get(j).target());
            }
        }
    }

    @Test
    void wordsWithinABarDoNotLieOnEachOther() {
        Typeset type = new Typeset();
        for (double width = 480; width < 1200; width += 8) {
            Figure drawn = figures.calendar(Sample.timeline(), Sample.sequences(), Optional.empty(), true, width);
            List<Area> words = drawn.parts(Part.Kind.MARKER).stream()
                    .filter(part -> part.target().equals("crimea")).flatMap(part -> part.shapes().stream())
                    .filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast)
                    .map(said -> area(said, type)).toList();
            assertEquals(2, words.size());
            assertFalse(words.getFirst().overlaps(words.getLast()), "at " + width);
        }
    }

    private static Area area(Shape.Words said, Typeset type) {
        double width = type.width(said.text(), said.lettering());
        double left = said.anchor() == Shape.Anchor.END ? said.x() - width : said.x();
        return new Area(left, said.y() - said.lettering().size() * .8, width, said.lettering().size());
    }

    private static Timeline many(int count, Random random) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1990 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Event plain = Sample.event("e" + i, i % 3 == 0 ? "call" : "talks", "Event " + i, "", "", Status.HELD);
            events.add(new Event(plain.id(), plain.parts(), plain.kind(), plain.title(), plain.label(), List.of(),
                    Optional.empty(), Optional.empty(),
                    new EventTime(Optional.of(day), Optional.of(day), Optional.of(day),
                            Optional.of(day), Optional.of(day.toString()), Optional.empty(), day.toString(), List.of()),
                    Status.HELD, List.of(), plain.mentions(), 1, true, List.of(), List.of(), List.of(),
                    List.of()));
        }
        return new Timeline(events, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<CalendarEvent> dated(Timeline timeline) {
        return timeline.events().stream().map(CalendarEvent::of).flatMap(Optional::stream).toList();
    }

    private static List<String> words(Figure figure) {
        return figure.shapes().filter(Shape.Words.class::isInstance).map(shape -> ((Shape.Words) shape).text())
                .toList();
    }
}
