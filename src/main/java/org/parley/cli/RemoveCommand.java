package org.parley.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.library.Library;
import org.parley.library.Removing;
import org.parley.library.Settings;
import org.parley.timeline.TimelineDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley remove}: removes articles from a library, and takes them back. */
@Command(name = "remove", description = {"Removes articles from a library, or takes them back.",
        "The file of a removed article and what you said of it are kept; nothing of it counts, and no import brings it back."})
final class RemoveCommand extends LibraryCommand {

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Keys or files of articles, as \"parley articles\" lists them.")
    private List<String> names = List.of();

    @Option(names = "--back", description = "Take back what was removed.")
    private boolean back;

    RemoveCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        try (Library opened = library.open()) {
            Removing removing = opened.removing();
            List<String> files = files(removing);
            TimelineDiff timeline = back ? removing.takeBack(files) : removing.remove(files);
            output.err().println(TerminalWords.count(files.size(), "article") + (back ? " taken back" : " removed"));
            ImportSummary.print(output, timeline);
            return ExitCode.DONE;
        }
    }

    /** The files that are meant; nothing is done if one of them is not there. */
    private List<String> files(Removing removing) {
        Set<String> files = new LinkedHashSet<>();
        for (String name : names) {
            Optional<String> found = back ? removing.findRemoved(name) : removing.find(name);
            files.add(found.orElseThrow(() -> new UsageException(complaint(removing, name))));
        }
        return List.copyOf(files);
    }

    private String complaint(Removing removing, String name) {
        if (back) {
            return name + " is no removed article, or several: \"parley articles\" lists them";
        }
        return removing.findRemoved(name).isPresent() ? name + " was removed already"
                : "there is no article " + name + ": \"parley articles\" lists those that there are";
    }
}
