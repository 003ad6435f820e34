package org.parley.timeline;

import java.util.List;

/** Where it is looked up what articles contribute. */
public interface Articles {

    /** What an article contributes. */
    ArticleFacts article(String file);

    /**
     * An article with a few of its events, and what it says of their order.
     *
     * @param places where the events stand in the list of all that it has, each once
     */
    default ArticleFacts article(String file, List<Integer> places) {
        return article(file).with(places);
    }
}
