package org.parley.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.ArticleEntry;
import org.parley.extraction.topic.Role;

/**
 * One statement in the list of a topic.
 *
 * @param label the label of its list item, or the cell that names its row
 * @param event the event that it is about, if it is about one
 * @param words the statement, as it stands in the article
 */
public record StatementEntry(long id, Role role, Optional<String> label, Optional<Event> event, ArticleEntry article,
        Evidence words, Setting setting) {

    /**
     * What stands around a statement.
     *
     * @param lastLine the line that the statement ends on, counted from 1
     * @param section the heading that it stands under
     * @param table number of the table that it stands in
     * @param row row of that table, counted from 1
     */
    public record Setting(int lastLine, Optional<String> section, OptionalInt table, OptionalInt row) {}
}
