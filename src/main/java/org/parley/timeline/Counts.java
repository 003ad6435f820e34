package org.parley.timeline;

/** How many there are of each thing in a library. */
public record Counts(int articles, int events, int datedEvents, int quotedOrders, int dateOrders, int possibleMatches,
        int conflicts, int topics, int tables, int notes) {}
