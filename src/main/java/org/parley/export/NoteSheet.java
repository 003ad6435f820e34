package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.article.ArticleEntry;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Evidence;

/** The notes of a person as CSV: one row per note. */
public final class NoteSheet {

    /** {@code about, target, title, note, changed, quote …} in this order. */
    public static final CsvSheet<NoteRow> SHEET = new CsvSheet<>("Notes",
            "What a person wrote: one row per note, with the words of the articles that it is fixed to.",
            row -> row.entry().map(SourceFile::of), columns());

    private NoteSheet() {}

    private static List<Column<NoteRow>> columns() {
        return List.of(
                Column.text("about", "What the note is written on: an event, an article, a topic or a table.",
                        row -> EnumWord.of(row.note().on())),
                Column.text("target", "Id of the event, file of the article, name of the topic, or file#number of the"
                        + " table.", row -> row.note().target()),
                Column.text("title", "Title of what the note is written on.", row -> row.note().title()),
                Column.text(QuoteRowCheck.NOTE, "The note.", row -> row.note().text()),
                Column.text("changed", "When it was written last, ISO 8601 in UTC.", row -> row.note().changed()),
                Column.optional("quote", "The words of the event that it is fixed to, as they stand in the article from"
                        + " start to end; empty if it is fixed to none.", words(Evidence::quote)),
                Column.optional("article", "File of the article.", article(ArticleEntry::file)),
                Column.optional("article_title", "Title of the article.", article(ArticleEntry::title)),
                Column.optional("outlet", "Who published it.", row -> row.entry().flatMap(ArticleEntry::outlet)),
                Column.optional("published", "When it was published, in EDTF.",
                        row -> row.entry().flatMap(ArticleEntry::published)),
                number("first_line", "Line of the article that the words begin on, counted from 1.",
                        words(Evidence::line)),
                number("start", "First UTF-16 unit of the words in the article’s text, counted from 0.",
                        words(words -> words.span().start())),
                number("end", "One past the last UTF-16 unit.", words(words -> words.span().end())),
                Column.optional("sha256", "SHA-256 of the bytes of the file.", article(ArticleEntry::sha256)));
    }

    private static <R> Function<NoteRow, Optional<R>> words(Function<Evidence, R> part) {
        return row -> row.note().words().map(part);
    }

    private static <R> Function<NoteRow, Optional<R>> article(Function<ArticleEntry, R> part) {
        return row -> row.entry().map(part);
    }

    private static Column<NoteRow> number(String name, String description, Function<NoteRow, Optional<Integer>> cell) {
        return new Column<>(name, "integer", description, row -> cell.apply(row).map(String::valueOf));
    }
}
