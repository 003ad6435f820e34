package org.parley;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.cli.CommandLineInterface;
import org.parley.cli.Output;

/** The composition root: wiring and nothing else. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Output output = new Output(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null);
        System.exit(new CommandLineInterface(output).run(args));
    }

    /** What is printed is UTF-8 whatever the locale, so that it is the same on every machine. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
