package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;

/** The topic table as CSV: one row per statement and topic. */
public final class TopicSheet {

    /** {@code topic, broader, role, label, statement, event …} in this order. */
    public static final CsvSheet<Row> SHEET = new CsvSheet<>("Topic table",
            "What articles say on a topic: one row per statement, each a quote.",
            row -> Optional.of(SourceFile.of(row.statement().article())), columns());

    /** One statement under one topic. */
    public record Row(String topic, Optional<String> broader, StatementEntry statement) {}

    private TopicSheet() {}

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("topic", "Preferred label of the topic (SKOS prefLabel).", Row::topic),
                Column.optional("broader", "Preferred label of the wider topic, if there is one.",
                        Row::broader),
                Column.text("role", "What the statement is: agenda, expectation, concern, outcome, recommendation or"
                        + " background.", row -> EnumWord.of(row.statement().role())),
                Column.optional("label", "Label of the list item, or the cell that names the table row.",
                        row -> row.statement().label()),
                Column.text("statement", "The words, as they stand in the article from start to end.",
                        row -> row.statement().words().quote()),
                Column.optional("event", "Title of the event that it is about; empty if none is named.",
                        row -> row.statement().event().map(Event::title)),
                Column.optional("event_status", "upcoming, held, postponed, cancelled, denied or unknown, over all"
                        + " articles.", row -> row.statement().event().map(event -> EnumWord.of(event.status()))),
                Column.optional("event_date", "Date of the event in EDTF (ISO 8601-2); empty if no article gives one.",
                        row -> row.statement().event().flatMap(event -> event.time().edtf())),
                Column.text("article", "File of the article.", row -> row.statement().article().file()),
                Column.text("article_title", "Title of the article.", row -> row.statement().article().title()),
                Column.optional("published", "When the article was published, in EDTF.",
                        row -> row.statement().article().published()),
                Column.optional("section", "Heading that the statement stands under.",
                        row -> row.statement().setting().section()),
                optionalNumber("table", "Number of the table in the article, counted from 1.",
                        row -> row.statement().setting().table()),
                optionalNumber("row", "Row of that table, counted from 1 below its header.",
                        row -> row.statement().setting().row()),
                Column.number("first_line", "Line of the article that it begins on, counted from 1.",
                        row -> row.statement().words().line()),
                Column.number("last_line", "Line that it ends on.", row -> row.statement().setting().lastLine()),
                Column.start("words", row -> row.statement().words().span()),
                Column.end(row -> row.statement().words().span()),
                Column.sha256(row -> row.statement().article().sha256()));
    }

    private static Column<Row> optionalNumber(String name, String description,
            Function<Row, OptionalInt> cell) {
        return new Column<>(name, "integer", description, row -> cell.apply(row).isPresent()
                ? Optional.of(Integer.toString(cell.apply(row).getAsInt()))
                : Optional.empty());
    }
}
