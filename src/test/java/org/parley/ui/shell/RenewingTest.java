package org.parley.ui.shell;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** A library is brought up to date while its window is used. */
class RenewingTest extends ShellFixture {

    @Test
    void whatIsUpToDateIsLeftAlone() {
        long before = changes.countProperty().get();
        interact(shell::bringUpToDate);
        assertEquals(before, changes.countProperty().get());
        Node cancel = lookup("#cancel-work").query();
        assertFalse(cancel.getParent().isVisible());
    }
}
