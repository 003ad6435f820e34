package org.parley.export.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.Period;
import org.parley.timeline.layout.KindLanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A period in a drawing. */
class ShadingTest {

    private final Figure figure = Shading.of(new TimelineFigures(new Typeset(), KindLanes.standard())
            .sequence(Sample.timeline(), Sample.sequences(), Optional.empty(), 900), Sample.timeline(),
            Period.of("2023-06/2023-08").orElseThrow());

    private Part part(Part.Kind kind, String target) {
        return figure.parts(kind).stream().filter(part -> part.target().equals(target)).findFirst().orElseThrow();
    }

    @Test
    void whatCertainlyWasInItStandsInFullAndAllElseIsDimmed() {
        assertEquals(1, part(Part.Kind.MARKER, "geneva").opacity());
        assertEquals(Shading.OUTSIDE, part(Part.Kind.MARKER, "security").opacity());
        assertEquals(Shading.OUTSIDE, part(Part.Kind.MARKER, "moscow").opacity());
    }

    @Test
    void aRelationIsAsFaintAsTheFainterOfItsEvents() {
        assertEquals(1, part(Part.Kind.DOT, Part.pair("geneva", "arms")).opacity());
        assertEquals(Shading.OUTSIDE, part(Part.Kind.DOT, Part.pair("arms", "security")).opacity());
    }

    @Test
    void theLineFromAChipToTheWritingThatLimitsItIsAsFaintAsTheChip() {
        Figure tray = Shading.of(new TimelineFigures(new Typeset(), KindLanes.standard())
                .calendar(Sample.timeline(), Sample.sequences(), Optional.empty(), true, 900), Sample.timeline(),
                Period.of("2023-06/2023-08").orElseThrow());
        List<Part> lines = tray.parts(Part.Kind.GROUND).stream().filter(part -> part.target().equals("minsk"))
                .toList();
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertEquals(Shading.OUTSIDE, line.opacity()));
    }

    @Test
    void aScreenReaderHearsHowSurelyAnEventWasInIt() {
        assertTrue(part(Part.Kind.MARKER, "geneva").spoken().endsWith(" Certainly in June–August 2023."));
        assertTrue(part(Part.Kind.MARKER, "moscow").spoken()
                .endsWith(" Nothing says whether in June–August 2023."));
    }

    @Test
    void aDrawingOfAPeriodIsFaintInSvgToo() {
        assertTrue(SvgWriter.write(figure, Palette.LIGHT).contains("<g opacity=\"0.35\"><title>"));
    }
}
