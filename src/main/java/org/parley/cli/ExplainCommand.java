package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.library.Library;
import org.parley.library.LibraryViews.Explanation;
import org.parley.library.Settings;
import org.parley.timeline.Event;
import org.parley.timeline.Expectation;
import org.parley.timeline.ExpectedTopic;
import org.parley.timeline.Explainer.Reason;
import org.parley.timeline.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: prints why an event is what, where and when the timeline has it. */
@Command(name = "explain", description = "Prints why the timeline has an event as it has it, with the words behind it.")
final class ExplainCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "EVENT", arity = "1..*", description = "The id of an event, or words that name it.")
    private List<String> event = List.of();

    @Option(names = "--before", paramLabel = "EVENT", description = "Print why the first event came before this one; its id, or words that name it.")
    private Optional<String> other = Optional.empty();

    @Mixin
    private final LibraryOption library;

    ExplainCommand(Output output, Settings settings) {
        this.output = output;
        this.library = new LibraryOption(settings, output);
    }

    @Override
    public Integer call() {
        String words = String.join(" ", event);
        try (Library opened = library.open()) {
            if (other.isPresent()) {
                return before(opened, event(opened, words), event(opened, other.get()));
            }
            Explanation explanation = opened.explaining().explain(words)
                    .orElseThrow(() -> new UsageException("there is no event called " + words));
            output.out().println(explanation.event().title());
            explanation.reasons().forEach(this::print);
            print(opened.explaining().expectations(explanation.event().id()));
            new ClaimsText(output.out(), opened.explaining().claims(explanation.event().id())).print();
            output.out().flush();
            return ExitCode.DONE;
        }
    }

    private static Event event(Library opened, String words) {
        return opened.explaining().find(words)
                .orElseThrow(() -> new UsageException("there is no event called " + words));
    }

    private int before(Library opened, Event one, Event other) {
        List<Reason> chain = opened.explaining().whyBefore(one.id(), other.id());
        boolean reversed = chain.isEmpty() && !opened.explaining().whyBefore(other.id(), one.id()).isEmpty();
        output.out().println(one.title() + " before " + other.title());
        if (chain.isEmpty()) {
            output.out().println(reversed ? "  No: it is the other way round." : "  Nothing says so.");
        }
        chain.forEach(this::print);
        output.out().flush();
        return ExitCode.DONE;
    }

    private void print(Reason reason) {
        String indent = "  ".repeat(reason.depth() + 1);
        output.out().println(indent + reason.sentence());
        reason.evidence().forEach(evidence -> output.out().println(indent + "  " + Words.quoted(evidence)));
    }

    /** What was expected, topic by topic, and below it what came of it. */
    private void print(List<Expectation> expectations) {
        if (!expectations.isEmpty()) {
            output.out().println("  Expected / What came of it");
        }
        for (ExpectedTopic topic : ExpectedTopic.of(expectations)) {
            output.out().println("    " + topic.topic());
            topic.pairs().forEach(this::print);
        }
    }

    private void print(Expectation pair) {
        output.out().println("      " + pair.reason() + ":");
        pair.expected().forEach(said -> output.out().println("        " + said(said)));
        pair.outcomes().forEach(said -> output.out().println("          → " + said(said)));
    }

    private static String said(Said said) {
        return Words.of(said.role()) + " " + Words.quoted(said.words());
    }
}
