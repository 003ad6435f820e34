package org.parley.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.Lines;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.actor.ActorKind;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Party;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts.Days;
import org.parley.timeline.ArticleFacts.EventFacts;
import org.parley.timeline.ArticleFacts.MentionFacts;
import org.parley.timeline.ArticleFacts.OrderFacts;
import org.parley.timeline.ArticleFacts.TimeFacts;
import org.parley.timeline.claim.Account;
import org.parley.timeline.weave.Weaver;

/** Writes the facts of an article by hand. Quotes are looked up in its text; those it does not have are appended. */
public final class FactsBuilder {

    private final String file;
    private final StringBuilder text;
    private final List<EventFacts> events = new ArrayList<>();
    private final List<OrderFacts> order = new ArrayList<>();
    private Optional<Published> published = Optional.empty();
    private Optional<String> story = Optional.empty();

    FactsBuilder(String file, String text) {
        this.file = file;
        this.text = new StringBuilder(text);
    }

    /** The timeline that these articles tell. */
    public static Timeline weave(FactsBuilder... articles) {
        return new Weaver().weave(Stream.of(articles).map(FactsBuilder::facts).toList(), Corrections.NONE);
    }

    public static FactsBuilder article(String file) {
        return new FactsBuilder(file, "");
    }

    /** The article is one story with others, for which {@code file} stands. */
    public FactsBuilder inStory(String file) {
        story = Optional.of(file);
        return this;
    }

    public FactsBuilder published(String edtf) {
        published = Optional.of(new Published(edtf, "metadata file", false));
        return this;
    }

    /** An event; {@code who} is separated by commas, an empty {@code where} is no place. */
    public FactsBuilder event(String kind, String label, String who, String where, Status status, String... quotes) {
        List<MentionFacts> mentions = Arrays.stream(quotes.length == 0 ? new String[]{label} : quotes)
                .map(quote -> new MentionFacts(passage(quote), status, Optional.empty(), false)).toList();
        List<String> participants = who.isEmpty() ? List.of() : List.of(who.split(", ?"));
        int number = events.size();
        events.add(new EventFacts("e-" + file + "-" + number, number, kind, label, label, participants,
                parties(participants),
                Optional.of(where).filter(place -> !place.isEmpty()), status, mentions.getFirst().passage(),
                0, Optional.empty(), List.of(), 1.0, true, mentions, List.of(), List.of(), List.of()));
        return this;
    }

    /** The last event is dated. */
    public FactsBuilder on(String edtf) {
        return time(day(edtf));
    }

    /** The last event was due on these days before it was moved. */
    public FactsBuilder movedFrom(String... edtf) {
        EventFacts last = events.removeLast();
        List<TimeFacts> former = Arrays.stream(edtf).map(this::day).toList();
        events.add(new EventFacts(last.id(), last.number(), last.kind(), last.title(), last.label(),
                last.participants(), last.parties(), last.place(), last.status(), last.statusEvidence(), last.round(),
                last.time(), former, last.salience(), last.timeline(), last.mentions(), last.outcome(), last.topics(),
                last.tables()));
        return this;
    }

    private TimeFacts day(String edtf) {
        DayWindow days = Edtf.days(edtf).orElseThrow();
        return new TimeFacts(passage(edtf), Optional.of(edtf),
                Optional.of(new Days(false, OptionalInt.of(days.first()), OptionalInt.of(days.last()))), "date");
    }

    /** The last event is on a day of a year that the article does not tell. */
    public FactsBuilder yearless(String edtf) {
        return time(new TimeFacts(passage(edtf), Optional.of(edtf), Optional.empty(), "month-day"));
    }

    /** The last event is so many days from the writing of the article. */
    public FactsBuilder within(int from, int to, String quote) {
        return time(new TimeFacts(passage(quote), Optional.empty(),
                Optional.of(new Days(true, OptionalInt.of(from), OptionalInt.of(to))), "relative"));
    }

    public FactsBuilder before(int before, int after, String quote) {
        return before(before, after, Strength.STATED, quote);
    }

    public FactsBuilder before(int before, int after, Strength strength, String quote) {
        order.add(new OrderFacts(before, after, "test", strength, List.of(passage(quote))));
        return this;
    }

    public ArticleFacts facts() {
        return new ArticleFacts(file, file.length() > 3 ? file.substring(0, 3) : file, "sha-" + file, published,
                story, events, order);
    }

    /** The article as a witness: what it names is found wherever its text has the name. */
    public Account account(String origin) {
        List<Mention> mentions = new ArrayList<>();
        List<ArticleEvent> found = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (EventFacts event : events) {
            List<Integer> own = new ArrayList<>();
            for (MentionFacts mention : event.mentions()) {
                own.add(mentions.size());
                Span span = mention.passage().span();
                mentions.add(new Mention(span, span, mention.passage().quote(), event.kind(), event.participants(),
                        event.place(), mention.status(), OptionalInt.empty(), Optional.empty(), false));
            }
            found.add(new ArticleEvent(event.number(), own, event.kind(), event.title(), event.label(),
                    event.participants(), event.parties(), event.place(), event.status(), 0, 0, OptionalInt.empty(),
                    List.of(), 1, true, Optional.empty()));
            names.addAll(event.participants());
            names.addAll(event.place().stream().toList());
        }
        Article article = new Article(file, "sha-" + file, Format.TEXT, "Title of " + file, false,
                published.map(Metadata.NONE::withPublished).orElse(Metadata.NONE), text.toString(), List.of(),
                List.of(),
                SourceMap.IDENTITY);
        return new Account(article, new Findings(List.of(), mentions, found, List.of(), List.of(), List.of()),
                names.stream().filter(name -> text.indexOf(name) >= 0).map(this::actor).toList(), facts().key(),
                origin);
    }

    private ActorMention actor(String name) {
        int at = text.indexOf(name);
        return new ActorMention(new Span(at, at + name.length()), 0, 0, name, ActorKind.STATE, false,
                Optional.empty());
    }

    /** Who has two names or more is a person who stands for no state, all others are states. */
    private static List<Party> parties(List<String> names) {
        return names.stream().map(name -> new Party(name, name.contains(" ") ? List.of(name) : List.of())).toList();
    }

    /** The participants of the last event stand for these states, each for one. */
    public FactsBuilder standingFor(String... states) {
        EventFacts last = events.removeLast();
        events.add(new EventFacts(last.id(), last.number(), last.kind(), last.title(), last.label(),
                last.participants(), IntStream.range(0, states.length)
                        .mapToObj(i -> new Party(states[i], last.participants().get(i).contains(" ")
                                ? List.of(last.participants().get(i))
                                : List.of()))
                        .toList(),
                last.place(), last.status(), last.statusEvidence(), last.round(),
                last.time(), last.formerTimes(), last.salience(), last.timeline(), last.mentions(), last.outcome(),
                last.topics(),
                last.tables()));
        return this;
    }

    /** The last event is that round of a series. */
    public FactsBuilder round(int number) {
        EventFacts last = events.removeLast();
        events.add(new EventFacts(last.id(), last.number(), last.kind(), last.title(), last.label(),
                last.participants(), last.parties(), last.place(), last.status(), last.statusEvidence(), number,
                last.time(), last.formerTimes(), last.salience(), last.timeline(), last.mentions(), last.outcome(),
                last.topics(), last.tables()));
        return this;
    }

    /** The last event is mentioned only in passing. */
    public FactsBuilder inPassing() {
        return replaceLast(events.getLast().time(), false);
    }

    private FactsBuilder time(TimeFacts time) {
        return replaceLast(Optional.of(time), events.getLast().timeline());
    }

    private FactsBuilder replaceLast(Optional<TimeFacts> time, boolean timeline) {
        EventFacts last = events.removeLast();
        events.add(new EventFacts(last.id(), last.number(), last.kind(), last.title(), last.label(),
                last.participants(), last.parties(), last.place(), last.status(), last.statusEvidence(), last.round(),
                time, last.formerTimes(), last.salience(),
                timeline, last.mentions(), last.outcome(), last.topics(), last.tables()));
        return this;
    }

    private Passage passage(String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            start = text.append('\n').length();
            text.append(quote);
        }
        return new Passage(new Span(start, start + quote.length()), new Lines(text.toString()).lineOf(start), quote);
    }
}
