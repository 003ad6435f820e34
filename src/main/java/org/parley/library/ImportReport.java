package org.parley.library;

import java.util.List;
import java.util.Map;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.timeline.TimelineDiff;

/**
 * How an import ended: the files by what became of them.
 *
 * @param counts how many files ended how
 * @param told of those of which there is more to say than how many they are
 * @param timeline what it did to the timeline
 */
public record ImportReport(Map<Stage, Integer> counts, List<FileState> told, boolean cancelled, TimelineDiff timeline) {
    public ImportReport {
        counts = Map.copyOf(counts);
        told = List.copyOf(told);
    }

    /** How many files ended so. */
    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    /** How many files are articles of the library, new or as before. */
    public int articles() {
        return count(Stage.DONE) + count(Stage.NEW_VERSION) + count(Stage.UNCHANGED);
    }

    /** The files that ended so, each with its reason; none of those that were read. */
    public List<FileState> files(Stage stage) {
        return told.stream().filter(state -> state.stage() == stage).toList();
    }

    ImportReport with(TimelineDiff what) {
        return new ImportReport(counts, told, cancelled, what);
    }
}
