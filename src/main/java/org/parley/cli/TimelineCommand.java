package org.parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley timeline}: prints the events and their order. */
@Command(name = "timeline", description = "Prints the events, what is known of their time, and their order.")
final class TimelineCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final LibraryOption library;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    TimelineCommand(Output output, Settings settings) {
        this.output = output;
        this.library = new LibraryOption(settings);
    }

    @Override
    public Integer call() {
        try (Library opened = library.open()) {
            return answer.print(output, opened, Exports.What.TIMELINE, () -> text(output, opened));
        }
    }

    /** Prints the whole timeline for a person. */
    static void text(Output output, Library opened) {
        TimelineQuery all = new TimelineQuery("", Optional.empty(), false, Integer.MAX_VALUE);
        new TimelineText(output.out(), opened.timeline(all).timeline(), opened.lanes()).print();
        output.out().flush();
    }
}
