package org.parley.timeline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.extraction.actor.ActorMention;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.Party;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;

/** What one article says of one event, with the words that say it. */
final class Testimony {

    private final Account account;
    private final Optional<Event.StatusReport> report;
    private final int turn;
    private final List<Mention> mentions;
    private final Lines lines;

    Testimony(Account account, Event event) {
        this.account = account;
        this.lines = new Lines(account.article().text());
        this.report = event.history().stream().filter(said -> isOwn(said.evidence())).findFirst();
        this.turn = report.map(event.history()::indexOf).orElse(event.history().size());
        this.mentions = event.mentions().stream().filter(mention -> isOwn(mention.evidence()))
                .flatMap(mention -> found(mention).stream()).toList();
    }

    private boolean isOwn(Evidence words) {
        return words.article().equals(account.article().file());
    }

    /** What was found at a place: of several that tell of the same words one of that status. */
    private Optional<Mention> found(Event.EventMention mention) {
        return account.findings().mentions().stream().filter(one -> one.span().equals(mention.evidence().span()))
                .min(Comparator.comparing(one -> one.status() != mention.status()));
    }

    String file() {
        return account.article().file();
    }

    String origin() {
        return account.origin();
    }

    ClaimGrid.Source source() {
        return new ClaimGrid.Source(file(), account.key(), account.article().title(),
                account.article().metadata().outlet(),
                account.article().metadata().published().map(published -> published.edtf()));
    }

    /** Its place among the articles that speak of the event, the earliest first. */
    int turn() {
        return turn;
    }

    /** Something that it says, as it is compared and as it is shown. */
    <T> Judge.Told<T> told(T what, String value, Evidence words) {
        return new Judge.Told<>(what, value, words,
                report.map(Event.StatusReport::status).orElse(Status.UNKNOWN), turn, false);
    }

    /** What it says of status and days. */
    Optional<Event.StatusReport> report() {
        return report;
    }

    /** The kinds that it calls the event, each with the first word for it. */
    Map<String, Evidence> kinds() {
        Map<String, Evidence> kinds = new LinkedHashMap<>();
        mentions.forEach(mention -> kinds.computeIfAbsent(mention.kind(), _ -> words(mention.head())));
        return kinds;
    }

    /** The places that it gives, each with the first words for it. */
    Map<String, Evidence> places() {
        Map<String, Evidence> places = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.place().ifPresent(place -> places.computeIfAbsent(place, name -> named(name, mention)));
        }
        return places;
    }

    /** Those whom it names, each with the first words for them. */
    Map<String, Evidence> participants() {
        Map<String, Evidence> names = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.participants().forEach(name -> names.computeIfAbsent(name, one -> named(one, mention)));
        }
        return names;
    }

    /** The sides that it tells of, with their people. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        account.findings().events().stream()
                .filter(event -> event.mentions().stream().map(account.findings().mentions()::get)
                        .anyMatch(mentions::contains))
                .forEach(event -> parties.addAll(event.parties()));
        return parties;
    }

    /**
     * The words for {@code name} in the phrase of a mention, else those nearest to it in its paragraph; the phrase
     * itself if it speaks of them without their name.
     */
    private Evidence named(String name, Mention mention) {
        return account.actors().stream().filter(actor -> actor.name().equals(name)).map(ActorMention::span)
                .filter(span -> mention.span().contains(span) || isInOneBlock(span, mention.span()))
                .min(Comparator.comparingInt((Span span) -> distance(span, mention.span())).thenComparing(Span::start))
                .map(this::words).orElseGet(() -> words(mention.span()));
    }

    private boolean isInOneBlock(Span one, Span other) {
        return account.article().blocks().stream()
                .anyMatch(block -> block.span().contains(one) && block.span().overlaps(other));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private Evidence words(Span span) {
        return new Evidence(file(), account.key(), span, lines.lineOf(span.start()), span.of(account.article().text()));
    }
}
