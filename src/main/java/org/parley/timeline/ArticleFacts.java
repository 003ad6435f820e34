package org.parley.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Published;
import org.parley.extraction.Findings;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Party;
import org.parley.extraction.event.Status;

/**
 * What one article contributes to the timeline, without its text: plain values that a store can keep as they are.
 *
 * @param file the file of the article
 * @param key the short key that the article goes by in the window; it may change when articles are added
 * @param sha256 of the bytes of the file
 * @param published when it was published, if known
 * @param story the article that stands for all that are one story with this one, if there are others
 * @param order what it says of the order of its events
 */
public record ArticleFacts(String file, String key, String sha256, Optional<Published> published,
        Optional<String> story, List<EventFacts> events, List<OrderFacts> order) {

    public ArticleFacts {
        events = List.copyOf(events);
        order = List.copyOf(order);
    }

    /** What {@code findings} of {@code article} contribute. */
    public static ArticleFacts of(Article article, String key, Findings findings) {
        return new FactsMaker(article, findings).facts(key);
    }

    /** The same facts under another key. */
    public ArticleFacts withKey(String other) {
        return new ArticleFacts(file, other, sha256, published, story, events, order);
    }

    /** The same facts, of an article that is one story with others, for which {@code file} stands. */
    public ArticleFacts inStory(Optional<String> file) {
        return new ArticleFacts(this.file, key, sha256, published, file, events, order);
    }

    /**
     * The same article with a few of its events, and what it says of their order.
     *
     * @param places where the events stand in the list
     */
    public ArticleFacts with(List<Integer> places) {
        List<EventFacts> some = places.stream().map(events::get).toList();
        Set<Integer> numbers = some.stream().map(EventFacts::number).collect(Collectors.toSet());
        return new ArticleFacts(file, key, sha256, published, story, some, order.stream()
                .filter(one -> numbers.contains(one.before()) && numbers.contains(one.after())).toList());
    }

    /** {@code passage} of this article. */
    public Evidence evidence(Passage passage) {
        return new Evidence(file, key, passage.span(), passage.line(), passage.quote());
    }

    /** {@code passages} of this article. */
    public List<Evidence> evidence(List<Passage> passages) {
        return passages.stream().map(this::evidence).toList();
    }

    /**
     * An event as one article tells of it.
     *
     * @param id the same whenever the same file is read, and unlike that of any other event of any article: the first
     *     characters of a SHA-256 over the article's, the span of the first mention and, where two events begin at one
     *     mention, a count
     * @param number counts the events of the article from 0: its place in the list
     * @param parties the sides that take part: states with the officials who stand for them, others by themselves
     * @param status what the article as a whole says of it
     * @param statusEvidence the words that say so
     * @param round which of a series it is, as in "the fourth round of talks"; 0 if nothing counts it
     * @param time when it is, if the article says
     * @param formerTimes when it was due before it was moved, in the order of the text
     * @param salience how much the article is about it, from 0 (in passing) to 1
     * @param timeline true if it belongs on the timeline, false if it is mentioned only in passing
     * @param mentions in the order of the text, at least one
     * @param outcome where a table or a list tells what came of it
     * @param topics what the statements about it are on, sorted
     * @param tables the tables that tell of it, in order
     */
    public record EventFacts(String id, int number, String kind, String title, String label,
            List<String> participants, List<Party> parties, Optional<String> place, Status status,
            Passage statusEvidence,
            int round, Optional<TimeFacts> time, List<TimeFacts> formerTimes, double salience, boolean timeline,
            List<MentionFacts> mentions,
            List<Passage> outcome, List<String> topics, List<TableFacts> tables) {
        public EventFacts {
            participants = List.copyOf(participants);
            parties = List.copyOf(parties);
            formerTimes = List.copyOf(formerTimes);
            mentions = List.copyOf(mentions);
            outcome = List.copyOf(outcome);
            topics = List.copyOf(topics);
            tables = List.copyOf(tables);
        }
    }

    /**
     * One place that speaks of an event.
     *
     * @param attribution the words that say who says so, if any do
     * @param conditional true under a condition ("if talks resume")
     */
    public record MentionFacts(Passage passage, Status status, Optional<String> attribution, boolean conditional) {}

    /**
     * The time that an article gives for an event.
     *
     * @param days the days that it can denote; empty if the words bound nothing
     * @param rule the name of the rule that read it
     */
    public record TimeFacts(Passage passage, Optional<String> edtf, Optional<Days> days, String rule) {}

    /**
     * A range of days, both ends included, either of them open.
     *
     * @param fromWriting true if the numbers count from the day the article was written (0), which is not known;
     *     false if they are calendar days, counted as {@link java.time.LocalDate#toEpochDay()} does
     */
    public record Days(boolean fromWriting, OptionalInt earliest, OptionalInt latest) {}

    /** The article says that event number {@code before} ended before event number {@code after} began. */
    public record OrderFacts(int before, int after, String rule, Strength strength, List<Passage> evidence) {
        public OrderFacts {
            evidence = List.copyOf(evidence);
        }
    }

    /** A table by its number, with its header cells in one line. */
    public record TableFacts(int number, String columns, int rows) {}
}
