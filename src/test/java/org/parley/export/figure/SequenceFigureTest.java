package org.parley.export.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SequenceFigureTest {

    private final Figure figure = new TimelineFigures(new Typeset(), KindLanes.standard()).sequence(Sample.timeline(),
            Sample.sequences(),
            Optional.of("alaska"), 912);

    @Test
    void drawsEveryEventOnce() {
        assertEquals(12, figure.parts(Part.Kind.MARKER).size());
    }

    @Test
    void markersAndTheirWordsDoNotOverlap() {
        List<Part> markers = figure.parts(Part.Kind.MARKER);
        for (Part a : markers) {
            for (Part b : markers) {
                assertFalse(a != b && a.bounds().overlaps(b.bounds()), a.target() + " lies on " + b.target());
            }
        }
    }

    @Test
    void dotsLieClearOfMarkersAndWords() {
        for (Part dot : figure.parts(Part.Kind.DOT)) {
            Area drawn = dot.bounds().grown(-5);
            for (Part marker : figure.parts(Part.Kind.MARKER)) {
                Area all = marker.bounds();
                Area sign = Area.around(all.x() + all.width() / 2, all.y() + 12, 8);
                Area words = new Area(all.x(), all.y() + 31, all.width(), all.height() - 31);
                assertFalse(drawn.overlaps(sign) || drawn.overlaps(words),
                        dot.spoken() + " lies on " + marker.target());
            }
        }
    }

    @Test
    void eachEventStandsInOnePanel() {
        for (Part marker : figure.parts(Part.Kind.MARKER)) {
            assertEquals(1, figure.parts(Part.Kind.PANEL).stream()
                    .filter(panel -> panel.bounds().contains(marker.bounds())).count(), marker.target());
        }
    }

    @Test
    void panelsFitBesideEachOtherInTheWindowOfTheDesign() {
        assertTrue(figure.width() <= 912, "width " + figure.width());
    }

    @Test
    void theSameTimelineGivesTheSamePicture() {
        Figure again = new TimelineFigures(new Typeset(), KindLanes.standard()).sequence(Sample.timeline(),
                Sample.sequences(),
                Optional.of("alaska"), 912);
        assertEquals(SvgWriter.write(figure, Palette.DARK), SvgWriter.write(again, Palette.DARK));
    }

    @Test
    void aScreenReaderHearsWhatTheMarkerShows() {
        Part alaska = figure.parts(Part.Kind.MARKER).stream().filter(part -> part.target().equals("alaska"))
                .findFirst().orElseThrow();
        assertEquals("Alaska summit, held, summit. No date. After Diplomats\u2019 call. Between the writing of 000 and "
                + "003. Possibly the same as Planned summit. 1 passage.", alaska.spoken());
    }

    @Test
    void theSelectedEventShowsItsFirstEvidence() {
        Part callout = figure.parts(Part.Kind.CALLOUT).getFirst();
        assertTrue(callout.spoken().startsWith("ahead of the anticipated meeting"));
    }

    @Test
    void aLaneWithoutEventsIsFolded() {
        Timeline whole = Sample.timeline();
        Timeline silent = new Timeline(whole.events().stream().filter(event -> !event.kind().equals("call")).toList(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        Figure drawn = new TimelineFigures(new Typeset(), KindLanes.standard()).sequence(silent, Sample.sequences(),
                Optional.empty(), 912);
        assertEquals(figure.height() - 54, drawn.height());
    }

    @Test
    void ofManyOrdersByDateOnlyThoseOfWhatIsSelectedHaveDots() {
        List<Event> events = IntStream.range(0, 30)
                .mapToObj(i -> Sample.event("e" + i, "talks", "Talks " + i, "2023-06",
                        "Jun 2023", Status.HELD))
                .toList();
        List<Timeline.Order> orders = IntStream.range(1, 30).mapToObj(i -> Sample.byDate("e" + (i - 1), "e" + i))
                .toList();
        Sequences sequences = new Sequences(List.of(new Sequences.Sequence("A", 30, IntStream.range(0, 30)
                .mapToObj(i -> new Sequences.Placed("e" + i, Lane.TALKS, i, Sequences.Edge.OWN, Sequences.Edge.OWN))
                .toList(), List.of(), orders, List.of())));
        Timeline timeline = new Timeline(events, orders, List.of(), List.of(), List.of(), List.of());
        Figure drawn = new TimelineFigures(new Typeset(), KindLanes.standard()).sequence(timeline, sequences,
                Optional.of("e7"), 912);
        assertEquals(2, drawn.parts(Part.Kind.DOT).size());
        assertEquals(29, drawn.parts(Part.Kind.ORDER).size());
    }
}
