package org.parley.cli;

import org.parley.library.Exports;
import org.parley.library.Library;
import picocli.CommandLine.Option;

/** How a listing is written, and where it is written from. */
final class AnswerOption {

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private FormatOption format = FormatOption.text;

    /** @throws UsageException if JSON is asked for, and {@code option} cannot be had in it */
    void refuseJson(String option) {
        if (format == FormatOption.json) {
            throw new UsageException(option + " goes with text and CSV");
        }
    }

    /** Prints {@code what} of a library; {@code text} writes it for a person. */
    int print(Output output, Library library, Exports.What what, Runnable text) {
        return print(output, library, what, Exports.Filter.NONE, text);
    }

    /** Prints of {@code what} of a library that which {@code filter} leaves. */
    int print(Output output, Library library, Exports.What what, Exports.Filter filter, Runnable text) {
        Exports exports = new Exports(library);
        switch (format) {
            case text -> text.run();
            case json -> exports.write(what, Exports.Format.JSON, filter, output.out());
            case csv -> exports.write(what, Exports.Format.CSV, filter, output.out());
        }
        return ExitCode.DONE;
    }
}
