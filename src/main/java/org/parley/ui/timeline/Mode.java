package org.parley.ui.timeline;

/** The two ways in which the timeline is shown. */
public enum Mode {
    SEQUENCE, CALENDAR;

    /** The other one. */
    public Mode other() {
        return this == SEQUENCE ? CALENDAR : SEQUENCE;
    }
}
