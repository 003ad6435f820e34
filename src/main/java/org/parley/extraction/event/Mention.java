package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;

/**
 * One place in an article that speaks of an event.
 *
 * @param span the phrase: "the recent summit between … in Vienna"; in a table the cells that tell of it
 * @param head the word that names the event: "summit"
 * @param kind a kind of the scheme of event kinds
 * @param participants their names, as {@code ActorMention} gives them, sorted
 * @param place the name of the place, if the phrase or its sentence gives one
 * @param status what this place says of it
 * @param time index of its time expression among those of the article
 * @param attribution who is said to say so ("reported by Reuters"), if anyone
 * @param conditional true under a condition ("if talks resume")
 */
public record Mention(Span span, Span head, String text, String kind, List<String> participants,
        Optional<String> place, Status status, OptionalInt time, Optional<Span> attribution, boolean conditional) {
    public Mention {
        participants = List.copyOf(participants);
    }
}
