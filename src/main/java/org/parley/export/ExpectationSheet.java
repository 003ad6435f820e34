package org.parley.export;

import java.util.List;
import java.util.Optional;
import org.parley.timeline.EnumWord;

/** What was expected of events and what came of it as CSV: one row per statement, those of a pair under one number. */
public final class ExpectationSheet {

    /** {@code pair, topic, event, …} in this order. */
    public static final CsvSheet<ExpectationRow> SHEET = new CsvSheet<>("Expectations",
            "What was expected of events on a topic, and what was reported to have come of it: one row per statement.",
            row -> Optional.of(row.article()), columns());

    private ExpectationSheet() {}

    private static List<Column<ExpectationRow>> columns() {
        return List.of(
                Column.number("pair", "Rows of one number belong together.", ExpectationRow::pair),
                Column.text("topic", "Preferred label of the topic (SKOS prefLabel).",
                        row -> row.expectation().topic()),
                Column.text("event", "Id of the event.", row -> row.event().id()),
                Column.text("event_title", "Title of the event.", row -> row.event().title()),
                Column.text("event_status", "upcoming, held, postponed, cancelled, denied or unknown, over all"
                        + " articles.", row -> EnumWord.of(row.event().status())),
                Column.optional("event_date", "Date of the event in EDTF (ISO 8601-2); empty if no article gives one.",
                        row -> row.event().time().edtf()),
                Column.text("side", "expected, or reported to have come of it.",
                        row -> row.reported() ? "reported" : "expected"),
                Column.text("role", "What the statement is: agenda, expectation, concern or outcome.",
                        row -> EnumWord.of(row.said().role())),
                Column.optional("label", "Label of the list item, or the cell that names the table row.",
                        row -> row.said().label()),
                Column.text("statement", "The words, as they stand in the article from start to end.",
                        row -> row.said().words().quote()),
                Column.text("reason", "Why the statements of the pair belong together, or what is missing.",
                        row -> row.expectation().reason()),
                Column.text("article", "File of the article.", row -> row.article().file()),
                Column.number("first_line", "Line of the article that it begins on, counted from 1.",
                        row -> row.said().words().line()),
                Column.start("words", row -> row.said().words().span()),
                Column.end(row -> row.said().words().span()),
                Column.sha256(row -> row.article().sha256()));
    }
}
