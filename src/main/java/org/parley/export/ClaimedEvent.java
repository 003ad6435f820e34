package org.parley.export;

import org.parley.timeline.ClaimGrid;
import org.parley.timeline.Event;

/** An event and who says what of it. */
public record ClaimedEvent(Event event, ClaimGrid grid) {}
