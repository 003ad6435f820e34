package org.parley.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.ArticleEntry;
import org.parley.article.Span;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.Correction;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;
import org.parley.timeline.explain.Explainer;

/** What the inspector describes. */
sealed interface Subject {

    /** The id or file that it goes by; a note is kept under it. */
    String target();

    /** Its note, if one can be written on it. */
    Optional<Noted> noted();

    /** True if {@code span} of an article is among the words that the inspector shows of it. */
    boolean shows(String article, Span span);

    /** What a note is written on, and the note; blank if there is none. */
    record Noted(NoteOn on, String text) {}

    /** How many articles speak of something, and how many stories those are. */
    record Origins(int articles, int stories) {}

    /**
     * An event with what stands around it.
     *
     * @param order the orders that it is part of
     * @param matches what it may be the same as
     * @param others the events that orders, limits and matches speak of, by id
     * @param expectations what was expected of it beside what came of it
     * @param claims who says what of it
     * @param set what a person set of it
     * @param why why it is when it is, step by step
     */
    record OfEvent(Event event, List<Timeline.Order> order, List<Timeline.PossibleMatch> matches,
            List<Timeline.Conflict> conflicts, Map<String, Event> others, Origins origins,
            List<Expectation> expectations, ClaimGrid claims, List<Correction> set, List<Explainer.Reason> why,
            String note) implements Subject {
        public OfEvent {
            order = List.copyOf(order);
            matches = List.copyOf(matches);
            conflicts = List.copyOf(conflicts);
            others = Map.copyOf(others);
            expectations = List.copyOf(expectations);
            set = List.copyOf(set);
            why = List.copyOf(why);
        }

        @Override
        public String target() {
            return event.id();
        }

        @Override
        public Optional<Noted> noted() {
            return Optional.of(new Noted(NoteOn.EVENT, note));
        }

        /** The event of this id, if it is known. */
        Optional<Event> other(String id) {
            return Optional.ofNullable(others.get(id));
        }

        @Override
        public boolean shows(String article, Span span) {
            return Stream.of(event.mentions().stream().map(Event.EventMention::evidence),
                    event.outcome().stream(),
                    event.time().limits().stream().flatMap(limit -> limit.evidence().stream()),
                    order.stream().flatMap(relation -> relation.evidence().stream()),
                    matches.stream().flatMap(match -> match.evidence().stream()),
                    conflicts.stream().flatMap(conflict -> conflict.evidence().stream()),
                    expectations.stream().flatMap(pair -> Stream.concat(pair.expected().stream(),
                            pair.outcomes().stream())).map(Said::words),
                    claims.words(),
                    why.stream().flatMap(reason -> reason.evidence().stream()))
                    .flatMap(words -> words).anyMatch(words -> stands(words, article, span));
        }
    }

    /**
     * That one event came before another, or that no order of the two is known.
     *
     * @param chain why, step by step; empty if nothing says which of them came before
     */
    record OfOrder(Event before, Event after, List<Explainer.Reason> chain) implements Subject {
        public OfOrder {
            chain = List.copyOf(chain);
        }

        @Override
        public String target() {
            return before.id() + " " + after.id();
        }

        @Override
        public Optional<Noted> noted() {
            return Optional.empty();
        }

        @Override
        public boolean shows(String article, Span span) {
            return chain.stream().flatMap(reason -> reason.evidence().stream())
                    .anyMatch(words -> stands(words, article, span));
        }
    }

    /**
     * An article.
     *
     * @param story the articles that are one story with it, itself among them; empty if it stands for itself
     * @param apart true if it stands for itself because a person says so
     * @param copies the names of other files that have its very bytes
     */
    record OfArticle(ArticleView view, List<ArticleEntry> story, boolean apart, List<String> copies, String note)
            implements
                Subject {
        public OfArticle {
            story = List.copyOf(story);
            copies = List.copyOf(copies);
        }

        @Override
        public String target() {
            return view.entry().file();
        }

        @Override
        public Optional<Noted> noted() {
            return Optional.of(new Noted(NoteOn.ARTICLE, note));
        }

        @Override
        public boolean shows(String article, Span span) {
            return article.equals(target());
        }
    }

    private static boolean stands(Evidence words, String article, Span span) {
        return words.article().equals(article) && words.span().equals(span);
    }
}
