package org.parley.cli;

import java.util.Optional;
import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.Settings;
import org.parley.timeline.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley timeline}: prints the events and their order. */
@Command(name = "timeline", description = "Prints the events, what is known of their time, and their order.")
final class TimelineCommand extends LibraryCommand {

    /** So many events are printed: nobody reads on to the end of more. */
    private static final int MOST = 2000;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PeriodOption period = new PeriodOption();

    TimelineCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        Optional<AsOf> until = asOf.asOf();
        try (Library opened = library.open()) {
            return answer.print(output, opened, Exports.What.TIMELINE, Exports.Filter.ofEvents(until, period.within()),
                    () -> text(output, opened, until, period.within()));
        }
    }

    /**
     * Prints the timeline for a person: of very many events the most salient.
     *
     * @param within only the events of a period
     */
    static void text(Output output, Library opened, Optional<AsOf> asOf, Optional<Period> within) {
        TimelinePage page = opened.timeline(new TimelineQuery("", Optional.empty(), false, MOST).asOf(asOf)
                .within(within));
        page.told().ifPresent(told -> output.out().println(told.sentence() + System.lineSeparator()));
        TimelineText text = new TimelineText(output.out(), page.timeline(), opened.lanes());
        within.ifPresentOrElse(asked -> text.print(asked, page.overlaps().orElseThrow()), text::print);
        if (page.total() > page.timeline().events().size()) {
            output.out().printf("These are the %d most salient of %d events: parley export timeline writes all.%n",
                    page.timeline().events().size(), page.total());
        }
    }
}
