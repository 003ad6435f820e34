package org.parley.cli;

import java.nio.file.Path;
import org.parley.library.ImportProgress;
import org.parley.library.ImportReport;
import org.parley.timeline.TimelineDiff;

/** Says how an import ended, and what it did to the timeline. */
final class ImportSummary {

    /** Of what changed in the timeline so many lines are printed. */
    private static final int LINES = 12;

    private ImportSummary() {}

    /** Prints the report and gives the exit code that goes with it. */
    static int print(Output output, ImportReport report, Path library, boolean quiet) {
        if (!quiet) {
            for (ImportProgress.FileState copy : report.copies()) {
                output.err().println(copy.file() + ": " + copy.detail());
            }
            for (ImportProgress.FileState ignored : report.ignored()) {
                output.err().println(ignored.file() + ": " + ignored.detail());
            }
            for (ImportProgress.FileState removed : report.removed()) {
                output.err().println(removed.file() + ": " + removed.detail()
                        + "; take it back with parley remove --back");
            }
            for (ImportProgress.FileState gone : report.gone()) {
                output.err().println(gone.file() + ": " + gone.detail());
            }
            output.err().printf("%d imported, %d changed, %d unchanged, %d copies, %d no articles, %d not read: %s%n",
                    report.imported(), report.newVersions(), report.unchanged(), report.copies().size(),
                    report.ignored().size(), report.skipped().size(), library);
            print(output, report.timeline());
            if (report.timeline().isEmpty() && report.newVersions() > 0) {
                output.err().println("Timeline: as it was");
            }
        }
        for (ImportProgress.FileState skipped : report.skipped()) {
            output.complain(skipped.file() + ": " + skipped.detail());
        }
        return report.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }

    /** What something did to the timeline, if anything; to one that is there for the first time in numbers alone. */
    static void print(Output output, TimelineDiff timeline) {
        if (timeline.isEmpty()) {
            return;
        }
        output.err().println("Timeline: " + timeline.sentence());
        timeline.lines().stream().limit(LINES).forEach(line -> output.err().println("  "
                + TerminalWords.flat(line.kind().label() + ": " + line.title() + line.change(", "))));
        if (!timeline.lines().isEmpty() && timeline.total() > LINES) {
            output.err().printf("  and %,d more%n", timeline.total() - LINES);
        }
    }
}
