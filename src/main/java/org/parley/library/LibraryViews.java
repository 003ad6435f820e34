package org.parley.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.article.TableEntry;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.DateWords;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Evidence;
import org.parley.timeline.Period;
import org.parley.timeline.StatementEntry;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.explain.Explainer;
import org.parley.timeline.layout.Density;

/** What the use cases answer with: immutable, and never more than a page of it. */
public interface LibraryViews {

    /**
     * An article as the reader shows it.
     *
     * @param notes what was taken from each place, in the order of the text
     * @param sourceState whether the file on disk is still the one that was read
     * @param suggested when it was published, if its own date has no year and other articles tell it
     */
    record ArticleView(ArticleEntry entry, Article article, List<MarginNote> notes, SourceState sourceState,
            Optional<SuggestedDate> suggested) {}

    /**
     * A date with the year that other articles tell.
     *
     * @param event the title of an event that this article dates without a year and another one with it
     * @param own the words of this article that date it
     * @param other the date of the other
     */
    record SuggestedDate(String edtf, String event, Evidence own, Event.Told other) {}

    /**
     * A part of the file of an article as text, as it was when it was imported.
     *
     * @param text the part
     * @param offset where the part begins in the whole text
     * @param line the line of the file that it begins on, from 1
     * @param passage what was asked for, in the whole text; empty where the file has nothing for it
     * @param length how long the whole text is, in UTF-16 units
     */
    record Excerpt(String text, int offset, int line, Span passage, int length) {}

    /** The file of an article compared with what was imported from it. */
    enum SourceState {
        UNCHANGED, CHANGED, MISSING
    }

    /** Something that was taken from a place in an article. */
    sealed interface MarginNote {
        /** Where it stands. */
        Span span();

        /** @param timeline false if the event is named only in passing */
        record OfEvent(Span span, String event, String kind, String label, Status status, boolean timeline)
                implements
                    MarginNote {}

        record OfStatement(Span span, List<String> topics, Role role) implements MarginNote {}

        record OfTable(Span span, int number, int rows) implements MarginNote {}

        record SetAside(Span span, int line, String reason) implements MarginNote {}
    }

    /**
     * Which part of the timeline to show.
     *
     * @param words only events whose title, people, place or quotes have these words; empty for all
     * @param article only events of this article
     * @param kind only events of this kind
     * @param passing also what is mentioned only in passing
     * @param limit at most so many events, the most salient first
     * @param asOf the timeline as it was told until a day; empty for that of all articles
     * @param within events that certainly or possibly were on a day of this period, the certain ones first
     * @param others with a period, the other events too, as long as all of them are no more than the limit
     */
    record TimelineQuery(String words, Optional<String> article, Optional<String> kind, boolean passing, int limit,
            Optional<AsOf> asOf, Optional<Period> within, boolean others) {

        /** Events of all days. */
        public TimelineQuery(String words, Optional<String> article, Optional<String> kind, boolean passing, int limit,
                Optional<AsOf> asOf) {
            this(words, article, kind, passing, limit, asOf, Optional.empty(), false);
        }

        /** Events of all kinds, as all articles tell of them. */
        public TimelineQuery(String words, Optional<String> article, boolean passing, int limit) {
            this(words, article, Optional.empty(), passing, limit, Optional.empty());
        }

        /** The same, as it was told until a day. */
        public TimelineQuery asOf(Optional<AsOf> other) {
            return new TimelineQuery(words, article, kind, passing, limit, other, within, others);
        }

        /** The same, but only events that certainly or possibly were on a day of a period. */
        public TimelineQuery within(Optional<Period> other) {
            return new TimelineQuery(words, article, kind, passing, limit, asOf, other, false);
        }

        /** The same with the events of other days too, as long as there are not too many. */
        public TimelineQuery withOthers() {
            return new TimelineQuery(words, article, kind, passing, limit, asOf, within, true);
        }

        /** The whole timeline, as far as a window can show it. */
        public static final TimelineQuery ALL = new TimelineQuery("", Optional.empty(), false, 400);
    }

    /**
     * What had been reported by a day.
     *
     * @param day its last day: articles that were published on it count
     * @param undated true if articles count too of which it is not known whether they were published by then
     */
    record AsOf(LocalDate day, boolean undated) {}

    /**
     * Which articles count by a day.
     *
     * @param articles how many count
     * @param later how many were published after the day
     * @param unsure of how many it is not known when they were published, or not exactly enough
     * @param undated the first of these
     */
    record Told(AsOf asOf, int articles, int later, int unsure, List<ArticleEntry> undated) {

        public Told {
            undated = List.copyOf(undated);
        }

        /**
         * "As 5 articles published until 3 June 2025 tell it. Left out: 3 later, 2 of unknown date (003, 007)."
         */
        public String sentence() {
            String day = DateWords.of(asOf.day().toString());
            String told = "As " + (articles == 1 ? "1 article" : articles + " articles") + " published until " + day
                    + (articles == 1 ? " tells it." : " tell it.");
            String named = unsure + " of unknown date ("
                    + undated.stream().map(ArticleEntry::key).collect(Collectors.joining(", "))
                    + (unsure > undated.size() ? ", …" : "") + ")";
            String left = Stream.of(later > 0 ? later + " later" : "", unsure > 0 && !asOf.undated() ? named : "")
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            return told + (unsure > 0 && asOf.undated() ? " Among them: " + named + "." : "")
                    + (left.isEmpty() ? "" : " Left out: " + left + ".");
        }
    }

    /**
     * @param total how many events there are under the same filters
     * @param told which articles tell of them, if those until a day were asked for
     * @param density when the events of all periods began, if not all of them are shown
     * @param overlaps how many events were how surely on a day of the period, if one was asked for
     */
    record TimelinePage(Timeline timeline, List<ArticleEntry> articles, int total, Optional<Told> told,
            Optional<Density> density, Optional<Map<Overlap, Integer>> overlaps) {

        public TimelinePage {
            overlaps = overlaps.map(Map::copyOf);
        }

        /** All events that there are. */
        public TimelinePage(Timeline timeline, List<ArticleEntry> articles, int total, Optional<Told> told) {
            this(timeline, articles, total, told, Optional.empty(), Optional.empty());
        }

        TimelinePage with(Density other) {
            return new TimelinePage(timeline, articles, total, told, Optional.of(other), overlaps);
        }

        /** How many events there are in all periods, under the other filters. */
        public int ofAllDays() {
            return overlaps.map(counts -> counts.values().stream().mapToInt(count -> count).sum()).orElse(total);
        }
    }

    /** One topic in a list; {@code articles} are the files in which it was found. */
    record TopicRow(String topic, Optional<String> broader, List<String> words, int articleCount, int statements,
            List<String> articles) {}

    /** A page of the statements on a topic. */
    record TopicPage(TopicRow topic, List<StatementEntry> statements, int total) {}

    /**
     * A table with what stands around it.
     *
     * @param of how many tables the article has
     * @param introducedBy the line that leads it in
     * @param dates what was read from its date column, one entry a row that has a date
     * @param lines how many lines the article has
     */
    record TableView(TableEntry entry, Block.Table table, int of, Optional<Introduction> introducedBy,
            List<DateReading> dates, int lines, String sha256) {}

    /** The line that leads in a table. */
    record Introduction(String text, int line) {}

    /** The date of a table row. */
    record DateReading(int row, String words, String edtf, String precision, Optional<Event> event) {}

    /** What kind of thing was found by a search. */
    enum HitKind {
        TITLE, HEADING, BODY, CELL, EVENT, TOPIC, NOTE
    }

    /**
     * One hit of a search.
     *
     * @param target the file of an article, or the id of an event, or the name of a topic; of a note what it is written
     *     on, {@code EVENT:} and its id and so on
     * @param snippet words around the hit
     * @param marks the words of the query within the snippet
     * @param span the first word of the hit in the canonical text; empty for events and topics
     * @param matches all words of the query in that block, in the canonical text
     */
    record Hit(HitKind kind, String target, String key, String title, String snippet, List<Span> marks,
            Optional<Span> span, int line, List<Span> matches) {}

    /**
     * A page of hits.
     *
     * @param total how many there are; of very many not all are counted, see {@link #isCounted}
     */
    record SearchPage(String query, List<Hit> hits, int total, boolean more) {

        /** So many passages are counted. */
        public static final int MOST_COUNTED = Stored.MOST_COUNTED;

        /** True if there are {@code total} hits; false if there are more than {@link #MOST_COUNTED}. */
        public boolean isCounted() {
            return total <= MOST_COUNTED;
        }
    }

    /** What a person says of two events that may be one. */
    enum MatchAnswer {
        SAME, DIFFERENT, OPEN
    }

    /** Whether what a person says of events applies to them. */
    enum Standing {
        APPLIES,
        /** It does, but the articles said something else when it was set. */
        OUTDATED,
        /** It does not, since an article no longer has the words that it is fixed to. */
        LOST,
        /** It does not as long as an article with these words is removed. */
        RESTS
    }

    /**
     * One thing that a person says of an event or of two.
     *
     * @param value of a field; blank for the other kinds
     * @param articles what the articles say of that field
     * @param words the words that it is fixed to: of one event, or of the two; on line 0 where they are not there
     * @param events the ids of the events that it applies to
     */
    record Correction(long id, Corrections.Kind kind, String value, Optional<String> articles,
            Standing standing, List<Evidence> words, List<String> events) {
        public Correction {
            words = List.copyOf(words);
            events = List.copyOf(events);
        }
    }

    /** A search that a person keeps. */
    record SavedSearch(String query, int hits) {}

    /**
     * An event and why it is what, where and when it is.
     *
     * @param expectations what was expected of it beside what came of it
     * @param claims who says what of it
     */
    record Explanation(Event event, List<Explainer.Reason> reasons, List<Expectation> expectations, ClaimGrid claims) {
        public Explanation {
            reasons = List.copyOf(reasons);
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * What moves in the timeline if an article was published on another day.
     *
     * @param moved the events of the timeline whose time changes
     * @param gained orders that are known only then
     * @param lost orders that are no longer known then
     */
    record PublishedPreview(String article, List<Move> moved, List<Timeline.Order> gained, List<Timeline.Order> lost) {}

    /**
     * What goes with articles that are removed.
     *
     * @param gone the titles of the events of the timeline that nothing else tells of
     * @param fewer how many events of the timeline others tell of, too
     */
    record Removal(List<String> articles, List<String> gone, int fewer) {
        public Removal {
            articles = List.copyOf(articles);
            gone = List.copyOf(gone);
        }
    }

    /** An event whose time changes. */
    record Move(String event, String title, EventTime before, EventTime after) {}
}
