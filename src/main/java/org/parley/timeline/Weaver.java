package org.parley.timeline;

import java.util.Collection;

/** Weaves the facts of all articles into one timeline: a pure function, whatever the order of its input. */
public final class Weaver {

    /** The timeline of {@code articles}, as {@code corrections} have it. */
    public Timeline weave(Collection<ArticleFacts> articles, Corrections corrections) {
        return Timeline.EMPTY;
    }
}
