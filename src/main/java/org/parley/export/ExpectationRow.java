package org.parley.export;

import java.util.Optional;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Evidence;

/**
 * A row of the table of expectations: one statement, expected or reported.
 *
 * @param pair counts the pairs from 1: rows of one number belong together
 * @param reported true for what came of it, false for what was expected
 * @param reason why the statements of the pair belong together, or what is missing
 */
public record ExpectationRow(int pair, String topic, String event, String eventTitle, Status status,
        Optional<String> date, boolean reported, Role role, Optional<String> label, Evidence words, String reason,
        SourceFile article) {}
