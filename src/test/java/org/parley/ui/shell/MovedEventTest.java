package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.parley.library.ImportProgress;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.timeline.Moves;
import org.parley.ui.common.Place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** What the inspector tells of an event whose day moved. */
class MovedEventTest extends ShellFixture {

    @Test
    void theDaysOfAnEventThatWasPutOffLeadToTheirWords() throws Exception {
        Path articles = Files.createDirectory(home.resolve("moved"));
        Files.writeString(articles.resolve("y1.txt"),
                "BELGRADE, May 22, 2024 (Beta) - Aleksandar Vucic and Albin Kurti "
                        + "will meet in Brussels on 3 June, an official said on Wednesday.\n");
        Files.writeString(articles.resolve("y2.txt"), "BELGRADE, May 29, 2024 (Beta) - The meeting between Aleksandar "
                + "Vucic and Albin Kurti in Brussels has been postponed from 3 June to 10 June, a spokesman said.\n");
        library.importPaths(List.of(articles), Optional.empty(), ImportProgress.SILENT);
        Event moved = library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> !Moves.of(event).isEmpty()).findFirst()
                .orElseThrow();
        interact(() -> {
            changes.changed();
            navigator.openEvent(moved.id());
        });
        List<Hyperlink> days = List.copyOf(lookup(".moves .hyperlink").queryAllAs(Hyperlink.class));
        assertEquals(List.of("3 Jun 2024", "10 Jun 2024"), days.stream().map(Hyperlink::getText).toList());
        interact(days.getLast()::fire);
        assertEquals("y2.txt", assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get()).article());
    }
}
