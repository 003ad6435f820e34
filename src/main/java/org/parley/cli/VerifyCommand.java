package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.export.Verification;
import org.parley.library.ExportCheck;
import org.parley.library.Library;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley verify}: checks the rows of an export against the files they came from. */
@Command(name = "verify", description = "Checks that the words of every row of an exported CSV still stand in its file.")
final class VerifyCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "EXPORT", description = "A CSV file that Parley wrote.")
    private Path export = Path.of("");

    @Option(names = "--folder", paramLabel = "DIR", description = "Where the articles are; if not given, where the library found them.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private final LibraryOption library;

    VerifyCommand(Output output, Settings settings) {
        this.output = output;
        this.library = new LibraryOption(settings, output);
    }

    @Override
    public Integer call() {
        if (folder.isPresent()) {
            return report(ExportCheck.in(folder.get()).verify(export));
        }
        try (Library opened = library.open()) {
            return report(ExportCheck.of(opened).verify(export));
        }
    }

    private int report(Verification found) {
        found.differences().forEach(row -> output.out().printf("row %d: %s%n", row.row(), row.reason()));
        output.out().printf("%d rows checked, %d differ%n", found.rows(), found.differences().size());
        output.out().flush();
        return found.holds() ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }
}
