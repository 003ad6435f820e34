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
import org.parley.export.ExpectationSheet;
import org.parley.export.SourceTable;
import org.parley.export.StackSheet;
import org.parley.export.TableFolder;
import org.parley.export.TablesJson;
import org.parley.export.TablesMarkdown;
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

    ExportWriter(ExportRows rows) {
        this.rows = rows;
    }

    /** Streams to {@code out}, which stays open. */
    void write(What what, Format format, Filter filter, Writer out) throws IOException {
        switch (what) {
            case ARTICLES -> writeArticles(format, out);
            case TIMELINE -> writeTimeline(format, filter, out);
            case TOPICS -> writeTopics(format, filter, out);
            case TABLES -> writeTables(format, rows.tables(), out);
            case STACKED_TABLES -> StackSheet.write(rows.stacks(), out);
            case EXPECTATIONS -> writeExpectations(format, filter, out);
            case CLAIMS -> writeClaims(format, filter, out);
        }
        out.flush();
    }

    /** Writes CSV to a file, or to the files of a folder. */
    Report csv(Request request) {
        Path out = request.out();
        boolean bom = request.bom();
        boolean overwrite = request.overwrite();
        if (request.what() == What.TABLES && isFolder(out)) {
            TableFolder.Written tables = new TableFolder(bom)
                    .write(rows.tables(), out, overwrite);
            return new Report(tables.rows(), tables.files());
        }
        int written = switch (request.what()) {
            case ARTICLES -> ArticleSheet.SHEET.write(rows.articles(), out, bom, overwrite);
            case TIMELINE -> TimelineSheet.of(rows.digests(), request.filter().within())
                    .write(rows.events(request.filter()), out, bom, overwrite);
            case TOPICS -> TopicSheet.SHEET.write(rows.statements(request.filter()), out, bom, overwrite);
            case TABLES -> CellSheet.write(rows.tables(), out, bom, overwrite);
            case STACKED_TABLES -> StackSheet.write(rows.stacks(), out, bom, overwrite);
            case EXPECTATIONS -> ExpectationSheet.SHEET.write(rows.expectations(request.filter()), out, bom,
                    overwrite);
            case CLAIMS -> ClaimSheet.SHEET.write(rows.claims(request.filter()), out, bom, overwrite);
        };
        return new Report(written, List.of(out));
    }

    /** A folder that is there, or one to be made: its name has no ending such as {@code .csv}. */
    private static boolean isFolder(Path out) {
        return Files.isDirectory(out) || (!Files.exists(out) && out.getFileName().toString().indexOf('.') < 0);
    }

    private void writeArticles(Format format, Writer out) throws IOException {
        switch (format) {
            case JSON -> ArticlesJson.write(rows.articles(), out);
            case CSV, MARKDOWN -> ArticleSheet.SHEET.write(rows.articles(), out);
        }
    }

    private void writeTimeline(Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case CSV -> TimelineSheet.of(rows.digests(), filter.within()).write(rows.events(filter), out);
            case JSON, MARKDOWN -> {
                Timeline timeline = rows.timeline(filter);
                Function<String, List<Expectation>> expectations = rows.expectations(filter.asOf(),
                        timeline.events().size());
                if (format == Format.JSON) {
                    TimelineJson.write(timeline, filter.within(), expectations, out);
                } else {
                    TimelineMarkdown.write(timeline, filter.within(), expectations, out);
                }
            }
        }
    }

    private void writeTopics(Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case JSON -> TopicsJson.write(rows.topics(filter), out);
            case CSV -> TopicSheet.SHEET.write(rows.statements(filter), out);
            case MARKDOWN -> TopicsMarkdown.write(rows.topics(filter), out);
        }
    }

    /** As JSON and Markdown they stand with their events. */
    private void writeExpectations(Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case CSV -> ExpectationSheet.SHEET.write(rows.expectations(filter), out);
            case JSON, MARKDOWN -> writeTimeline(format, filter, out);
        }
    }

    private void writeClaims(Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case JSON -> ClaimsJson.write(rows.claimed(filter), out);
            case CSV -> ClaimSheet.SHEET.write(rows.claims(filter), out);
            case MARKDOWN -> ClaimsMarkdown.write(rows.claimed(filter), out);
        }
    }

    static void writeTables(Format format, Iterable<SourceTable> tables, Writer out) throws IOException {
        switch (format) {
            case JSON -> TablesJson.write(tables, out);
            case CSV -> CellSheet.write(tables, out);
            case MARKDOWN -> TablesMarkdown.write(tables, out);
        }
    }
}
