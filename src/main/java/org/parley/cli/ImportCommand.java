package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.parley.library.ImportReport;
import org.parley.library.Library;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: takes files and folders into a library. */
@Command(name = "import", description = "Takes files and folders into a library. What is already in it is left as it is.")
final class ImportCommand extends LibraryCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of articles.")
    private List<Path> paths = List.of();

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    @Option(names = "--quiet", description = "Report only files that could not be read.")
    private boolean quiet;

    ImportCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        if (paths.stream().noneMatch(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))) {
            throw new UsageException(paths.size() == 1 ? "there is no file or folder " + paths.getFirst()
                    : "none of the " + paths.size() + " files and folders is there");
        }
        metadata.check();
        try (Library opened = library.openOrCreate()) {
            ProgressLine progress = new ProgressLine(output, quiet);
            ImportReport report = opened.importPaths(paths, metadata.table(), progress);
            progress.clear();
            return ImportSummary.print(output, report, opened.file(), quiet);
        }
    }
}
