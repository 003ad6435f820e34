package org.parley.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.timeline.TimelineDiff;

/** Counts how the files of an import end, and passes on every state. */
final class ImportCount {

    private static final Set<Stage> TOLD = EnumSet.of(Stage.COPY, Stage.SKIPPED, Stage.IGNORED, Stage.REMOVED,
            Stage.GONE);

    private final ImportProgress progress;
    private final Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    private final List<FileState> told = new ArrayList<>();
    private int done;

    ImportCount(ImportProgress progress) {
        this.progress = progress;
    }

    void going(FileState state) {
        progress.file(state, done);
    }

    /** A file that nobody was waiting for, or an article whose file was there before. */
    void met(FileState state) {
        counts.merge(state.stage(), 1, Integer::sum);
        if (TOLD.contains(state.stage())) {
            told.add(state);
        }
        progress.file(state, done);
    }

    void ended(FileState state) {
        done++;
        met(state);
    }

    ImportReport report(boolean cancelled) {
        return new ImportReport(counts, told, cancelled, TimelineDiff.NOTHING);
    }
}
