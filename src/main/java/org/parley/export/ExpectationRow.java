package org.parley.export;

import org.parley.timeline.Event;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;

/**
 * A row of the table of expectations: one statement, expected or reported.
 *
 * @param pair counts the pairs from 1: rows of one number belong together
 * @param reported true for what came of it, false for what was expected
 */
public record ExpectationRow(int pair, Event event, Expectation expectation, boolean reported, Said said,
        SourceFile article) {}
