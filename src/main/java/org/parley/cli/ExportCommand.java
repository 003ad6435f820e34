package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.export.Target;
import org.parley.library.Exports;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}: writes topic tables, tables, the timeline, expectations, claims or notes to files. */
@Command(name = "export", description = {"Writes what the library holds to files, every row with its source.",
        "topics: what is said on topics; tables: their cells; timeline: the events; expectations: what was expected of events and came of it; claims: who says what of them; notes: what you wrote."})
final class ExportCommand extends LibraryCommand {

    /** What can be exported. */
    private enum Content {
        topics, tables, timeline, expectations, claims, notes
    }

    /** In which form. */
    private enum Form {
        csv, json, markdown
    }

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
    private Content what = Content.topics;

    @Option(names = "--out", paramLabel = "PATH", required = true, description = "The file to write; for tables a folder gets one file for each.")
    private Path out = Path.of("");

    @Option(names = "--topic", paramLabel = "NAME", description = "Only the statements on this topic; with topics.")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Form form = Form.csv;

    @Option(names = "--stacked", description = "Tables of the same columns one below the other in one CSV file, with what differs marked; with tables.")
    private boolean stacked;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, which some spreadsheets need.")
    private boolean bom;

    @Option(names = "--overwrite", description = "Write over files that are there.")
    private boolean overwrite;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private PeriodOption period = new PeriodOption();

    ExportCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        Exports.Request request = new Exports.Request(content(), format(), filter(),
                new Target(out, bom, overwrite));
        try (Library opened = library.open()) {
            Exports.Report report = export(new Exports(opened), request);
            String files = report.files().size() == 1 ? report.files().getFirst().toString()
                    : TerminalWords.count(report.files().size(), "file") + " in " + out;
            output.err().println(form == Form.csv ? TerminalWords.count(report.rows(), "row") + ": " + files : files);
            return ExitCode.DONE;
        }
    }

    private Exports.Report export(Exports exports, Exports.Request request) {
        ProgressLine line = new ProgressLine(output, false);
        try {
            return exports.export(request, line::written);
        } finally {
            line.clear();
        }
    }

    private Exports.Filter filter() {
        if (topic.isPresent() && what != Content.topics) {
            throw new UsageException("--topic goes with topics");
        }
        if (stacked && (what != Content.tables || form != Form.csv)) {
            throw new UsageException("--stacked goes with tables as CSV");
        }
        if (bom && form != Form.csv) {
            throw new UsageException("--bom goes with CSV");
        }
        Optional<AsOf> until = asOf.asOf();
        if (!content().isOfEvents() && (until.isPresent() || period.within().isPresent())) {
            throw new UsageException((until.isPresent() ? "--as-of" : "--within")
                    + " goes with timeline, expectations and claims");
        }
        return content().isOfEvents() ? Exports.Filter.ofEvents(until, period.within())
                : Exports.Filter.ofStatements(topic, Optional.empty(), Optional.empty());
    }

    private Exports.What content() {
        return switch (what) {
            case topics -> Exports.What.TOPICS;
            case tables -> stacked ? Exports.What.STACKED_TABLES : Exports.What.TABLES;
            case timeline -> Exports.What.TIMELINE;
            case expectations -> Exports.What.EXPECTATIONS;
            case claims -> Exports.What.CLAIMS;
            case notes -> Exports.What.NOTES;
        };
    }

    private Exports.Format format() {
        return switch (form) {
            case csv -> Exports.Format.CSV;
            case json -> Exports.Format.JSON;
            case markdown -> Exports.Format.MARKDOWN;
        };
    }
}
