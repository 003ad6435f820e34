package org.parley.extraction.event;

/** What an article says of whether an event takes place. */
public enum Status {
    UPCOMING, HELD, POSTPONED, CANCELLED, DENIED, UNKNOWN
}
