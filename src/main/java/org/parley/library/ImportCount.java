package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import org.parley.library.ImportProgress.FileState;
import org.parley.timeline.TimelineDiff;

/** Counts how the files of an import end, and passes on every state. */
final class ImportCount {

    private final ImportProgress progress;
    private int done;
    private int imported;
    private int unchanged;
    private int newVersions;
    private final List<FileState> copies = new ArrayList<>();
    private final List<FileState> skipped = new ArrayList<>();
    private final List<FileState> ignored = new ArrayList<>();
    private final List<FileState> removed = new ArrayList<>();
    private final List<FileState> gone = new ArrayList<>();

    ImportCount(ImportProgress progress) {
        this.progress = progress;
    }

    void going(FileState state) {
        progress.file(state, done);
    }

    /** A file that nobody was waiting for. */
    void ignored(FileState state) {
        ignored.add(state);
        progress.file(state, done);
    }

    /** An article whose file was there before. */
    void gone(FileState state) {
        gone.add(state);
        progress.file(state, done);
    }

    void ended(FileState state) {
        switch (state.stage()) {
            case DONE -> imported++;
            case UNCHANGED -> unchanged++;
            case NEW_VERSION -> newVersions++;
            case COPY -> copies.add(state);
            case SKIPPED -> skipped.add(state);
            case IGNORED -> ignored.add(state);
            case REMOVED -> removed.add(state);
            case WAITING, READING, GONE -> throw new IllegalStateException(state.file() + " has not ended");
        }
        done++;
        progress.file(state, done);
    }

    ImportReport report(boolean cancelled) {
        return new ImportReport(imported, unchanged, newVersions, copies, skipped, ignored, removed, gone,
                cancelled, TimelineDiff.NOTHING);
    }
}
