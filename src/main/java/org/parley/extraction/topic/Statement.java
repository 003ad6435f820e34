package org.parley.extraction.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;

/**
 * One thing that an article says on one or more topics.
 *
 * @param span its place: a sentence, a list item, or the cells of a table row
 * @param quote the words of the span
 * @param label the label of its list item, or the cell that names its row: the first that is not a date or number
 * @param topics preferred labels of the topics, in the order of the scheme, at least one
 * @param event id of the article's event that it is about, if it is about one
 * @param table number of the table that it stands in
 * @param row row of that table, counted from 1
 * @param matches the words that show the topics, in the order of the text
 */
public record Statement(Span span, String quote, Optional<String> label, Role role, List<String> topics,
        OptionalInt event, OptionalInt table, OptionalInt row, List<Span> matches) {
    public Statement {
        topics = List.copyOf(topics);
        matches = List.copyOf(matches);
    }
}
