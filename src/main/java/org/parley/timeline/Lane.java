package org.parley.timeline;

/** The rows of the timeline, from top to bottom. */
public enum Lane {
    CALLS, TALKS, SUMMITS, BACKGROUND
}
