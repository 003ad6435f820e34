package org.parley.cli;

import org.parley.library.Exports;
import org.parley.library.Library;
import picocli.CommandLine.Option;

/** How a listing is written, and where it is written from. */
final class AnswerOption {

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private FormatOption format = FormatOption.text;

    /** Prints {@code what} of a library; {@code text} writes it for a person. */
    int print(Output output, Library library, Exports.What what, Runnable text) {
        switch (format) {
            case text -> text.run();
            case json -> write(output, library, what, Exports.Format.JSON);
            case csv -> write(output, library, what, Exports.Format.CSV);
        }
        output.out().flush();
        return ExitCode.DONE;
    }

    private static void write(Output output, Library library, Exports.What what, Exports.Format format) {
        new Exports(library).write(what, format, Exports.Filter.NONE, output.out());
    }
}
