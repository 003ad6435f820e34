package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.parley.export.ExplanationJson;
import org.parley.library.Explanations;
import org.parley.library.Library;
import org.parley.library.LibraryViews.Explanation;
import org.parley.library.Settings;
import org.parley.timeline.Event;
import org.parley.timeline.explain.Explainer.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: prints why an event is what, where and when the timeline has it. */
@Command(name = "explain", description = {"Prints why the timeline has an event as it has it.",
        "What says so of its status, time and order, what was expected of it and what came of it, and who says what, with the words behind each."})
final class ExplainCommand extends LibraryCommand {

    @Parameters(paramLabel = "EVENT", arity = "1..*", description = "The id of an event, or words that name it.")
    private List<String> event = List.of();

    @Option(names = "--before", paramLabel = "EVENT", description = "Print why the first event came before this one; its id, or words that name it.")
    private Optional<String> other = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private TextOrJson format = TextOrJson.text;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    ExplainCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        String words = String.join(" ", event);
        if (words.isBlank() || other.filter(String::isBlank).isPresent()) {
            throw new UsageException("name an event by its id, or by words of its name or its quotes");
        }
        try (Library opened = library.open()) {
            if (format == TextOrJson.text) {
                asOf.asOf().ifPresent(day -> output.out().println(opened.retrospect().told(day).sentence()
                        + System.lineSeparator()));
            }
            Explanations explanations = opened.explanations(asOf.asOf());
            if (other.isPresent()) {
                before(explanations, event(explanations, words), event(explanations, other.get()));
            } else {
                explain(explanations, words);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void explain(Explanations explanations, String words) throws IOException {
        Explanation found = explanations.explain(words).orElseThrow(() -> noEvent(words));
        if (format == TextOrJson.json) {
            ExplanationJson.write(found.event(), found.reasons(), found.expectations(), found.claims(), output.out());
        } else {
            new ExplanationText(output.out()).print(found);
        }
    }

    private Event event(Explanations explanations, String words) {
        return explanations.find(words).orElseThrow(() -> noEvent(words));
    }

    private UsageException noEvent(String words) {
        return new UsageException("there is no event called “" + words + "”"
                + asOf.asOf().map(until -> " by " + until.day()).orElse("") + ": \"parley timeline\" lists the events");
    }

    private void before(Explanations explanations, Event one, Event other) throws IOException {
        List<Reason> chain = explanations.whyBefore(one.id(), other.id());
        if (format == TextOrJson.json) {
            ExplanationJson.write(one, other, chain, output.out());
        } else {
            new ExplanationText(output.out()).print(one, other, chain,
                    chain.isEmpty() && !explanations.whyBefore(other.id(), one.id()).isEmpty());
        }
    }
}
