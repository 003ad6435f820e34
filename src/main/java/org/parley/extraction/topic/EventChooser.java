package org.parley.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.Status;
import org.parley.extraction.text.Tokens;
import org.parley.extraction.topic.Passage.Words;

/**
 * Chooses the event that a statement is about: one that its own words name, else its lead-in, else the text of its
 * section before it, else its heading. Where none of these names one, it is about none.
 */
final class EventChooser {

    private record Place(Span span, ArticleEvent event) {}

    private final Tokens tokens;
    private final List<Place> places = new ArrayList<>();

    EventChooser(EventFindings findings, Tokens tokens) {
        this.tokens = tokens;
        for (ArticleEvent event : findings.events()) {
            for (int mention : event.mentions()) {
                places.add(new Place(findings.mentions().get(mention).span(), event));
            }
        }
        places.sort(Comparator.comparing(Place::span).thenComparing(place -> place.event().id()));
    }

    /** The event that {@code passage} is about in the given role. */
    Optional<ArticleEvent> choose(Passage passage, Role role) {
        Optional<ArticleEvent> own = best(within(passage.span()), role);
        if (own.isPresent() || role == Role.BACKGROUND) {
            return own;
        }
        return best(within(passage.leadIn()), role).or(() -> nearestBefore(passage, role))
                .or(() -> best(within(nearestHeading(passage)), role));
    }

    private Optional<ArticleEvent> nearestBefore(Passage passage, Role role) {
        int from = nearestHeading(passage).isEmpty() ? 0 : tokens.end(nearestHeading(passage).to() - 1);
        List<Place> before = between(from, passage.span().start());
        return before.isEmpty() ? Optional.empty() : best(lastFitting(before, role), role);
    }

    private static List<Place> lastFitting(List<Place> places, Role role) {
        for (Place place : places.reversed()) {
            if (fits(place.event().status(), role)) {
                return List.of(place);
            }
        }
        return List.of(places.getLast());
    }

    private static Words nearestHeading(Passage passage) {
        return passage.headings().isEmpty() ? Words.NONE : passage.headings().getFirst();
    }

    private List<Place> within(Words words) {
        return words.isEmpty() ? List.of() : within(tokens.span(words.from(), words.to()));
    }

    private List<Place> within(Span span) {
        return between(span.start(), span.end());
    }

    /** The mentions that begin from {@code start} to before {@code end}. */
    private List<Place> between(int start, int end) {
        int from = firstFrom(start);
        int to = from;
        while (to < places.size() && places.get(to).span().start() < end) {
            to++;
        }
        return places.subList(from, to);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The event whose status suits the role, then the one the article is more about, then the one named first. */
    private static Optional<ArticleEvent> best(List<Place> places, Role role) {
        ArticleEvent best = null;
        for (Place place : places) {
            if (best == null || rank(place.event(), role) > rank(best, role)) {
                best = place.event();
            }
        }
        return Optional.ofNullable(best);
    }

    private static double rank(ArticleEvent event, Role role) {
        return (fits(event.status(), role) ? 2 : 0) + event.salience();
    }

    private static boolean fits(Status status, Role role) {
        return switch (role) {
            case OUTCOME -> status == Status.HELD;
            case EXPECTATION, RECOMMENDATION -> status == Status.UPCOMING;
            case AGENDA, CONCERN, BACKGROUND -> true;
        };
    }

    /** The id of {@code event}, as statements keep it. */
    static OptionalInt id(Optional<ArticleEvent> event) {
        return event.isPresent() ? OptionalInt.of(event.get().id()) : OptionalInt.empty();
    }
}
