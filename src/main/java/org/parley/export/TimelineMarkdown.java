package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;

/** The timeline as Markdown: a table of events, then the quotes of each. */
public final class TimelineMarkdown {

    private TimelineMarkdown() {}

    /** Writes {@code timeline}. */
    public static void write(Timeline timeline, Writer out) throws IOException {
        out.write("# Timeline\n\n");
        Markdown.header(out, List.of("Event", "Kind", "Status", "Time", "Place", "Participants"));
        for (Event event : timeline.events()) {
            Markdown.row(out, List.of(event.title(), event.kind(), Json.word(event.status()), event.time().label(),
                    event.place().orElse(""), String.join(", ", event.participants())));
        }
        for (Event event : timeline.events()) {
            quotes(event, out);
        }
    }

    private static void quotes(Event event, Writer out) throws IOException {
        out.write("\n## " + Markdown.text(event.title()) + "\n\n");
        for (Event.EventMention mention : event.mentions()) {
            Evidence words = mention.evidence();
            out.write("- “" + Markdown.text(words.quote()) + "” (" + Json.word(mention.status()) + "; "
                    + Markdown.text(words.article()) + ", line " + words.line() + ")\n");
        }
    }
}
