package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.ui.Samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two events that may be one, compared and decided by keys alone. */
class KeyboardAnswerTest extends ShellFixture {

    @Override
    Library library(Path folder) {
        return Samples.summits(folder);
    }

    private static Predicate<Node> named(String name) {
        return node -> node instanceof Labeled labeled && name.equals(labeled.getText());
    }

    private int matches() {
        return library.timeline(TimelineQuery.ALL).timeline().possiblySame().size();
    }

    private int events() {
        return library.timeline(TimelineQuery.ALL).timeline().events().size();
    }

    @Test
    void theyAreSaidToBeTheSameInTheListOfWhatIsToBeChecked() {
        int before = events();
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        tabTo(named("Same"));
        push(KeyCode.SPACE);
        assertEquals(before - 1, events());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, events());
    }

    @Test
    void theyAreComparedAndSaidToBeDifferent() {
        compare();
        tabTo(named("Different"));
        push(KeyCode.SPACE);
        assertEquals(0, matches());
    }

    @Test
    void theyAreComparedAndLeftOpen() {
        compare();
        tabTo(named("Leave open"));
        push(KeyCode.SPACE);
        assertEquals(1, matches());
        assertTrue(named("Compare").test(owner()), owner().toString());
    }

    private void compare() {
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        tabTo(named("Compare"));
        push(KeyCode.SPACE);
    }
}
