package org.parley.cli;

import java.nio.file.Path;
import org.parley.library.ImportProgress;
import org.parley.library.ImportReport;

/** Says how an import ended. */
final class ImportSummary {

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
            output.err().printf("%d imported, %d changed, %d unchanged, %d copies, %d no articles, %d not read: %s%n",
                    report.imported(), report.newVersions(), report.unchanged(), report.copies().size(),
                    report.ignored().size(), report.skipped().size(), library);
        }
        for (ImportProgress.FileState skipped : report.skipped()) {
            output.complain(skipped.file() + ": " + skipped.detail());
        }
        output.err().flush();
        return report.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }
}
