package org.parley.timeline.claim;

import java.util.List;
import org.parley.article.Article;
import org.parley.extraction.Findings;
import org.parley.extraction.actor.ActorMention;

/**
 * An article as a witness of events.
 *
 * @param actors all that it names
 * @param key the short key that it goes by
 * @param origin the file of the article that its story goes back to; its own if it is no reprint
 */
public record Account(Article article, Findings findings, List<ActorMention> actors, String key, String origin) {

    public Account {
        actors = List.copyOf(actors);
    }
}
