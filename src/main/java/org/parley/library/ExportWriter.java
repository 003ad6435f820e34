package org.parley.library;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.parley.export.ArticleSheet;
import org.parley.export.ArticlesJson;
import org.parley.export.CellSheet;
import org.parley.export.ClaimSheet;
import org.parley.export.ClaimsJson;
import org.parley.export.ClaimsMarkdown;
import org.parley.export.CsvSheet;
import org.parley.export.ExpectationSheet;
import org.parley.export.NoteSheet;
import org.parley.export.NotesJson;
import org.parley.export.NotesMarkdown;
import org.parley.export.StackSheet;
import org.parley.export.TableFolder;
import org.parley.export.TablesJson;
import org.parley.export.TablesMarkdown;
import org.parley.export.Target;
import org.parley.export.TimelineJson;
import org.parley.export.TimelineMarkdown;
import org.parley.export.TimelineSheet;
import org.parley.export.TopicSheet;
import org.parley.export.TopicsJson;
import org.parley.export.TopicsMarkdown;
import org.parley.library.Exports.Filter;
import org.parley.library.Exports.Format;
import org.parley.library.Exports.Report;
import org.parley.library.Exports.Request;
import org.parley.library.Exports.What;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Expectation;

/** Writes one export: each thing that a library holds in each form. */
final class ExportWriter {

    private final ExportRows rows;

    /** The rows of a CSV file, and what kind of file it is. */
    private record Csv<T>(CsvSheet<T> sheet, Iterable<T> rows) {

        void write(Writer out) throws IOException {
            sheet.write(rows, out);
        }

        Report write(Target to) {
            return new Report(sheet.write(rows, to), List.of(to.path()));
        }
    }

    ExportWriter(ExportRows rows) {
        this.rows = rows;
    }

    /** Streams to {@code out}, which stays open. */
    void write(What what, Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case CSV -> csv(what, filter).write(out);
            case JSON -> json(what, filter, out);
            case MARKDOWN -> markdown(what, filter, out);
        }
        out.flush();
    }

    /** Writes CSV to a file, or to the files of a folder. */
    Report csv(Request request) {
        if (request.what() == What.TABLES && isFolder(request.target().path())) {
            TableFolder.Written tables = new TableFolder().write(rows.tables(), request.target());
            return new Report(tables.rows(), tables.files());
        }
        return csv(request.what(), request.filter()).write(request.target());
    }

    /** A folder that is there, or one to be made: its name has no ending such as {@code .csv}. */
    private static boolean isFolder(Path out) {
        return Files.isDirectory(out) || (!Files.exists(out) && out.getFileName().toString().indexOf('.') < 0);
    }

    private Csv<?> csv(What what, Filter filter) {
        return switch (what) {
            case ARTICLES -> new Csv<>(ArticleSheet.SHEET, rows.articles());
            case TIMELINE -> new Csv<>(TimelineSheet.of(rows.digests(), filter.within()), rows.events(filter));
            case TOPICS -> new Csv<>(TopicSheet.SHEET, rows.statements(filter));
            case TABLES -> new Csv<>(CellSheet.SHEET, CellSheet.cells(rows.tables()));
            case STACKED_TABLES -> new Csv<>(StackSheet.SHEET, StackSheet.cells(rows.stacks()));
            case EXPECTATIONS -> new Csv<>(ExpectationSheet.SHEET, rows.expectations(filter));
            case CLAIMS -> new Csv<>(ClaimSheet.SHEET, rows.claims(filter));
            case NOTES -> new Csv<>(NoteSheet.SHEET, rows.notes());
        };
    }

    /** Expectations stand with their events, here and in Markdown. */
    private void json(What what, Filter filter, Writer out) throws IOException {
        switch (what) {
            case ARTICLES -> ArticlesJson.write(rows.articles(), out);
            case TIMELINE, EXPECTATIONS -> {
                Timeline timeline = rows.timeline(filter);
                TimelineJson.write(timeline, filter.within(), expectations(timeline, filter), out);
            }
            case TOPICS -> TopicsJson.write(rows.topics(filter), out);
            case TABLES -> TablesJson.write(rows.tables(), out);
            case CLAIMS -> ClaimsJson.write(rows.claimed(filter), out);
            case NOTES -> NotesJson.write(rows.notes(), out);
            case STACKED_TABLES -> throw new IllegalArgumentException("stacked tables are written as CSV alone");
        }
    }

    private void markdown(What what, Filter filter, Writer out) throws IOException {
        switch (what) {
            case TIMELINE, EXPECTATIONS -> {
                Timeline timeline = rows.timeline(filter);
                TimelineMarkdown.write(timeline, filter.within(), expectations(timeline, filter), out);
            }
            case TOPICS -> TopicsMarkdown.write(rows.topics(filter), out);
            case TABLES -> TablesMarkdown.write(rows.tables(), out);
            case CLAIMS -> ClaimsMarkdown.write(rows.claimed(filter), out);
            case NOTES -> NotesMarkdown.write(rows.notes(), out);
            case ARTICLES, STACKED_TABLES -> throw new IllegalArgumentException(what + " have no Markdown");
        }
    }

    private Function<String, List<Expectation>> expectations(Timeline timeline, Filter filter) {
        return rows.expectations(filter.asOf(), timeline.events().size());
    }
}
