package org.parley.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parley.export.figure.Palette;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.Pictures;
import org.parley.library.Settings;
import org.parley.timeline.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley render timeline}: draws the timeline to a picture. */
@Command(name = "render", description = "Draws the timeline to a picture; needs no display.")
final class RenderCommand extends LibraryCommand {

    /** What can be drawn. */
    private enum View {
        timeline
    }

    /** How the timeline is laid out. */
    private enum Mode {
        sequence, calendar
    }

    @Parameters(paramLabel = "VIEW", description = "${COMPLETION-CANDIDATES}.")
    private View view = View.timeline;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The picture, .png or .svg.")
    private Path out = Path.of("");

    @Option(names = "--mode", paramLabel = "MODE", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Mode mode = Mode.sequence;

    @Option(names = "--dark", description = "Light on dark.")
    private boolean dark;

    @Option(names = "--overwrite", description = "Draw over a picture that is there.")
    private boolean overwrite;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--within", paramLabel = "PERIOD", converter = PeriodOption.Reader.class, description = "Draw the events of other days than those of a period such as 2025-06 faintly, and those lighter that only possibly were in it.")
    private Optional<Period> within = Optional.empty();

    RenderCommand(Output output, Settings settings) {
        super(output, settings);
    }

    @Override
    public Integer call() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new UsageException(out + ": a picture is a .png or a .svg file");
        }
        try (Library opened = library.open()) {
            new Pictures(opened).timeline(TimelineQuery.ALL.asOf(asOf.asOf()).within(within).withOthers(),
                    mode == Mode.calendar ? Pictures.Layout.CALENDAR : Pictures.Layout.SEQUENCE,
                    dark ? Palette.DARK : Palette.LIGHT, out, overwrite);
            output.err().println(out);
            return ExitCode.DONE;
        }
    }
}
