package org.parley.timeline.claim;

import java.util.List;

/**
 * What was expected of an event on one topic, beside what was reported to have come of it.
 *
 * @param topic the topic of what was expected; of an outcome that nobody expected its own
 * @param expected what was on the agenda, expected or feared, by article and place; empty if no article says
 * @param outcomes what was reported, by article and place; empty if nothing was
 * @param reason why the two belong together, or what is missing, as a sentence without its full stop
 */
public record Expectation(String topic, List<Said> expected, List<Said> outcomes, String reason) {

    /** What is said where no outcome is reported. */
    public static final String NOTHING_REPORTED = "nothing reported yet in these articles";
    /** What is said of an outcome that no article expected. */
    public static final String NOT_EXPECTED = "no article says that it was expected";

    public Expectation {
        expected = List.copyOf(expected);
        outcomes = List.copyOf(outcomes);
    }
}
