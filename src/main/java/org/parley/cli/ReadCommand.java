package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.export.ReadJson;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.StandaloneReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley read}: the structure and findings of files, without a library. */
@Command(name = "read", description = "Shows the structure and the findings of files, without a library.")
final class ReadCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles to read.")
    private List<Path> files = List.of();

    @Mixin
    private MetadataOption metadata = new MetadataOption();

    @Mixin
    private SchemeOptions schemes = new SchemeOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private TextOrJson format = TextOrJson.text;

    ReadCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        StandaloneReader reader = new StandaloneReader(schemes.topics().orElseGet(TopicScheme::standard),
                schemes.kinds(), metadata.read());
        int failed = 0;
        for (Path file : files) {
            try {
                print(reader.read(file));
            } catch (StandaloneReader.UnreadableException e) {
                output.complain(file + ": " + e.getMessage());
                failed++;
            }
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FILES_FAILED;
    }

    private void print(ReadArticle read) {
        if (format == TextOrJson.json) {
            ReadJson.write(read, output.out());
            output.out().println();
        } else {
            new ReadingText(output.out(), read).print();
        }
    }
}
