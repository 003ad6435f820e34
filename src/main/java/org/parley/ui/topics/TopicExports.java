package org.parley.ui.topics;

import java.util.Optional;
import org.parley.article.ArticleEntry;
import org.parley.timeline.Event;

/** Takes what is known of topics out of the window. */
public interface TopicExports {

    /** Asks where, and writes the rows of the topic table there, of one event or article if given. */
    void topic(String topic, Optional<Event> event, Optional<ArticleEntry> article);

    /** Asks where, and writes the topics that the library is read for there, for {@code --scheme} to take. */
    void scheme();
}
