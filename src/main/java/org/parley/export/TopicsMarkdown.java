package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;

/** Topics as Markdown: a list of quotes under each topic. */
public final class TopicsMarkdown {

    private TopicsMarkdown() {}

    /** Writes {@code topics} and what is said on them. */
    public static void write(Iterable<TopicEntry> topics, Writer out) throws IOException {
        boolean first = true;
        for (TopicEntry topic : topics) {
            out.write((first ? "" : "\n") + "## " + Markdown.text(topic.topic()) + "\n\n");
            first = false;
            for (StatementEntry statement : topic.statements()) {
                out.write(line(statement));
            }
        }
    }

    private static String line(StatementEntry statement) {
        String event = statement.event().map(Event::title).orElse("no event named");
        return "- **" + EnumWord.of(statement.role()) + "** “" + Markdown.text(statement.words().quote()) + "” ("
                + Markdown.text(event)
                + "; " + Markdown.text(statement.article().file()) + ", line " + statement.words().line() + ")\n";
    }
}
