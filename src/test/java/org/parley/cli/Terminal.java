package org.parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.parley.library.Settings;

/** A command line whose words are kept, with a window that never opens because there is no display. */
final class Terminal {

    private final Settings settings;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** @param folder where this person's settings are kept */
    Terminal(Path folder) {
        settings = new Settings(folder);
    }

    /** Runs one command and gives its exit code. */
    int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Output output = new Output(new PrintWriter(out), new PrintWriter(err), false);
        int code = new CommandLineInterface(output, settings, request -> false).run(args);
        output.out().flush();
        output.err().flush();
        return code;
    }

    /** What the command printed. */
    String out() {
        return out.toString();
    }

    /** What it said besides. */
    String err() {
        return err.toString();
    }
}
