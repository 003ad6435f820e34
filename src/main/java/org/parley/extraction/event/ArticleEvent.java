package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;

/**
 * What the mentions of one article speak of together.
 *
 * @param id counts the events of the article from 0
 * @param mentions indexes of its mentions, in the order of the text
 * @param title a full title: "Carter–Brezhnev summit in Vienna"
 * @param label at most 22 characters: "Vienna summit"
 * @param parties the sides that take part: states with the officials who stand for them here, others by themselves;
 *     sorted by name
 * @param status what the article as a whole says of it
 * @param statusEvidence index of the mention that says so
 * @param round which of a series it is, as in "the fourth round of talks"; 0 if nothing counts it
 * @param time index of the time expression that dates it, if one does
 * @param formerTimes indexes of the time expressions that it was due at before it was moved, in order
 * @param salience how much the article is about it, from 0 (in passing) to 1
 * @param timeline true if it belongs on the timeline; the others are one click away
 * @param outcome where a table or a list tells what came of it
 */
public record ArticleEvent(int id, List<Integer> mentions, String kind, String title, String label,
        List<String> participants, List<Party> parties, Optional<String> place, Status status, int statusEvidence,
        int round, OptionalInt time, List<Integer> formerTimes, double salience, boolean timeline,
        Optional<Span> outcome) {
    public ArticleEvent {
        mentions = List.copyOf(mentions);
        participants = List.copyOf(participants);
        parties = List.copyOf(parties);
        formerTimes = List.copyOf(formerTimes);
    }
}
