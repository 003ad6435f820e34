package org.parley.library;

import java.util.List;

/** How an import ended: the files by what became of them. */
public record ImportReport(int imported, int unchanged, int newVersions, List<ImportProgress.FileState> copies,
        List<ImportProgress.FileState> skipped, boolean cancelled) {
    public ImportReport {
        copies = List.copyOf(copies);
        skipped = List.copyOf(skipped);
    }
}
