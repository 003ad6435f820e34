package org.parley.export;

import java.io.IOException;
import java.io.Writer;

/** Topics as Markdown: a list of quotes under each topic. */
public final class TopicsMarkdown {

    private TopicsMarkdown() {}

    /** Writes {@code topics} and what is said on them. */
    public static void write(Iterable<TopicEntry> topics, Writer out) throws IOException {
        boolean first = true;
        for (TopicEntry topic : topics) {
            out.write((first ? "" : "\n") + "## " + Markdown.text(topic.topic()) + "\n\n");
            first = false;
            for (TopicTableRow row : topic.statements()) {
                out.write(line(row));
            }
        }
    }

    private static String line(TopicTableRow row) {
        String event = row.event().map(TopicTableRow.About::title).orElse("no event named");
        return "- **" + Json.word(row.role()) + "** “" + Markdown.text(row.quote()) + "” (" + Markdown.text(event)
                + "; " + Markdown.text(row.article().file()) + ", line " + row.firstLine() + ")\n";
    }
}
