package org.parley;

import java.awt.GraphicsEnvironment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.cli.CommandLineInterface;
import org.parley.cli.Output;
import org.parley.cli.WindowOpener;
import org.parley.library.Settings;
import org.parley.ui.shell.ParleyApplication;
import org.parley.ui.shell.WindowRequest;

/** The composition root: wiring and nothing else. */
public final class Main {

    private static final String TOOLKIT_WITHOUT_DISPLAY = "Headless";

    private Main() {}

    public static void main(String[] args) {
        Output output = new Output(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null);
        System.exit(new CommandLineInterface(output, Settings.ofPerson(), Main::show).run(args));
    }

    static boolean show(WindowOpener.Request request) {
        if (GraphicsEnvironment.isHeadless() && !TOOLKIT_WITHOUT_DISPLAY.equals(System.getProperty("glass.platform"))) {
            return false;
        }
        try {
            ParleyApplication.launch(new WindowRequest(request.library(), request.opens(), request.imports(),
                    request.metadata(), request.usedBefore()));
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What is printed is UTF-8 whatever the locale, so that it is the same on every machine. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
