package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.library.ImportReport;
import org.parley.library.Library;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley} itself: opens the window, or prints the timeline where there is no display. */
@Command(name = "parley", mixinStandardHelpOptions = true, versionProvider = VersionText.class, description = "Turns saved news articles into a timeline that can be trusted. Without a command it opens the window.", exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:done",
        "1:some files failed, each is named with its reason; or an export does not hold, or what was printed could not all be written",
        "2:wrong usage",
        "3:the library cannot be used"})
final class OpenCommand extends LibraryCommand {

    private static final String LIBRARY_SUFFIX = ".parley";

    private final Settings settings;
    private final WindowOpener window;

    @Parameters(paramLabel = "LIBRARY | FOLDER | FILE", arity = "0..*", description = "A library to open, or a folder or files to import first.")
    private List<Path> paths = List.of();

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    OpenCommand(Output output, Settings settings, WindowOpener window) {
        super(output, settings);
        this.settings = settings;
        this.window = window;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException(
                        "there is no command, library, folder or file " + path + ": see parley --help");
            }
        }
        metadata.check();
        Optional<Path> named = namedLibrary();
        boolean usedBefore = named.isEmpty() && settings.hasLastLibrary();
        Path file = named.orElseGet(settings::lastLibrary);
        List<Path> imports = paths.stream().filter(path -> !isLibrary(path)).toList();
        WindowOpener.Request request = new WindowOpener.Request(file,
                chosen -> chosen.equals(file) ? library.openAt(file) : library.openAsItIs(chosen), imports,
                metadata.table(), usedBefore);
        if (window.show(request)) {
            return ExitCode.DONE;
        }
        if (usedBefore) {
            Library.requireThere(file);
        }
        return withoutDisplay(file, imports);
    }

    private Optional<Path> namedLibrary() {
        return library.named().or(() -> paths.stream().filter(OpenCommand::isLibrary).findFirst())
                .or(() -> paths.stream().filter(Files::isDirectory).findFirst().map(settings::libraryFor));
    }

    private static boolean isLibrary(Path path) {
        return path.toString().endsWith(LIBRARY_SUFFIX) && !Files.isDirectory(path);
    }

    private int withoutDisplay(Path file, List<Path> imports) {
        try (Library opened = library.openUpToDate(file)) {
            int code = ExitCode.DONE;
            if (!imports.isEmpty()) {
                ProgressLine progress = new ProgressLine(output, false);
                ImportReport report = opened.importPaths(imports, metadata.table(), progress);
                progress.clear();
                code = ImportSummary.print(output, report, file, true);
            }
            TimelineCommand.text(output, opened, Optional.empty(), Optional.empty());
            output.out().println("There is no display, so this is the timeline as text. The library is " + file);
            output.out().println("To draw it: parley render timeline --library " + file + " --out timeline.png");
            return code;
        }
    }
}
