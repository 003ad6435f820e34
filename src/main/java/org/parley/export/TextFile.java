package org.parley.export;

import java.nio.file.Path;

/** Writes one file that is not CSV: JSON or Markdown. */
public final class TextFile {

    private TextFile() {}

    /** @throws ExportException if the file cannot be written, or exists and may not be replaced */
    public static void write(Path target, boolean overwrite, StagedFiles.Content content) {
        try (StagedFiles files = new StagedFiles(overwrite)) {
            files.write(target, content);
            files.commit();
        }
    }
}
