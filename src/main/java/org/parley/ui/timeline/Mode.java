package org.parley.ui.timeline;

/** The two ways in which the timeline is shown. */
enum Mode {
    SEQUENCE, CALENDAR;

    /** The other one. */
    Mode other() {
        return this == SEQUENCE ? CALENDAR : SEQUENCE;
    }
}
