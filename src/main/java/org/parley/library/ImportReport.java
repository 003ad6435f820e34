package org.parley.library;

import java.util.List;
import org.parley.timeline.TimelineDiff;

/**
 * How an import ended: the files by what became of them.
 *
 * @param skipped what could not be read, each with its reason
 * @param ignored what is no article, each with its reason
 * @param removed files whose articles a person removed; they stay removed
 * @param gone articles whose files are no longer in the folder that was imported; they stay
 * @param timeline what it did to the timeline
 */
public record ImportReport(int imported, int unchanged, int newVersions, List<ImportProgress.FileState> copies,
        List<ImportProgress.FileState> skipped, List<ImportProgress.FileState> ignored,
        List<ImportProgress.FileState> removed, List<ImportProgress.FileState> gone, boolean cancelled,
        TimelineDiff timeline) {
    public ImportReport {
        copies = List.copyOf(copies);
        skipped = List.copyOf(skipped);
        ignored = List.copyOf(ignored);
        removed = List.copyOf(removed);
        gone = List.copyOf(gone);
    }

    ImportReport with(TimelineDiff what) {
        return new ImportReport(imported, unchanged, newVersions, copies, skipped, ignored, removed, gone, cancelled,
                what);
    }
}
