package org.parley.timeline;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.Status;

/**
 * What mentions of one or more articles are about.
 *
 * @param id the same whenever the same articles are read, in whatever order they were imported
 * @param title "Trump–Putin summit in Alaska"
 * @param label at most 22 characters: "Alaska summit"
 * @param history what each article says of its status, the earlier article first where the order is known
 * @param salience how much the articles are about it, from 0 to 1
 * @param outcome what is reported to have come of it, if a table or a list says so
 * @param topics what the statements about it are on
 * @param tables the tables that tell of it
 */
public record Event(String id, String kind, String title, String label, List<String> participants,
        Optional<String> place, EventTime time, Status status, List<StatusReport> history,
        List<EventMention> mentions, double salience, List<Evidence> outcome, List<String> topics,
        List<TableRef> tables) {

    public Event {
        participants = List.copyOf(participants);
        history = List.copyOf(history);
        mentions = List.copyOf(mentions);
        outcome = List.copyOf(outcome);
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
    }

    /** What one article says of the status, and the words that say it. */
    public record StatusReport(Status status, Evidence evidence) {}

    /** One place that speaks of the event, and what that place says of its status. */
    public record EventMention(Evidence evidence, Status status) {}

    /** A table of an article, by its number. */
    public record TableRef(String article, String key, int number, String columns, int rows) {}
}
