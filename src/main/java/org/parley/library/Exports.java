package org.parley.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.export.ExportException;
import org.parley.export.SourceTable;
import org.parley.export.StagedFiles;
import org.parley.export.TableCsv;
import org.parley.export.TablesJson;
import org.parley.export.TablesMarkdown;
import org.parley.export.Target;
import org.parley.export.TextFile;
import org.parley.library.LibraryViews.AsOf;
import org.parley.timeline.Period;

/** Writes what a library holds to files. Nothing of the library is changed. */
public final class Exports {

    /**
     * In a library of more events the order of all of them is not worked out: as CSV they come by their days, and other
     * forms are refused.
     */
    public static final int MOST_IN_ORDER = 20_000;

    private final Library library;

    public Exports(Library library) {
        this.library = library;
    }

    /** What is exported. */
    public enum What {
        ARTICLES, TIMELINE, TOPICS, TABLES, STACKED_TABLES, EXPECTATIONS, CLAIMS, NOTES;

        /** True if it is told event by event: then it can be had as of a day, and of a period. */
        public boolean isOfEvents() {
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
     * @param within of these only events that certainly or possibly were in a period
     */
    public record Filter(Optional<String> topic, Optional<String> event, Optional<String> article,
            Optional<AsOf> asOf, Optional<Period> within) {

        /** Takes all. */
        public static final Filter NONE = ofEvents(Optional.empty(), Optional.empty());

        /** Takes all that had been reported by a day, of events of a period. */
        public static Filter ofEvents(Optional<AsOf> day, Optional<Period> within) {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), day, within);
        }

        /** Takes statements on a topic, about an event and of an article, as far as these are given. */
        public static Filter ofStatements(Optional<String> topic, Optional<String> event, Optional<String> article) {
            return new Filter(topic, event, article, Optional.empty(), Optional.empty());
        }
    }

    /** An export to a file. */
    public record Request(What what, Format format, Filter filter, Target target) {}

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
            writer(Progress.SILENT).write(what, format, filter, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportWriter writer(Progress progress) {
        return new ExportWriter(new ExportRows(library, progress));
    }

    /**
     * Writes an export to files. They appear whole or not at all.
     *
     * @param progress hears how many articles, events, statements or tables are written
     * @throws ExportException if they cannot be written, or {@code progress} stops it
     */
    public Report export(Request request, Progress progress) {
        if (request.format() == Format.CSV) {
            return writer(progress).csv(request);
        }
        TextFile.write(request.target().path(), request.target().overwrite(),
                out -> writer(progress).write(request.what(), request.format(), request.filter(), out));
        return new Report(0, List.of(request.target().path()));
    }

    /**
     * Writes one table to a file, over what is there.
     *
     * @param metadata true to write its metadata beside a CSV
     */
    public Report table(String article, int number, Format format, boolean metadata, Path out) {
        SourceTable table = table(article, number);
        if (format == Format.CSV) {
            try (StagedFiles files = new StagedFiles(true)) {
                TableCsv.stage(table, Target.over(out), files);
                if (metadata) {
                    TableCsv.stageMetadata(table, Target.over(out), files);
                }
                files.commit();
            }
        } else {
            TextFile.write(out, true, writer -> {
                if (format == Format.JSON) {
                    TablesJson.write(List.of(table), writer);
                } else {
                    TablesMarkdown.write(List.of(table), writer);
                }
            });
        }
        return new Report(table.table().rows().size(), List.of(out));
    }

    private SourceTable table(String article, int number) {
        return new ExportRows(library, Progress.SILENT).table(article, number);
    }
}
