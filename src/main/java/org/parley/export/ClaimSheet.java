package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.timeline.claim.ClaimGrid;

/**
 * Who says what of events as CSV: one row for each thing that an origin says of an attribute. An origin that is silent
 * on an attribute has no row for it.
 */
public final class ClaimSheet {

    /** {@code event, event_title, attribute, …} in this order. */
    public static final CsvSheet<ClaimRow> SHEET = new CsvSheet<>("Claims",
            "What each origin says of the attributes of events, and how that stands to the timeline: one row per claim."
                    + " An origin without a row for an attribute is silent on it.",
            row -> Optional.of(row.file()), columns());

    private ClaimSheet() {}

    private static List<Column<ClaimRow>> columns() {
        return List.of(
                Column.text("event", "Id of the event.", row -> row.event().id()),
                Column.text("event_title", "Title of the event.", row -> row.event().title()),
                Column.text("attribute", "status, date, place, participants, kind, expected (of the event) or came of"
                        + " it.", row -> row.attribute().words()),
                Column.text("timeline", "What the timeline has, over all articles; empty where it has nothing, or where"
                        + " the words of the articles are all there is.", ClaimRow::timeline),
                Column.text("claim", "What the words say, as Parley reads them.", row -> row.claim().value()),
                Column.text("stance",
                        "How the claim stands to the timeline: agrees, less exact, changed since, differs;"
                                + " or says, where nothing is compared.",
                        row -> row.claim().stance().words()),
                Column.text("quote", "The words, as they stand in the article from start to end.",
                        row -> row.claim().words().quote()),
                Column.text("origin", "File of the first article of the story: rows of one event with one origin are"
                        + " one source.", row -> row.origin().first().file()),
                Column.text("carried_by", "Files of all articles that carry the story, with semicolons between them.",
                        row -> row.origin().articles().stream().map(ClaimGrid.Source::file)
                                .collect(Collectors.joining("; "))),
                Column.text("article", "File of the article that the words are from.", row -> row.file().file()),
                Column.text("article_title", "Title of the article.", row -> row.source().title()),
                Column.optional("outlet", "Who published it.", row -> row.source().outlet()),
                Column.optional("published", "When the article was published, in EDTF.",
                        row -> row.source().published()),
                Column.number("first_line", "Line of the article that the words begin on, counted from 1.",
                        row -> row.claim().words().line()),
                Column.start("words", row -> row.claim().words().span()),
                Column.end(row -> row.claim().words().span()),
                Column.sha256(row -> row.file().sha256()));
    }
}
