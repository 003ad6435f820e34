package org.parley.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.parley.library.ImportProgress;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.timeline.explain.Moves;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the inspector tells of an event whose day moved. */
class MovedEventTest extends ShellFixture {

    private static final String ANNOUNCED = "BELGRADE, May 22, 2024 (Beta) - Aleksandar Vucic and Albin Kurti will meet"
            + " in Brussels on 3 June, an official said on Wednesday.";
    private static final String PUT_OFF = "BELGRADE, May 29, 2024 (Beta) - The meeting between Aleksandar Vucic and"
            + " Albin Kurti in Brussels has been postponed from 3 June to 10 June, a spokesman said.";
    private static final String AGAIN = "BELGRADE, June 7, 2024 (Beta) - The meeting between Aleksandar Vucic and Albin"
            + " Kurti in Brussels has been moved from 10 June to 18 June, a spokesman said.";

    @Test
    void theDaysOfAnEventThatWasPutOffLeadToTheirWords() throws Exception {
        show(ANNOUNCED, PUT_OFF);
        List<Hyperlink> days = List.copyOf(lookup(".moves .hyperlink").queryAllAs(Hyperlink.class));
        assertEquals(List.of("3 Jun 2024", "10 Jun 2024"), days.stream().map(Hyperlink::getText).toList());
        interact(days.getLast()::fire);
        assertEquals("y2.txt", assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get()).article());
        assertTrue(lookup(".slip-chart").queryAll().isEmpty());
    }

    @Test
    void threeDaysAndMoreAreDrawnWithARowForEachArticle() throws Exception {
        show(ANNOUNCED, PUT_OFF, AGAIN);
        List<ArticleKeyChip> keys = List.copyOf(lookup(".slip-chart .article-key").queryAllAs(ArticleKeyChip.class));
        assertEquals(List.of("y1 announces it for 3 Jun 2024.",
                "y2 says that it is postponed, from 3 Jun 2024 to 10 Jun 2024.",
                "y3 announces it for 18 Jun 2024, moved from 10 Jun 2024."),
                keys.stream().map(ArticleKeyChip::getAccessibleText).toList());
        assertEquals(2, lookup(".slip-ring").queryAll().size());
    }

    /** Shows the event that these articles, y1.txt and so on, tell of. */
    private void show(String... texts) throws IOException {
        Path articles = Files.createDirectory(home.resolve("moved"));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(articles.resolve("y" + (i + 1) + ".txt"), texts[i] + '\n');
        }
        library.importPaths(List.of(articles), Optional.empty(), ImportProgress.SILENT);
        Event moved = library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> !Moves.of(event).isEmpty()).findFirst().orElseThrow();
        interact(() -> {
            changes.changed();
            navigator.openEvent(moved.id());
        });
    }
}
