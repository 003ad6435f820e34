package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What commands print and write of a period. */
class PeriodCommandsTest extends TwoArticles {

    @Test
    void theEventsOfAPeriodAreToldInTwoShades() throws IOException {
        Path vague = Files.writeString(folder.resolve("vague.txt"),
                """
                Norway and Japan sign treaty

                Norway and Japan signed a treaty on fishing in Oslo in May 2024.
                """);
        terminal.run("import", vague.toString(), "--library", library);
        assertEquals(0, terminal.run("timeline", "--within", "2024-05-01/2024-05-15", "--library", library));
        String[] shades = terminal.out().split("Possibly within");
        assertTrue(shades[0].startsWith("Certainly within 1–15 May 2024\n") && shades[0].contains("3 May 2024 "),
                terminal.out());
        assertTrue(shades[1].contains("May 2024    held") && !terminal.out().contains("Vienna"), terminal.out());
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("timeline", "--within", "soon", "--library", library));
    }

    @Test
    void csvAndJsonSayHowSurelyAnEventWasWithinAPeriod() throws IOException {
        assertEquals(0, terminal.run("timeline", "--within", "May 2024", "--format", "csv", "--library", library));
        assertTrue(terminal.out().startsWith("within,id,") && terminal.out().contains("\ncertain,")
                && !terminal.out().contains("Vienna"), terminal.out());
        assertEquals(0, terminal.run("timeline", "--within", "1-15 June 2024", "--format", "json", "--library",
                library));
        assertTrue(terminal.out().contains("\"within\" : \"certain\"") && !terminal.out().contains("Geneva"),
                terminal.out());
    }

    @Test
    void anExportOfAPeriodIsVerified() {
        Path out = folder.resolve("may.csv");
        assertEquals(0, terminal.run("export", "timeline", "--within", "2024-05", "--out", out.toString(), "--library",
                library));
        assertEquals(0, terminal.run("verify", out.toString(), "--folder", folder.resolve("articles").toString()),
                terminal.out() + terminal.err());
        assertEquals(2, terminal.run("export", "tables", "--within", "2024-05", "--out", out.toString(), "--library",
                library));
    }

    @Test
    void aPictureOfAPeriodDimsTheOthers() throws IOException {
        Path out = folder.resolve("may.svg");
        assertEquals(0, terminal.run("render", "timeline", "--within", "2024-05", "--out", out.toString(), "--library",
                library));
        assertTrue(Files.readString(out).contains("Not in May 2024."));
        assertTrue(Files.readString(out).contains("<g opacity=\"0.35\">"));
    }
}
