package org.parley.extraction.actor;

import java.util.List;
import org.parley.extraction.text.TokenizedArticle;

/** Finds the people, states, organisations and places that an article names. */
public final class ActorFinder {

    /** The mentions in the order of the text; they do not overlap. */
    public List<ActorMention> find(TokenizedArticle article) {
        return List.of();
    }
}
