package org.parley.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.DayRange;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.time.WritingDay;
import org.parley.extraction.topic.Statement;

/** Makes the facts of one article from its findings. */
final class FactsMaker {

    private static final int ID_BYTES = 6;

    private final Article article;
    private final Findings findings;
    private final Lines lines;
    private final List<Block.Table> allTables;
    private final Map<Integer, List<Statement>> statements = new HashMap<>();
    private final Map<Span, Integer> firstMentions = new HashMap<>();

    FactsMaker(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
        lines = new Lines(article.text());
        allTables = article.tables();
        for (Statement statement : findings.statements()) {
            statement.event()
                    .ifPresent(event -> statements.computeIfAbsent(event, _ -> new ArrayList<>()).add(statement));
        }
    }

    ArticleFacts facts(String key) {
        List<ArticleFacts.EventFacts> events = findings.events().stream().filter(event -> !event.mentions().isEmpty())
                .map(this::event).toList();
        List<ArticleFacts.OrderFacts> order = findings.order().stream().map(this::order).toList();
        return new ArticleFacts(article.file(), key, article.sha256(), WritingDay.of(article), Optional.empty(), events,
                order);
    }

    private ArticleFacts.EventFacts event(ArticleEvent event) {
        List<Mention> mentions = event.mentions().stream().map(findings.mentions()::get).toList();
        return new ArticleFacts.EventFacts(idOf(mentions.getFirst().span()), event.id(), event.kind(), event.title(),
                event.label(), event.participants(), event.parties(), event.place(), event.status(),
                passage(findings.mentions().get(event.statusEvidence()).span()), event.round(),
                event.time().stream().mapToObj(this::time).findFirst(),
                event.formerTimes().stream().map(this::time).toList(), event.salience(),
                event.timeline(), mentions.stream().map(this::mention).toList(),
                event.outcome().map(this::passage).stream().toList(), topics(event), tables(event, mentions));
    }

    private ArticleFacts.MentionFacts mention(Mention mention) {
        return new ArticleFacts.MentionFacts(passage(mention.span()), mention.status(),
                mention.attribution().map(span -> span.of(article.text())), mention.conditional());
    }

    private ArticleFacts.TimeFacts time(int index) {
        TimeExpression time = findings.timeExpressions().get(index);
        return new ArticleFacts.TimeFacts(passage(time.span()), time.edtf(), time.days().map(this::days), time.rule());
    }

    private ArticleFacts.Days days(DayRange range) {
        return switch (range) {
            case DayRange.Dated dated -> new ArticleFacts.Days(false,
                    dated.earliest().stream().mapToInt(day -> (int) day.toEpochDay()).findFirst(),
                    dated.latest().stream().mapToInt(day -> (int) day.toEpochDay()).findFirst());
            case DayRange.FromWriting counted -> new ArticleFacts.Days(true,
                    counted.earliest().stream().mapToInt(Integer::intValue).findFirst(),
                    counted.latest().stream().mapToInt(Integer::intValue).findFirst());
        };
    }

    private ArticleFacts.OrderFacts order(OrderFinding order) {
        return new ArticleFacts.OrderFacts(order.before(), order.after(), order.rule(), order.strength(),
                order.evidence().stream().map(this::passage).toList());
    }

    private List<String> topics(ArticleEvent event) {
        TreeSet<String> topics = new TreeSet<>();
        statements.getOrDefault(event.id(), List.of()).forEach(statement -> topics.addAll(statement.topics()));
        return List.copyOf(topics);
    }

    /** The tables in which a mention stands, or a statement about the event. */
    private List<ArticleFacts.TableFacts> tables(ArticleEvent event, List<Mention> mentions) {
        Map<Integer, Block.Table> found = new TreeMap<>();
        for (Block.Table table : allTables) {
            boolean told = mentions.stream().anyMatch(mention -> table.span().overlaps(mention.span()))
                    || statements.getOrDefault(event.id(), List.of()).stream()
                            .anyMatch(statement -> statement.table().equals(OptionalInt.of(table.number())));
            if (told) {
                found.put(table.number(), table);
            }
        }
        return found.values().stream().map(table -> new ArticleFacts.TableFacts(table.number(),
                String.join(", ", table.columns()), table.rows().size())).toList();
    }

    private Passage passage(Span span) {
        return new Passage(span, lines.lineOf(span.start()), span.of(article.text()));
    }

    private String idOf(Span firstMention) {
        int count = firstMentions.merge(firstMention, 1, Integer::sum);
        String what = article.sha256() + ':' + firstMention.start() + ':' + firstMention.end() + ':' + count;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.US_ASCII));
            return "e" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
