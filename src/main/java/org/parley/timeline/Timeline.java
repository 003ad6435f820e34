package org.parley.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events of all articles and what is known of their order.
 *
 * @param events the earlier first, as far as an order is known
 * @param order quoted orders, by-date orders between neighbours only, and those by what an article is written between
 * @param articleOrder which article was written before which, where statuses or dates imply it
 * @param possiblySame pairs that may be one event, and were not merged
 * @param conflicts sets of statements that cannot all be true
 * @param writings when each article that speaks of an event was written, as far as that is known
 */
public record Timeline(List<Event> events, List<Order> order, List<ArticleOrder> articleOrder,
        List<PossibleMatch> possiblySame, List<Conflict> conflicts, List<Writing> writings) {

    /** Nothing is known. */
    public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Timeline {
        events = List.copyOf(events);
        order = List.copyOf(order);
        articleOrder = List.copyOf(articleOrder);
        possiblySame = List.copyOf(possiblySame);
        conflicts = List.copyOf(conflicts);
        writings = List.copyOf(writings);
    }

    /** This timeline with other possible matches. */
    public Timeline withMatches(List<PossibleMatch> matches) {
        return new Timeline(events, order, articleOrder, matches, conflicts, writings);
    }

    /** {@code events} in the order of the first words that tell of each: the order where nothing else is known. */
    public static List<Event> byPlace(List<Event> events) {
        return events.stream().sorted(BY_PLACE).toList();
    }

    /** By the first words that tell of an event: the order where nothing else is known. */
    private static final Comparator<Event> BY_PLACE = Comparator
            .comparing((Event event) -> event.mentions().getFirst().evidence().article())
            .thenComparing(event -> event.mentions().getFirst().evidence().span()).thenComparing(Event::id);

    /** How an order is known. */
    public enum Because {
        /** An article says so. */
        QUOTE,
        /** The dates of the two say so. */
        DATE,
        /** They are rounds of one series, and their numbers say so. */
        NUMBER,
        /** An article reports one as held and announces the other. */
        ARTICLE
    }

    /** {@code before} and {@code after} are ids of events. */
    public record Order(String before, String after, Because because, String rule, List<Evidence> evidence) {
        public Order {
            evidence = List.copyOf(evidence);
        }
    }

    /** {@code before} and {@code after} are files of articles; {@code because} is a sentence. */
    public record ArticleOrder(String before, String after, String because, List<Evidence> evidence) {
        public ArticleOrder {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * {@code a} and {@code b} are ids of events; {@code because} is a sentence that says what speaks for and against.
     */
    public record PossibleMatch(String a, String b, String because, List<Evidence> evidence) {
        public PossibleMatch {
            evidence = List.copyOf(evidence);
        }
    }

    /** Statements that cannot all be true, of which none can be left out. */
    public record Conflict(String sentence, List<String> events, List<Evidence> evidence) {
        public Conflict {
            events = List.copyOf(events);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * When an article was written: after what it reports and before what it announces.
     *
     * @param published the date of publication in EDTF, if it is known
     * @param noEarlier the first day on which it can have been written
     * @param noLater the last such day
     * @param limits why
     */
    public record Writing(String article, String key, Optional<String> published, Optional<LocalDate> noEarlier,
            Optional<LocalDate> noLater, List<EventTime.Limit> limits) {
        public Writing {
            limits = List.copyOf(limits);
        }
    }
}
