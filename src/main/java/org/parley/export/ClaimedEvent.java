package org.parley.export;

import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;

/** An event and who says what of it. */
public record ClaimedEvent(Event event, ClaimGrid grid) {}
