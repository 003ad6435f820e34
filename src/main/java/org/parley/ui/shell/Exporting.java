package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.parley.article.ArticleEntry;
import org.parley.export.ExportException;
import org.parley.export.Target;
import org.parley.export.figure.Palette;
import org.parley.library.Exports;
import org.parley.library.Exports.Filter;
import org.parley.library.Exports.Format;
import org.parley.library.Exports.Report;
import org.parley.library.Exports.Request;
import org.parley.library.Exports.What;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TableView;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.Pictures;
import org.parley.timeline.Event;
import org.parley.timeline.TimelineDiff.Kind;
import org.parley.ui.common.Desk;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Toasts;
import org.parley.ui.common.Words;
import org.parley.ui.tables.TableExports;
import org.parley.ui.timeline.TimelineView;
import org.parley.ui.topics.TopicExports;

/** Writes what the window shows to files: asks where, works in the background, says what was written. */
final class Exporting implements TableExports, TopicExports {

    /** Of what takes no longer nobody needs to see how far it is. */
    private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(300);

    private final Library library;
    private final Exports exports;
    private final Pictures pictures;
    private final FilePrompts prompts;
    private final Tasks tasks;
    private final Toasts toasts;
    private final TimelineView timeline;
    private final ReadOnlyObjectWrapper<Optional<StatusBar.Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param timeline what is written as it is shown */
    Exporting(Desk desk, Speech speech, TimelineView timeline) {
        this.library = desk.library();
        this.exports = new Exports(library);
        this.pictures = new Pictures(library);
        this.prompts = speech.prompts();
        this.tasks = desk.tasks();
        this.toasts = speech.toasts();
        this.timeline = timeline;
    }

    /** The entries of the export menu of the toolbar. */
    List<MenuItem> menu() {
        return List.of(item("Timeline as CSV…", () -> all(What.TIMELINE, Format.CSV, "timeline.csv")),
                item("Timeline as JSON…", () -> all(What.TIMELINE, Format.JSON, "timeline.json")),
                item("Timeline as Markdown…", () -> all(What.TIMELINE, Format.MARKDOWN, "timeline.md")),
                item("Timeline as shown, as PNG picture…", () -> picture("timeline.png")),
                item("Timeline as shown, as SVG drawing…", () -> picture("timeline.svg")), new SeparatorMenuItem(),
                item("All topics as CSV…", () -> all(What.TOPICS, Format.CSV, "topics.csv")),
                item("All topics as JSON…", () -> all(What.TOPICS, Format.JSON, "topics.json")),
                item("All topics as Markdown…", () -> all(What.TOPICS, Format.MARKDOWN, "topics.md")),
                item("Expected and reported as CSV…", () -> all(What.EXPECTATIONS, Format.CSV, "expectations.csv")),
                item("Who says so as CSV…", () -> all(What.CLAIMS, Format.CSV, "claims.csv")),
                new SeparatorMenuItem(), item("All tables as CSV into a folder…", this::exportAll),
                item("Stacked tables as CSV…", this::exportStacked),
                item("All tables as Markdown…", () -> all(What.TABLES, Format.MARKDOWN, "tables.md")),
                item("Articles as CSV…", () -> all(What.ARTICLES, Format.CSV, "articles.csv")),
                new SeparatorMenuItem(), item("Notes as CSV…", () -> all(What.NOTES, Format.CSV, "notes.csv")),
                item("Notes as Markdown…", () -> all(What.NOTES, Format.MARKDOWN, "notes.md")));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void all(What what, Format format, String suggestion) {
        TimelineQuery shown = timeline.shown();
        Filter filter = what.isOfEvents() ? Filter.ofEvents(shown.asOf(), shown.within()) : Filter.NONE;
        prompts.saveAs("Export", what.isOfEvents() ? dated(suggestion) : suggestion)
                .ifPresent(out -> write(new Request(what, format, filter, Target.over(out))));
    }

    /** A name that says so where what is written is of a period, or is what had been reported by a day. */
    private String dated(String name) {
        TimelineQuery shown = timeline.shown();
        String within = shown.within().map(period -> "-" + period.edtf().replace("/", "-to-").replace("..", "open"))
                .orElse("");
        String asOf = shown.asOf().map(then -> "-as-of-" + then.day()).orElse("");
        return name.replaceFirst("(\\.\\w+)$", within + asOf + "$1");
    }

    private void picture(String suggestion) {
        Pictures.Layout layout = timeline.isCalendar() ? Pictures.Layout.CALENDAR : Pictures.Layout.SEQUENCE;
        TimelineQuery shown = timeline.shown();
        prompts.saveAs("Export the timeline as a picture", dated(suggestion)).ifPresent(out -> write(out, () -> {
            pictures.timeline(shown, layout, Palette.LIGHT, out, true);
            return new Report(0, List.of(out));
        }));
    }

    @Override
    public void topic(String topic, Optional<Event> event, Optional<ArticleEntry> article) {
        Filter filter = Filter.ofStatements(Optional.of(topic), event.map(Event::id), article.map(ArticleEntry::file));
        prompts.saveAs("Export the topic table", fileName(topic) + ".csv")
                .ifPresent(out -> write(new Request(What.TOPICS, Format.CSV, filter, Target.over(out))));
    }

    @Override
    public void scheme() {
        prompts.saveAs("Save the topics as a file", "topics.txt").ifPresent(out -> write(out, () -> {
            library.topicChoice().save(out);
            return new Report(0, List.of(out));
        }));
    }

    @Override
    public void export(TableView table, Kind kind) {
        Format format = switch (kind) {
            case CSV, CSV_METADATA -> Format.CSV;
            case JSON -> Format.JSON;
            case MARKDOWN -> Format.MARKDOWN;
        };
        String name = table.entry().key() + "-table-" + table.entry().number() + kind.ending();
        prompts.saveAs("Export the table", name).ifPresent(out -> write(out,
                () -> exports.table(table.entry().article(), table.entry().number(), format,
                        kind == Kind.CSV_METADATA, out)));
    }

    @Override
    public void exportAll() {
        prompts.folder("Export all tables into a folder").ifPresent(folder -> allTables(folder, false));
    }

    @Override
    public void exportStacked() {
        all(What.STACKED_TABLES, Format.CSV, "stacked-tables.csv");
    }

    /** Of a folder the dialog did not ask whether files in it may be replaced. */
    private void allTables(Path folder, boolean overwrite) {
        write(new Request(What.TABLES, Format.CSV, Filter.NONE, new Target(folder, false, overwrite)));
    }

    @Override
    public void copied(TableView table) {
        toasts.done("Table " + table.entry().number() + " of " + table.entry().key() + " is on the clipboard");
    }

    /** An export may take long: how far it is can be seen, and it can be stopped. */
    private void write(Request request) {
        AtomicBoolean stopped = new AtomicBoolean();
        long begun = System.nanoTime();
        tasks.run(() -> exports.export(request, (done, of) -> {
            StatusBar.Work now = new StatusBar.Work("Exporting, " + Words.number(done) + " of " + Words.number(of),
                    (double) done / of, Optional.of(() -> stopped.set(true)));
            if (System.nanoTime() - begun > AT_ONCE) {
                tasks.inWindow(() -> work.set(Optional.of(now)));
            }
            return !stopped.get();
        }), report -> {
            work.set(Optional.empty());
            tell(report, request.target().path());
        }, why -> {
            work.set(Optional.empty());
            if (why instanceof ExportException there && there.isAlreadyThere()) {
                toasts.failed(there.getMessage(), "Replace", () -> allTables(request.target().path(), true));
            } else {
                toasts.failed(sentence(why));
            }
        });
    }

    /** How far an export is; empty while there is none. */
    ReadOnlyObjectProperty<Optional<StatusBar.Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    private void write(Path out, Supplier<Report> work) {
        tasks.run(work, report -> tell(report, out), why -> toasts.failed(sentence(why)));
    }

    private void tell(Report report, Path out) {
        toasts.done(sentence(report, out), "Show in folder", () -> {
            if (!prompts.reveal(out)) {
                toasts.failed("No program that shows folders was found: the file is " + out);
            }
        });
    }

    private static String sentence(RuntimeException why) {
        return why instanceof ExportException ? why.getMessage() : Words.problem(why);
    }

    /** "17 rows written to arms-control.csv in /home/ada/tables". */
    static String sentence(Report report, Path out) {
        if (report.files().size() > 1) {
            return Words.count(report.files().size(), "file") + " written to " + out;
        }
        String to = " written to " + out.getFileName() + " in " + out.toAbsolutePath().getParent();
        return report.rows() == 0 ? Words.capitalised(to.strip()) : Words.count(report.rows(), "row") + to;
    }

    /** "Trade and sanctions" as "trade-and-sanctions". */
    static String fileName(String topic) {
        return topic.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
