package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.library.Settings;
import picocli.CommandLine.Mixin;

/** A command that works on a library. */
abstract class LibraryCommand implements Callable<Integer> {

    final Output output;

    @Mixin
    final LibraryOption library;

    LibraryCommand(Output output, Settings settings) {
        this.output = output;
        this.library = new LibraryOption(settings, output);
    }
}
