package org.parley.timeline;

/** The rows of the timeline, from top to bottom. */
public enum Lane {
    CALLS, TALKS, SUMMITS, BACKGROUND;

    /** The lane that events of {@code kind} stand in; a kind that is not listed belongs to the background. */
    public static Lane of(String kind) {
        return switch (kind) {
            case "call" -> CALLS;
            case "talks", "meeting", "statement", "visit" -> TALKS;
            case "summit" -> SUMMITS;
            default -> BACKGROUND;
        };
    }
}
