package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.library.ImportProgress.Stage;
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
            for (Stage stage : List.of(Stage.COPY, Stage.IGNORED, Stage.REMOVED, Stage.GONE)) {
                report.files(stage).forEach(file -> output.err().println(file.file() + ": " + file.detail()
                        + (stage == Stage.REMOVED ? "; take it back with parley remove --back" : "")));
            }
            output.err().printf("%d imported, %d changed, %d unchanged, %d copies, %d no articles, %d not read: %s%n",
                    report.count(Stage.DONE), report.count(Stage.NEW_VERSION), report.count(Stage.UNCHANGED),
                    report.count(Stage.COPY), report.count(Stage.IGNORED), report.count(Stage.SKIPPED), library);
            print(output, report.timeline());
            if (report.timeline().isEmpty() && report.count(Stage.NEW_VERSION) > 0) {
                output.err().println("Timeline: as it was");
            }
        }
        report.files(Stage.SKIPPED).forEach(file -> output.complain(file.file() + ": " + file.detail()));
        return report.count(Stage.SKIPPED) == 0 ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
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
