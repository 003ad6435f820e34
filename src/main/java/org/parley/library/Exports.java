package org.parley.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.parley.export.ArticleSheet;
import org.parley.export.ArticlesJson;
import org.parley.export.CellSheet;
import org.parley.export.ClaimSheet;
import org.parley.export.ClaimsJson;
import org.parley.export.ClaimsMarkdown;
import org.parley.export.ExpectationSheet;
import org.parley.export.ExportException;
import org.parley.export.SourceTable;
import org.parley.export.StagedFiles;
import org.parley.export.TableCsv;
import org.parley.export.TableFolder;
import org.parley.export.TablesJson;
import org.parley.export.TablesMarkdown;
import org.parley.export.TextFile;
import org.parley.export.TimelineJson;
import org.parley.export.TimelineMarkdown;
import org.parley.export.TimelineSheet;
import org.parley.export.TopicEntry;
import org.parley.export.TopicSheet;
import org.parley.export.TopicTableRow;
import org.parley.export.TopicsJson;
import org.parley.export.TopicsMarkdown;
import org.parley.library.LibraryViews.AsOf;

/** Writes what a library holds to files. Nothing of the library is changed. */
public final class Exports {

    /**
     * In a library of more events the order of all of them is not worked out: as CSV they come by their days, and other
     * forms are refused.
     */
    public static final int MOST_IN_ORDER = 20_000;

    private final ExportRows rows;

    public Exports(Library library) {
        this.rows = new ExportRows(library);
    }

    /** What is exported. */
    public enum What {
        ARTICLES, TIMELINE, TOPICS, TABLES, EXPECTATIONS, CLAIMS;

        /** True if it can be had as it had been reported by a day. */
        public boolean isOfADay() {
            return this == TIMELINE || this == EXPECTATIONS || this == CLAIMS;
        }
    }

    /** In which form. */
    public enum Format {
        CSV, JSON, MARKDOWN
    }

    /**
     * What to take.
     *
     * @param topic statements on this topic
     * @param event statements about the event of this id
     * @param article statements of the article of this file
     * @param asOf of the timeline, of expectations and claims what had been reported by a day
     */
    public record Filter(Optional<String> topic, Optional<String> event, Optional<String> article,
            Optional<AsOf> asOf) {

        /** Takes all. */
        public static final Filter NONE = asOf(Optional.empty());

        /** Takes all that had been reported by a day. */
        public static Filter asOf(Optional<AsOf> day) {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), day);
        }
    }

    /**
     * An export to a file.
     *
     * @param out the file; for tables as CSV the folder that gets a file for each
     * @param bom true to begin CSV with a byte order mark
     * @param overwrite true if files that exist may be replaced
     */
    public record Request(What what, Format format, Filter filter, Path out, boolean bom, boolean overwrite) {}

    /**
     * What was written.
     *
     * @param rows without headers; 0 where the form has none
     */
    public record Report(int rows, List<Path> files) {
        public Report {
            files = List.copyOf(files);
        }
    }

    /** Streams an export to {@code out}, which stays open. */
    public void write(What what, Format format, Filter filter, Writer out) {
        try {
            switch (what) {
                case ARTICLES -> writeArticles(format, out);
                case TIMELINE -> writeTimeline(format, filter.asOf(), out);
                case TOPICS -> writeTopics(format, filter, out);
                case TABLES -> writeTables(format, rows.tables(), out);
                case EXPECTATIONS -> writeExpectations(format, filter.asOf(), out);
                case CLAIMS -> writeClaims(format, filter.asOf(), out);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an export to files. They appear whole or not at all.
     *
     * @throws ExportException if they cannot be written
     */
    public Report export(Request request) {
        return request.format() == Format.CSV ? exportCsv(request) : exportText(request);
    }

    /** Writes one table to a file; as CSV with its metadata beside it if {@code metadata} is true. */
    public Report table(String article, int number, Format format, boolean metadata, Path out, boolean overwrite) {
        SourceTable table = rows.table(article, number);
        if (format == Format.CSV) {
            try (StagedFiles files = new StagedFiles(overwrite)) {
                TableCsv.stage(table, out, false, metadata, files);
                files.commit();
            }
        } else {
            TextFile.write(out, overwrite, writer -> writeTables(format, List.of(table), writer));
        }
        return new Report(table.table().rows().size(), List.of(out));
    }

    /** Streams one table to {@code out}, which stays open. */
    public void table(String article, int number, Format format, Writer out) {
        SourceTable table = rows.table(article, number);
        try {
            if (format == Format.CSV) {
                TableCsv.write(table, out);
            } else {
                writeTables(format, List.of(table), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report exportText(Request request) {
        TextFile.write(request.out(), request.overwrite(),
                out -> write(request.what(), request.format(), request.filter(), out));
        return new Report(0, List.of(request.out()));
    }

    private Report exportCsv(Request request) {
        Path out = request.out();
        boolean bom = request.bom();
        boolean overwrite = request.overwrite();
        if (request.what() == What.TABLES && isFolder(out)) {
            TableFolder.Written tables = new TableFolder(TableFolder.Format.CSV_WITH_METADATA, bom)
                    .write(rows.tables(), out, overwrite);
            return new Report(tables.rows(), tables.files());
        }
        int written = switch (request.what()) {
            case ARTICLES -> ArticleSheet.SHEET.write(rows.articles(), out, bom, overwrite);
            case TIMELINE -> TimelineSheet.of(rows.digests()).write(rows.events(request.filter().asOf()), out, bom,
                    overwrite);
            case TOPICS -> TopicSheet.SHEET.write(statements(request.filter()), out, bom, overwrite);
            case TABLES -> CellSheet.write(rows.tables(), out, bom, overwrite);
            case EXPECTATIONS -> ExpectationSheet.SHEET.write(rows.expectations(request.filter().asOf()), out, bom,
                    overwrite);
            case CLAIMS -> ClaimSheet.SHEET.write(rows.claims(request.filter().asOf()), out, bom, overwrite);
        };
        return new Report(written, List.of(out));
    }

    /** A folder that is there, or one to be made: its name has no ending such as {@code .csv}. */
    private static boolean isFolder(Path out) {
        return Files.isDirectory(out) || (!Files.exists(out) && out.getFileName().toString().indexOf('.') < 0);
    }

    private Iterable<TopicTableRow> statements(Filter filter) {
        List<TopicEntry> topics = rows.topics(filter);
        return () -> topics.stream()
                .flatMap(topic -> StreamSupport.stream(topic.statements().spliterator(), false)).iterator();
    }

    private void writeArticles(Format format, Writer out) throws IOException {
        switch (format) {
            case JSON -> ArticlesJson.write(rows.articles(), out);
            case CSV, MARKDOWN -> ArticleSheet.SHEET.write(rows.articles(), out);
        }
    }

    private void writeTimeline(Format format, Optional<AsOf> asOf, Writer out) throws IOException {
        switch (format) {
            case JSON -> TimelineJson.write(rows.timeline(asOf), event -> rows.expectations(asOf, event), out);
            case CSV -> TimelineSheet.of(rows.digests()).write(rows.events(asOf), out);
            case MARKDOWN -> TimelineMarkdown.write(rows.timeline(asOf), event -> rows.expectations(asOf, event), out);
        }
    }

    private void writeTopics(Format format, Filter filter, Writer out) throws IOException {
        switch (format) {
            case JSON -> TopicsJson.write(rows.topics(filter), out);
            case CSV -> TopicSheet.SHEET.write(statements(filter), out);
            case MARKDOWN -> TopicsMarkdown.write(rows.topics(filter), out);
        }
    }

    /** As JSON and Markdown they stand with their events. */
    private void writeExpectations(Format format, Optional<AsOf> asOf, Writer out) throws IOException {
        switch (format) {
            case CSV -> ExpectationSheet.SHEET.write(rows.expectations(asOf), out);
            case JSON, MARKDOWN -> writeTimeline(format, asOf, out);
        }
    }

    private void writeClaims(Format format, Optional<AsOf> asOf, Writer out) throws IOException {
        switch (format) {
            case JSON -> ClaimsJson.write(rows.claimed(asOf), out);
            case CSV -> ClaimSheet.SHEET.write(rows.claims(asOf), out);
            case MARKDOWN -> ClaimsMarkdown.write(rows.claimed(asOf), out);
        }
    }

    private static void writeTables(Format format, Iterable<SourceTable> tables, Writer out) throws IOException {
        switch (format) {
            case JSON -> TablesJson.write(tables, out);
            case CSV -> CellSheet.write(tables, out);
            case MARKDOWN -> TablesMarkdown.write(tables, out);
        }
    }
}
