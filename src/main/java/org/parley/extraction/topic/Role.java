package org.parley.extraction.topic;

/** What a statement is to its topic. */
public enum Role {
    AGENDA, EXPECTATION, CONCERN, OUTCOME, RECOMMENDATION, BACKGROUND
}
