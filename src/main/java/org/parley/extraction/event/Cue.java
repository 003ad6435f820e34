package org.parley.extraction.event;

/**
 * What some words say of the status of an event.
 *
 * @param weight how much it takes to overrule it; 0 says nothing
 * @param rule the name of the rule that read it
 */
record Cue(Status status, int weight, String rule) {

    /** Nothing is said. */
    static final Cue NONE = new Cue(Status.UNKNOWN, 0, "nothing said");

    /** Someone alleges it. */
    static final Cue ALLEGED = new Cue(Status.UNKNOWN, 0, "alleged");

    /** Someone denies it. */
    static final Cue DENIED = new Cue(Status.DENIED, 4, "denied");

    /** It did not quite come about: "nearly signed". */
    static final Cue MISSED = new Cue(Status.DENIED, 3, "nearly");

    /** A definite phrase takes it for granted that it happened. */
    static final Cue GRANTED = new Cue(Status.HELD, 1, "taken for granted");

    /** The weightier of the two, this one if they weigh the same. */
    Cue or(Cue other) {
        return other.weight > weight ? other : this;
    }
}
