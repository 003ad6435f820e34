package org.parley.library;

import java.util.List;
import org.parley.timeline.TimelineDiff;

/**
 * How an import ended: the files by what became of them.
 *
 * @param skipped what could not be read, each with its reason
 * @param ignored what is no article, each with its reason
 * @param gone articles whose files are no longer in the folder that was imported; they stay
 * @param timeline what it did to the timeline
 */
public record ImportReport(int imported, int unchanged, int newVersions, List<ImportProgress.FileState> copies,
        List<ImportProgress.FileState> skipped, List<ImportProgress.FileState> ignored,
        List<ImportProgress.FileState> gone, boolean cancelled, TimelineDiff timeline) {
    public ImportReport {
        copies = List.copyOf(copies);
        skipped = List.copyOf(skipped);
        ignored = List.copyOf(ignored);
        gone = List.copyOf(gone);
    }

    ImportReport with(TimelineDiff what) {
        return new ImportReport(imported, unchanged, newVersions, copies, skipped, ignored, gone, cancelled, what);
    }
}
