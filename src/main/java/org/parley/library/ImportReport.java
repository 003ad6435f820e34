package org.parley.library;

import java.util.List;
import org.parley.timeline.TimelineDiff;

/**
 * How an import ended: the files by what became of them.
 *
 * @param skipped what could not be read, each with its reason
 * @param ignored what is no article, each with its reason
 * @param timeline what it did to the timeline
 */
public record ImportReport(int imported, int unchanged, int newVersions, List<ImportProgress.FileState> copies,
        List<ImportProgress.FileState> skipped, List<ImportProgress.FileState> ignored, boolean cancelled,
        TimelineDiff timeline) {
    public ImportReport {
        copies = List.copyOf(copies);
        skipped = List.copyOf(skipped);
        ignored = List.copyOf(ignored);
    }

    ImportReport with(TimelineDiff what) {
        return new ImportReport(imported, unchanged, newVersions, copies, skipped, ignored, cancelled, what);
    }
}
