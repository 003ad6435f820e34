package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.export.ReadJson;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.StandaloneReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley read}: the structure and findings of files, without a library. */
@Command(name = "read", description = "Shows the structure and the findings of files, without a library.")
final class ReadCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles to read.")
    private List<Path> files = List.of();

    @Option(names = "--metadata", paramLabel = "CSV", description = "A table of file, published, title, outlet, author, place, url.")
    private Optional<Path> metadata = Optional.empty();

    @Option(names = "--scheme", paramLabel = "FILE", description = "A topic scheme to use instead of the one that comes with Parley.")
    private Optional<Path> scheme = Optional.empty();

    @Option(names = "--kinds", paramLabel = "FILE", description = "Kinds of events to find besides those that come with Parley.")
    private Optional<Path> kinds = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    /** How the answer is written. */
    private enum Format {
        text, json
    }

    ReadCommand(Output output) {
        this.output = output;
    }

    private void print(StandaloneReader.ReadArticle read) {
        if (format == Format.json) {
            ReadJson.write(read.article(), read.findings(), output.out());
            output.out().println();
        } else {
            new ReadingText(output.out(), read.article(), read.findings()).print();
        }
    }

    @Override
    public Integer call() {
        StandaloneReader reading;
        try {
            reading = new StandaloneReader(SchemeFile.read(scheme).orElseGet(TopicScheme::standard),
                    KindsFile.read(kinds),
                    metadata.isPresent() ? StandaloneReader.metadata(metadata.get()) : Map.of());
        } catch (StandaloneReader.UnreadableException e) {
            output.complain(metadata.orElseThrow() + ": " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        int failed = 0;
        for (Path file : files) {
            try {
                StandaloneReader.ReadArticle read = reading.read(file);
                print(read);
            } catch (StandaloneReader.UnreadableException e) {
                output.complain(file + ": " + e.getMessage());
                failed++;
            }
        }
        output.out().flush();
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }
}
