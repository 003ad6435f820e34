package org.parley.export;

import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.ClaimGrid.Attribute;
import org.parley.timeline.claim.ClaimGrid.Claim;

/**
 * A row of the table of claims: one thing that one origin says of one attribute of an event.
 *
 * @param timeline what the timeline has of the attribute; blank if it has nothing
 * @param source the article that the words are from
 */
public record ClaimRow(Event event, Attribute attribute, String timeline, Claim claim, ClaimGrid.Origin origin,
        ClaimGrid.Source source, SourceFile file) {}
