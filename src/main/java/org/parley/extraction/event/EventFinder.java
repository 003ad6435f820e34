package org.parley.extraction.event;

import java.util.List;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.extraction.time.TimeExpression;

/** Finds the events of an article, what it says of each, and their order. */
public final class EventFinder {

    /** What the article says, given who and when is named in it. */
    public EventFindings find(TokenizedArticle article, List<ActorMention> actors, List<TimeExpression> times) {
        return new EventFindings(List.of(), List.of(), List.of());
    }
}
