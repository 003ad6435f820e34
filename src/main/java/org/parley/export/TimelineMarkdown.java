package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;

/** The timeline as Markdown: a table of events, then the quotes of each. */
public final class TimelineMarkdown {

    private TimelineMarkdown() {}

    /**
     * Writes {@code timeline}.
     *
     * @param within the period that its events are of, if they are of one
     * @param expectations what was expected of an event, and what came of it, by its id
     */
    public static void write(Timeline timeline, Optional<Period> within,
            Function<String, List<Expectation>> expectations, Writer out) throws IOException {
        out.write("# Timeline\n\n");
        Markdown.header(out, row(List.of("Event", "Kind", "Status", "Time", "Place", "Participants"),
                within.map(period -> "In " + period.words())));
        for (Event event : timeline.events()) {
            Markdown.row(out,
                    row(List.of(event.title(), event.kind(), EnumWord.of(event.status()), event.time().label(),
                            event.place().orElse(""), String.join(", ", event.participants())),
                            within.map(period -> EnumWord.of(period.overlap(event)))));
        }
        for (Event event : timeline.events()) {
            quotes(event, out);
            expectations(expectations.apply(event.id()), out);
        }
    }

    private static List<String> row(List<String> cells, Optional<String> last) {
        return Stream.concat(cells.stream(), last.stream()).toList();
    }

    private static void quotes(Event event, Writer out) throws IOException {
        out.write("\n## " + Markdown.text(event.title()) + "\n\n");
        for (Event.EventMention mention : event.mentions()) {
            Evidence words = mention.evidence();
            out.write("- “" + Markdown.text(words.quote()) + "” (" + EnumWord.of(mention.status()) + "; "
                    + Markdown.text(words.article()) + ", line " + words.line() + ")\n");
        }
    }

    private static void expectations(List<Expectation> pairs, Writer out) throws IOException {
        if (pairs.isEmpty()) {
            return;
        }
        out.write("\n");
        Markdown.header(out, List.of("Topic", "Expected", "What came of it"));
        for (Expectation pair : pairs) {
            Markdown.row(out, List.of(pair.topic(), words(pair.expected(), pair.reason()),
                    words(pair.outcomes(), pair.reason())));
        }
    }

    /** The statements, or what is to be said where there are none. */
    private static String words(List<Said> statements, String otherwise) {
        return statements.isEmpty() ? otherwise
                : statements.stream().map(said -> "“" + said.words().quote() + "” (" + said.words().article()
                        + ", line " + said.words().line() + ")").collect(Collectors.joining("; "));
    }
}
