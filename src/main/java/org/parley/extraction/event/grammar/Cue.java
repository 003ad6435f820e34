package org.parley.extraction.event.grammar;

import org.parley.extraction.event.Status;

/**
 * What some words say of the status of an event.
 *
 * @param weight how much it takes to overrule it; 0 says nothing
 * @param rule the name of the rule that read it
 */
public record Cue(Status status, int weight, String rule) {

    /** Nothing is said. */
    public static final Cue NONE = new Cue(Status.UNKNOWN, 0, "nothing said");

    /** Someone alleges it. */
    public static final Cue ALLEGED = new Cue(Status.UNKNOWN, 0, "alleged");

    /** Someone denies it. */
    public static final Cue DENIED = new Cue(Status.DENIED, 4, "denied");

    /** It did not quite come about: "nearly signed". */
    public static final Cue MISSED = new Cue(Status.DENIED, 3, "nearly");

    /** Someone "failed" or "refused" to do it, which is the news. */
    public static final Cue FAILED = new Cue(Status.HELD, 2, "told as not done");

    /** A definite phrase takes it for granted that it happened. */
    public static final Cue GRANTED = new Cue(Status.HELD, 1, "taken for granted");

    /** The weightier of the two, this one if they weigh the same. */
    public Cue or(Cue other) {
        return other.weight > weight ? other : this;
    }
}
