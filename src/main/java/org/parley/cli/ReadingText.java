package org.parley.cli;

import java.io.PrintWriter;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.SetAside;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.topic.Statement;
import org.parley.timeline.EnumWord;

/** Writes the structure and the findings of one article for a terminal. */
final class ReadingText {

    private static final int WIDEST = 100;

    private final PrintWriter out;
    private final Article article;
    private final Findings findings;
    private final Lines lines;

    ReadingText(PrintWriter out, ReadArticle read) {
        this.out = out;
        this.article = read.article();
        this.findings = read.findings();
        this.lines = new Lines(article.text());
    }

    void print() {
        out.println(
                article.file() + ": " + article.title() + (article.titleDerived() ? " (no title in the file)" : ""));
        article.metadata().published().ifPresent(
                date -> out.println("  published " + date.edtf() + ", from " + date.source()
                        + (date.guessed() ? ", guessed" : "")));
        article.metadata().modified().ifPresent(
                date -> out.println("  modified " + date.edtf() + ", from " + date.source()));
        out.println("Structure");
        article.blocks().forEach(this::block);
        out.println("Time");
        findings.timeExpressions().forEach(this::time);
        out.println("Events");
        findings.events().stream().filter(ArticleEvent::timeline).forEach(this::event);
        out.println("Order");
        findings.order().stream().filter(order -> order.strength() != OrderFinding.Strength.NARRATIVE)
                .forEach(this::order);
        out.println("Statements");
        findings.statements().forEach(this::statement);
        out.println("Set aside");
        SetAside.of(article, findings).forEach(this::setAside);
        out.println();
    }

    private void block(Block block) {
        String words = switch (block) {
            case Block.Heading heading -> "heading " + heading.level() + " " + heading.text();
            case Block.Paragraph paragraph -> switch (paragraph.role()) {
                case TEXT -> "paragraph ";
                case LEAD_IN -> "lead-in ";
                case CREDIT -> "credit ";
            } + paragraph.text();
            case Block.ItemList list -> "list of " + TerminalWords.count(list.items().size(), "item");
            case Block.Table table -> "table " + table.number() + " " + String.join(" | ", table.columns());
        };
        line(block.firstLine(), words);
    }

    private void time(TimeExpression time) {
        line(time.span(),
                time.text() + " = " + time.value() + " (" + EnumWord.of(time.type()) + ", rule " + time.rule() + ")");
    }

    private void event(ArticleEvent event) {
        Span place = findings.mentions().get(event.mentions().getFirst()).span();
        line(place,
                event.title() + " (" + event.kind() + ", " + EnumWord.of(event.status()) + ", "
                        + TerminalWords.count(event.mentions().size(), "mention")
                        + ")");
    }

    private void order(OrderFinding order) {
        line(order.evidence().getFirst(),
                label(order.before()) + " before " + label(order.after()) + " (rule " + order.rule() + ")");
    }

    private String label(int event) {
        return findings.events().stream().filter(found -> found.id() == event).findFirst().map(ArticleEvent::label)
                .orElse("?");
    }

    private void statement(Statement statement) {
        line(statement.span(),
                EnumWord.of(statement.role()) + " on " + String.join(", ", statement.topics()) + ": "
                        + statement.quote());
    }

    private void setAside(NotUnderstood part) {
        line(part.line(), part.reason());
    }

    private void line(Span span, String words) {
        line(lines.lineOf(span.start()), words);
    }

    private void line(int line, String words) {
        String flat = TerminalWords.flat(words);
        out.printf("%6d  %s%n", line, flat.length() > WIDEST ? flat.substring(0, WIDEST - 1) + "…" : flat);
    }
}
