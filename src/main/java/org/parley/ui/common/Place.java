package org.parley.ui.common;

import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.timeline.Evidence;

/** Somewhere that the window can stand; what back and forward move through. */
public sealed interface Place {

    /** The parts of the window in the order of the sidebar, and the hits of a search. */
    enum Page {
        TIMELINE, TOPICS, TABLES, NOTES, REVIEW, SEARCH
    }

    /** The part of the window that shows it. */
    Page page();

    /** The timeline with nothing asked for. */
    record OfTimeline() implements Place {
        @Override
        public Page page() {
            return Page.TIMELINE;
        }
    }

    /** An event: selected in the timeline, described in the inspector, its first passage in the reader. */
    record OfEvent(String id) implements Place {
        @Override
        public Page page() {
            return Page.TIMELINE;
        }
    }

    /**
     * That one event came before another: drawn as an arrow, explained in the inspector, its words in the reader.
     *
     * @param words what says so; empty if the dates do
     */
    record OfOrder(String before, String after, Optional<Evidence> words) implements Place {
        @Override
        public Page page() {
            return Page.TIMELINE;
        }
    }

    /**
     * A passage of an article, in the reader.
     *
     * @param article the file of the article
     * @param span what is asked for; empty opens the article at its top
     * @param others further passages of the same item, marked more lightly
     */
    record OfPassage(String article, Optional<Span> span, List<Span> others) implements Place {
        public OfPassage {
            others = List.copyOf(others);
        }

        @Override
        public Page page() {
            return Page.TIMELINE;
        }
    }

    /** A topic, or the list of topics. */
    record OfTopic(Optional<String> topic) implements Place {
        @Override
        public Page page() {
            return Page.TOPICS;
        }
    }

    /** A table of an article by its number, or the list of tables. */
    record OfTable(Optional<TableKey> table) implements Place {
        @Override
        public Page page() {
            return Page.TABLES;
        }
    }

    /** The file of an article and the number of the table in it, from 1. */
    record TableKey(String article, int number) {}

    /** The notes. */
    record OfNotes() implements Place {
        @Override
        public Page page() {
            return Page.NOTES;
        }
    }

    /** What a person is asked to decide, and what they have decided. */
    record OfReview() implements Place {
        @Override
        public Page page() {
            return Page.REVIEW;
        }
    }

    /** What a search found. */
    record OfSearch(String query) implements Place {
        @Override
        public Page page() {
            return Page.SEARCH;
        }
    }
}
