package org.parley.export;

import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;

/**
 * A row of a topic table: one statement on one topic.
 *
 * @param quote the words, as they stand in the article
 * @param articleTitle the title of the article
 * @param published when the article was published, in EDTF
 * @param section the heading that the statement stands under
 * @param firstLine the line that it begins on, counted from 1
 * @param lastLine the line that it ends on
 * @param span where it stands in the canonical text
 */
public record TopicTableRow(String topic, Optional<String> broader, Role role, Optional<String> label, String quote,
        Optional<About> event, SourceFile article, String articleTitle, Optional<String> published,
        Optional<String> section, OptionalInt table, OptionalInt row, int firstLine, int lastLine, Span span) {

    /**
     * The event that a statement is about.
     *
     * @param date in EDTF, if an article gives one
     */
    public record About(String id, String title, Status status, Optional<String> date) {}
}
