package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.library.Library;
import org.parley.library.LibraryViews.Explanation;
import org.parley.library.Settings;
import org.parley.timeline.Evidence;
import org.parley.timeline.Explainer.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: prints why an event is what, where and when the timeline has it. */
@Command(name = "explain", description = "Prints why the timeline has an event as it has it, with the words behind it.")
final class ExplainCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "EVENT", arity = "1..*", description = "The id of an event, or words that name it.")
    private List<String> event = List.of();

    @Mixin
    private final LibraryOption library;

    ExplainCommand(Output output, Settings settings) {
        this.output = output;
        this.library = new LibraryOption(settings);
    }

    @Override
    public Integer call() {
        String words = String.join(" ", event);
        try (Library opened = library.open()) {
            Explanation explanation = opened.explain(words)
                    .orElseThrow(() -> new UsageException("there is no event called " + words));
            output.out().println(explanation.event().title());
            explanation.reasons().forEach(this::print);
            output.out().flush();
            return ExitCode.DONE;
        }
    }

    private void print(Reason reason) {
        String indent = "  ".repeat(reason.depth() + 1);
        output.out().println(indent + reason.sentence());
        for (Evidence evidence : reason.evidence()) {
            output.out().println(indent + "  “" + Words.flat(evidence.quote()) + "” [" + evidence.key()
                    + " line " + evidence.line() + "]");
        }
    }
}
