package org.parley.library;

import java.util.Optional;

/** Hears how an import goes on. Called on the importing thread. */
public interface ImportProgress {

    /** Where a file stands. */
    enum Stage {
        WAITING, READING, DONE, UNCHANGED, COPY, NEW_VERSION,
        /** It could not be read. */
        SKIPPED,
        /** It is no article, and nothing is wrong with it: a hidden file, a part of a saved page. */
        IGNORED
    }

    /**
     * The state of one file.
     *
     * @param title the title of the article, once it is read
     * @param detail counts ("2 events, 3 tables"), the article it is a copy of, or the reason it was skipped
     */
    record FileState(String file, Stage stage, Optional<String> title, String detail) {}

    /** The files are known. */
    void started(int files);

    /** A file has changed its state; {@code done} of them have ended. */
    void file(FileState state, int done);

    /** Hears nothing and never cancels. */
    ImportProgress SILENT = new ImportProgress() {
        @Override
        public void started(int files) {}

        @Override
        public void file(FileState state, int done) {}
    };

    /** True as soon as the import should stop; what is read by then is kept. */
    default boolean cancelled() {
        return false;
    }
}
