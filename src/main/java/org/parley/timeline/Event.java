package org.parley.timeline;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.Status;

/**
 * What mentions of one or more articles are about.
 *
 * @param id the same whenever the same articles are read, in whatever order they were imported: the first of its parts
 * @param parts ids of the {@link ArticleFacts.EventFacts} that it is made of; whatever is kept under one of them finds
 *     the event again when articles are added
 * @param title "Carter–Brezhnev summit in Vienna"
 * @param label at most 22 characters: "Vienna summit"
 * @param round which of a series it is, if an article counts it
 * @param history what each article says of its status, the earlier article first where the order is known
 * @param salience how much the articles are about it, from 0 to 1
 * @param timeline true if it belongs on the timeline, false if it is mentioned only in passing
 * @param outcome what is reported to have come of it, if a table or a list says so
 * @param topics what the statements about it are on
 * @param tables the tables that tell of it
 * @param corrected what of it a person set
 */
public record Event(String id, List<String> parts, String kind, String title, String label,
        List<String> participants, Optional<String> place, Optional<Round> round, EventTime time, Status status,
        List<StatusReport> history, List<EventMention> mentions, double salience, boolean timeline,
        List<Evidence> outcome, List<String> topics, List<TableRef> tables, List<Corrected> corrected) {

    public Event {
        parts = List.copyOf(parts);
        participants = List.copyOf(participants);
        history = List.copyOf(history);
        mentions = List.copyOf(mentions);
        outcome = List.copyOf(outcome);
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
        corrected = List.copyOf(corrected);
    }

    /**
     * One of a series: "the fourth round of talks".
     *
     * @param series the same for the rounds of one series: who takes part, by states, in small letters
     * @param words those that name it
     */
    public record Round(String series, int number, Evidence words) {}

    /**
     * What one article says of the status, and the words that say it.
     *
     * @param date when it is or was to be, by this article
     * @param movedFrom when it was due before, if the article says that it was moved
     */
    public record StatusReport(Status status, Evidence evidence, Optional<Told> date, List<Told> movedFrom) {
        public StatusReport {
            movedFrom = List.copyOf(movedFrom);
        }
    }

    /**
     * A time as one article tells it.
     *
     * @param edtf in EDTF, if it is no mere count of days from the writing
     * @param label "5 Mar 2024", "0–7 days"
     */
    public record Told(Optional<String> edtf, String label, Evidence words) {}

    /**
     * One place that speaks of the event, and what that place says of its status.
     *
     * @param attribution the words that say who says so, if any do
     * @param conditional true under a condition ("if talks resume")
     */
    public record EventMention(Evidence evidence, Status status, Optional<String> attribution, boolean conditional) {}

    /**
     * What a person set.
     *
     * @param articles what the articles say in its place, if they say anything
     */
    public record Corrected(Corrections.Field field, String value, Optional<String> articles) {}

    /** A table of an article, by its number. */
    public record TableRef(String article, String key, int number, String columns, int rows) {}
}
