package org.parley.timeline.order;

import java.util.List;
import java.util.Optional;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Evidence;

/**
 * Something that bounds when events are, or articles were written.
 *
 * @param event index of the event that it bounds, or −1
 * @param later for {@link Type#BEFORE} the index of the later event, else −1
 * @param article index of the {@link Causes#writings() writing} that it bounds, or is bounded by, or −1
 * @param key the short key of the article that says so; blank if a person does
 * @param days for a date its days; for {@link Type#DAYS} the days counted from the writing; else every day
 * @param date the date in EDTF or, for {@link Type#DAYS}, in words, if it has one
 */
public record Cause(Type type, Grade grade, int event, int later, int article, String key, DayWindow days,
        Optional<String> date, String rule, List<Evidence> evidence) {

    /** What is bounded by what. */
    public enum Type {
        /** An event by a date. */
        DATE,
        /** An event by the day an article was written. */
        DAYS,
        /** An event by a later one. */
        BEFORE,
        /** The writing of an article by an event that it announces. */
        ANNOUNCED,
        /** An event, held, by the writing of the article that reports it. */
        REPORTED,
        /** The writing of an article by its date of publication. */
        PUBLISHED
    }

    /** The rules of the types that no words of an article name. */
    public static final String ANNOUNCED_RULE = "announced";
    public static final String REPORTED_RULE = "reported as held";

    /** How much it takes to overrule it, the strongest first. */
    public enum Grade {
        PERSON, DATED, STATED, STATUS, GUESSED
    }

    public Cause {
        evidence = List.copyOf(evidence);
    }
}
