package org.parley.timeline.layout;

/** The rows of the timeline, from top to bottom. */
public enum Lane {
    CALLS, TALKS, SUMMITS, BACKGROUND
}
