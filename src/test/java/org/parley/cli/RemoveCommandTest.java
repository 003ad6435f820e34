package org.parley.cli;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RemoveCommandTest extends TwoArticles {

    @Test
    void anArticleIsRemovedByItsKeyAndListedApart() {
        assertEquals(ExitCode.DONE, terminal.run("remove", "b", "--library", library));
        assertTrue(terminal.err().startsWith("1 article removed\nTimeline: 1 event gone\n"), terminal.err());
        terminal.run("articles", "--library", library);
        assertTrue(terminal.out().contains("Removed by you; take back with parley remove --back:\n"), terminal.out());
        assertTrue(terminal.out().lines().toList().getLast().endsWith("b.txt"), terminal.out());
        terminal.run("articles", "--library", library, "--format", "csv");
        assertFalse(terminal.out().contains("b.txt"), terminal.out());
    }

    @Test
    void itIsTakenBackByItsFile() {
        terminal.run("timeline", "--library", library);
        String before = terminal.out();
        terminal.run("remove", "b.txt", "--library", library);
        assertEquals(ExitCode.DONE, terminal.run("remove", "--back", "b.txt", "--library", library));
        assertTrue(terminal.err().startsWith("1 article taken back\nTimeline: 1 new event\n"), terminal.err());
        terminal.run("timeline", "--library", library);
        assertEquals(before, terminal.out());
    }

    @Test
    void whatWentByItsKeyComesBackByItOrByABeginningOfItsFile() {
        for (String name : List.of("b", "b.t")) {
            terminal.run("remove", "b", "--library", library);
            assertEquals(ExitCode.DONE, terminal.run("remove", "--back", name, "--library", library), terminal.err());
        }
        terminal.run("remove", "a", "b", "--library", library);
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("remove", "--back", "c", "--library", library));
    }

    @Test
    void anImportSaysHowToTakeItBack() {
        terminal.run("remove", "b", "--library", library);
        terminal.run("import", folder.resolve("articles").toString(), "--library", library);
        assertTrue(terminal.err().contains("b.txt: removed by you; take it back with parley remove --back\n"),
                terminal.err());
    }

    @Test
    void ofSeveralNoneIsRemovedIfOneIsUnknown() {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("remove", "a", "x", "--library", library));
        assertEquals("parley: there is no article x: \"parley articles\" lists those that there are\n",
                terminal.err());
        terminal.run("articles", "--library", library);
        assertEquals(2, terminal.out().lines().count());
    }

    @Test
    void whatWasNotRemovedIsNotTakenBackAndWhatWasIsNotRemovedAgain() {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("remove", "--back", "a.txt", "--library", library));
        terminal.run("remove", "a.txt", "--library", library);
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("remove", "a.txt", "--library", library));
        assertEquals("parley: a.txt was removed already\n", terminal.err());
    }

    @Test
    void aLibraryOfWhichAllIsRemovedSaysSo() {
        terminal.run("remove", "a", "b", "--library", library);
        terminal.run("timeline", "--library", library);
        assertEquals("parley: you removed all articles of " + library + ": \"parley articles\" lists them\n",
                terminal.err());
    }
}
