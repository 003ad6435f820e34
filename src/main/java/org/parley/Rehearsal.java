package org.parley;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import org.parley.cli.CommandLineInterface;
import org.parley.cli.Output;
import org.parley.library.Settings;

/**
 * Runs the program as a person does, and ends it by itself: what the build does once, on a few articles and with no
 * display, so that the image keeps in its AOT cache (JEP 514) the classes that reading and opening a window take.
 */
final class Rehearsal {

    /** Long enough to draw a small library, also where other work goes on beside the build. */
    private static final Duration IN_THE_WINDOW = Duration.ofSeconds(10);

    private Rehearsal() {}

    /** @param args a folder of articles, and the library to make of them */
    public static void main(String[] args) {
        String library = args[1];
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLineInterface parley = new CommandLineInterface(new Output(nowhere, nowhere, false),
                new Settings(Path.of(library).resolveSibling("settings")), Main::show);
        parley.run("import", args[0], "--library", library);
        parley.run("timeline", "--format", "json", "--library", library);
        Thread.ofPlatform().name("parley-end").daemon().start(Rehearsal::end);
        parley.run(library);
    }

    private static void end() {
        try {
            Thread.sleep(IN_THE_WINDOW);
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
