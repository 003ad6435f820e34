package org.parley.ui.inspector;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.ui.Samples;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Two events that may be one, side by side: one in Lima, and one of which no place is known. */
class CompareViewTest extends WindowTest {

    @TempDir
    private Path folder;

    private Library library;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        library = Samples.summits(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatOnlyOneOfTheTwoSaysDoesNotDiffer() {
        assertEquals(Set.of(), differing(Optional.empty()));
    }

    @Test
    void whatTheTwoSayDifferentlyIsMarked() {
        assertEquals(Set.of("Place"), differing(Optional.of("Quito")));
    }

    /** The names of the rows that are marked as different, if a person sets the place of the second event. */
    private Set<String> differing(Optional<String> place) {
        Timeline.PossibleMatch match = library.timeline(TimelineQuery.ALL).timeline().possiblySame().getFirst();
        Event a = library.event(match.a()).orElseThrow();
        String other = a.place().isPresent() ? match.b() : match.a();
        place.ifPresent(set -> library.correcting().correct(other, Field.PLACE, place));
        Tasks tasks = Tasks.inline();
        interact(() -> {
            CompareView view = new CompareView(library.event(match.a()).orElseThrow(),
                    library.event(match.b()).orElseThrow(), match,
                    new Corrector(new Desk(library, tasks, new Navigator(), new Changes())), new Navigator(), () -> {});
            Stages.show(stage, new Scene(view, CompareView.WIDTH, CompareView.HEIGHT));
        });
        return lookup(".dialog-body .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals("differs"))
                .map(mark -> (Label) mark.getParent().getChildrenUnmodifiable().getFirst()).map(Label::getText)
                .collect(Collectors.toSet());
    }
}
