package org.parley.timeline.weave;

import java.util.Collection;
import java.util.Set;
import org.parley.timeline.Articles;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.FactKey;

/** Where the facts of a library are looked up, so that only those that are needed are held. */
public interface Shelf extends Articles {

    /** The {@linkplain Weaver#keys keys} under which a fact can meet others. */
    Set<FactKey> keys(FactRef fact);

    /** The facts that have a key like {@code key} and a day in common with it or are of the article {@code file}. */
    Collection<FactRef> meeting(FactKey key, String file);

    /**
     * What an event was made of when the timeline was last woven.
     *
     * @param part the id of one of its parts
     * @return all its parts
     */
    Collection<Part> event(String part);

    /** A part of an event, by its id, and the file of the article that tells of it. */
    record Part(String id, String file) {}
}
