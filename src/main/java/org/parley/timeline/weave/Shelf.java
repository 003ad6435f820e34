package org.parley.timeline.weave;

import java.util.Collection;
import java.util.Set;
import org.parley.timeline.Articles;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.FactKey;

/** Where the facts of a library are looked up, so that only those that are needed are held. */
public interface Shelf extends Articles {

    /** The keys under which a fact can meet others. */
    Set<FactKey> keys(FactRef fact);

    /** A fact that has a key, and its days. */
    record Use(FactRef fact, FactKey key) {}

    /** All uses of a key. */
    Collection<Use> uses(long key);

    /**
     * What an event was made of when the timeline was last woven.
     *
     * @param part the id of one of its parts
     * @return all its parts, also those of articles that are gone; none if it was not there
     */
    Collection<Part> event(String part);

    /** A part of an event, by its id, and the file of the article that tells of it. */
    record Part(String id, String file) {}
}
