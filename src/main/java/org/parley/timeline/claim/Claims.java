package org.parley.timeline.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.extraction.event.Status;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.claim.ClaimGrid.Attribute;
import org.parley.timeline.claim.ClaimGrid.Cell;
import org.parley.timeline.claim.ClaimGrid.Claim;
import org.parley.timeline.claim.ClaimGrid.Row;
import org.parley.timeline.claim.ClaimGrid.Stance;
import org.parley.timeline.claim.Judge.Fit;
import org.parley.timeline.claim.Judge.Told;
import org.parley.timeline.identity.Kinds;

/** Sets what each origin says of an event beside what the timeline has of it. */
public final class Claims {

    private final Event event;
    private final List<Said> statements;
    /** What the articles of each origin say. */
    private final List<List<Testimony>> origins;

    private Claims(Event event, List<Account> accounts, List<Said> statements) {
        this.event = event;
        this.statements = statements;
        Map<String, List<Testimony>> byOrigin = new LinkedHashMap<>();
        accounts.stream().map(account -> new Testimony(account, event))
                .sorted(Comparator.comparingInt(Testimony::turn).thenComparing(Testimony::file))
                .forEach(one -> byOrigin.computeIfAbsent(one.origin(), _ -> new ArrayList<>()).add(one));
        this.origins = List.copyOf(byOrigin.values());
    }

    /**
     * What is said of {@code event}.
     *
     * @param accounts the articles that speak of it, in any order
     * @param statements about it, by article and place
     */
    public static ClaimGrid of(Event event, List<Account> accounts, List<Said> statements) {
        return new Claims(event, accounts, statements).grid();
    }

    private ClaimGrid grid() {
        return new ClaimGrid(origins.stream()
                .map(articles -> new ClaimGrid.Origin(articles.stream().map(Testimony::source).toList())).toList(),
                Stream.of(status(), date(), place(), participants(), kind(), statements(Attribute.EXPECTED),
                        statements(Attribute.REPORTED))
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.stance() != Stance.SILENT)).toList());
    }

    private <T> List<List<Told<T>>> told(Function<Testimony, Collection<Told<T>>> says) {
        return origins.stream()
                .map(articles -> articles.stream().flatMap(article -> says.apply(article).stream()).toList()).toList();
    }

    private Row status() {
        return new Row(Attribute.STATUS, EnumWord.of(event.status()), new Judge<>(
                Optional.of(event.status()).filter(status -> status != Status.UNKNOWN), Claims::statusFit,
                told(article -> article.report().filter(report -> report.status() != Status.UNKNOWN)
                        .map(report -> article.told(report.status(), EnumWord.of(report.status()), report.evidence()))
                        .stream().toList()))
                .cells());
    }

    private static Fit statusFit(Status status, Status other) {
        return status == other ? Fit.SAME : Fit.APART;
    }

    private Row date() {
        List<List<Told<String>>> told = told(article -> article.report().stream()
                .flatMap(report -> Stream.concat(report.movedFrom().stream().map(day -> day(article, day).noLonger()),
                        report.date().stream().map(day -> day(article, day))))
                .toList());
        return new Row(Attribute.DATE, event.time().label(),
                new Judge<>(event.time().edtf(), DateFit::of, told).cells());
    }

    private static Told<String> day(Testimony article, Event.Told day) {
        return article.told(day.edtf().orElse(""), day.label(), day.words());
    }

    private Row place() {
        return new Row(Attribute.PLACE, event.place().orElse(""), new Judge<>(event.place(), PlaceFit::of,
                told(article -> named(article, article.places()))).cells());
    }

    private Row kind() {
        return new Row(Attribute.KIND, event.kind(), new Judge<>(Optional.of(event.kind()), Claims::kindFit,
                told(article -> named(article, article.kinds()))).cells());
    }

    private static List<Told<String>> named(Testimony article, Map<String, Evidence> names) {
        return names.entrySet().stream().map(name -> article.told(name.getKey(), name.getKey(), name.getValue()))
                .toList();
    }

    /** Every summit is a meeting; a summit is no election. */
    private static Fit kindFit(String kind, String other) {
        Kinds.Kind one = Kinds.of(kind);
        Kinds.Kind two = Kinds.of(other);
        return !one.family().equals(two.family()) ? Fit.APART
                : one.specificity() < two.specificity() ? Fit.WIDER : Fit.SAME;
    }

    private Row participants() {
        return new Row(Attribute.PARTICIPANTS, String.join(", ", event.participants()),
                new Judge<>(Optional.empty(), NamedParty::fit, told(article -> article.participants().entrySet()
                        .stream()
                        .map(name -> article.told(NamedParty.of(name.getKey(), article.parties()), name.getKey(),
                                name.getValue()))
                        .toList()))
                        .cells());
    }

    /** Statements are not compared: each stands for itself; what a reprint repeats once. */
    private Row statements(Attribute attribute) {
        List<Cell> cells = new ArrayList<>();
        for (List<Testimony> origin : origins) {
            Map<String, Claim> claims = new LinkedHashMap<>();
            for (Testimony article : origin) {
                said(attribute, article).forEach(claim -> claims.putIfAbsent(claim.words().quote(), claim));
            }
            cells.add(new Cell(List.copyOf(claims.values())));
        }
        return new Row(attribute, "", cells);
    }

    private Stream<Claim> said(Attribute attribute, Testimony article) {
        Stream<Claim> stated = statements.stream()
                .filter(said -> attribute == Attribute.EXPECTED ? said.looksAhead() : said.looksBack())
                .filter(said -> said.words().article().equals(article.file()))
                .map(said -> new Claim(EnumWord.of(said.role()), Stance.TELLS, said.words()));
        return attribute == Attribute.EXPECTED ? stated : Stream.concat(stated, outcomes(article));
    }

    /** What a table or a list tells of the outcome, where no statement has the same words. */
    private Stream<Claim> outcomes(Testimony article) {
        return event.outcome().stream().filter(words -> words.article().equals(article.file()))
                .filter(words -> statements.stream().map(Said::words).noneMatch(said -> said.article()
                        .equals(words.article()) && said.span().overlaps(words.span())))
                .map(words -> new Claim("outcome", Stance.TELLS, words));
    }
}
