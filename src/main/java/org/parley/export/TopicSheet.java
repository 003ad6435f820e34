package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The topic table as CSV: one row per statement and topic. */
public final class TopicSheet {

    /** {@code topic, broader, role, label, statement, event …} in this order. */
    public static final CsvSheet<TopicTableRow> SHEET = new CsvSheet<>("Topic table",
            "What articles say on a topic: one row per statement, each a quote.",
            row -> Optional.of(row.article()), columns());

    private TopicSheet() {}

    private static List<Column<TopicTableRow>> columns() {
        return List.of(
                Column.text("topic", "Preferred label of the topic (SKOS prefLabel).", TopicTableRow::topic),
                Column.optional("broader", "Preferred label of the wider topic, if there is one.",
                        TopicTableRow::broader),
                Column.text("role", "What the statement is: agenda, expectation, concern, outcome, recommendation or"
                        + " background.", row -> Json.word(row.role())),
                Column.optional("label", "Label of the list item, or the cell that names the table row.",
                        TopicTableRow::label),
                Column.text("statement", "The words, as they stand in the article from start to end.",
                        TopicTableRow::quote),
                Column.optional("event", "Title of the event that it is about; empty if none is named.",
                        row -> row.event().map(TopicTableRow.About::title)),
                Column.optional("event_status", "upcoming, held, postponed, cancelled, denied or unknown, over all"
                        + " articles.", row -> row.event().map(event -> Json.word(event.status()))),
                Column.optional("event_date", "Date of the event in EDTF (ISO 8601-2); empty if no article gives one.",
                        row -> row.event().flatMap(TopicTableRow.About::date)),
                Column.text("article", "File of the article.", row -> row.article().file()),
                Column.text("article_title", "Title of the article.", TopicTableRow::articleTitle),
                Column.optional("published", "When the article was published, in EDTF.", TopicTableRow::published),
                Column.optional("section", "Heading that the statement stands under.", TopicTableRow::section),
                optionalNumber("table", "Number of the table in the article, counted from 1.", TopicTableRow::table),
                optionalNumber("row", "Row of that table, counted from 1 below its header.", TopicTableRow::row),
                Column.number("first_line", "Line of the article that it begins on, counted from 1.",
                        TopicTableRow::firstLine),
                Column.number("last_line", "Line that it ends on.", TopicTableRow::lastLine),
                Column.start("words", row -> row.span()),
                Column.end(row -> row.span()),
                Column.sha256(row -> row.article().sha256()));
    }

    private static Column<TopicTableRow> optionalNumber(String name, String description,
            Function<TopicTableRow, OptionalInt> cell) {
        return new Column<>(name, "integer", description, row -> cell.apply(row).isPresent()
                ? Optional.of(Integer.toString(cell.apply(row).getAsInt()))
                : Optional.empty());
    }
}
