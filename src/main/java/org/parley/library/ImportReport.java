package org.parley.library;

import java.util.List;

/**
 * How an import ended: the files by what became of them.
 *
 * @param skipped what could not be read, each with its reason
 * @param ignored what is no article, each with its reason
 */
public record ImportReport(int imported, int unchanged, int newVersions, List<ImportProgress.FileState> copies,
        List<ImportProgress.FileState> skipped, List<ImportProgress.FileState> ignored, boolean cancelled) {
    public ImportReport {
        copies = List.copyOf(copies);
        skipped = List.copyOf(skipped);
        ignored = List.copyOf(ignored);
    }
}
