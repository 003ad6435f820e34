package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FileLineTest {

    private static List<FileLine> lines(String text, int offset, int line, Span passage) {
        return FileLine.of(new Excerpt(text, offset, line, passage, 10_000));
    }

    @Test
    void linesAreNumberedAsInTheFile() {
        List<FileLine> lines = lines("one\ntwo", 100, 7, new Span(0, 0));
        assertEquals(List.of(OptionalInt.of(7), OptionalInt.of(8)), lines.stream().map(FileLine::number).toList());
    }

    @Test
    void thePassageIsMarkedOnEachLineThatItStandsOn() {
        List<FileLine> lines = lines("<p>one\ntwo</p>", 100, 1, new Span(103, 110));
        assertEquals(Optional.of(new Span(3, 6)), lines.get(0).marked());
        assertEquals(Optional.of(new Span(0, 3)), lines.get(1).marked());
    }

    @Test
    void aLongLineIsBrokenAndLosesNothing() {
        String text = "word ".repeat(100);
        List<FileLine> lines = lines(text, 0, 1, new Span(200, 240));
        assertEquals(text, lines.stream().map(FileLine::text).collect(Collectors.joining()));
        assertEquals(1, lines.stream().filter(line -> line.number().isPresent()).count());
        assertEquals(40, lines.stream().flatMap(line -> line.marked().stream()).mapToInt(Span::length).sum());
    }

    @Test
    void aLineWithoutSpacesIsBrokenBetweenCharacters() {
        List<FileLine> lines = lines("\uD83D\uDE00".repeat(200), 0, 1, new Span(0, 0));
        assertTrue(lines.size() > 3);
        assertTrue(lines.stream().noneMatch(line -> Character.isLowSurrogate(line.text().charAt(0))));
    }
}
