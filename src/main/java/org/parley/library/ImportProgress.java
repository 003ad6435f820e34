package org.parley.library;

import java.util.List;
import java.util.Optional;
import org.parley.article.NotUnderstood;

/** Hears how an import goes on. Called on the importing thread. */
public interface ImportProgress {

    /** Where a file stands. */
    enum Stage {
        WAITING, READING, DONE, UNCHANGED, COPY, NEW_VERSION,
        /** It could not be read. */
        SKIPPED,
        /** It is no article, and nothing is wrong with it: a hidden file, a part of a saved page. */
        IGNORED,
        /** A person removed its article, which stays removed. */
        REMOVED,
        /** It is no longer in the folder; its article stays as it was. */
        GONE
    }

    /**
     * The state of one file.
     *
     * @param title the title of the article, once it is read
     * @param detail counts ("2 events, 3 tables"), the article it is a copy of, or the reason it was skipped
     * @param setAside what of it was not read as part of the article
     */
    record FileState(String file, Stage stage, Optional<String> title, String detail, SetAside setAside) {

        FileState(String file, Stage stage, Optional<String> title, String detail) {
            this(file, stage, title, detail, SetAside.NOTHING);
        }
    }

    /**
     * What was set aside of a file.
     *
     * @param parts how many passages
     * @param reasons the first few, each with its line: "line 4: an advertisement"
     */
    record SetAside(int parts, List<String> reasons) {

        /** Everything was read. */
        public static final SetAside NOTHING = new SetAside(0, List.of());

        private static final int REASONS = 3;

        public SetAside {
            reasons = List.copyOf(reasons);
        }

        static SetAside of(List<NotUnderstood> parts) {
            return new SetAside(parts.size(), parts.stream().limit(REASONS)
                    .map(part -> "line " + part.line() + ": " + part.reason()).toList());
        }

        /** "4 parts set aside: line 2: …; line 4: …; …"; blank if there are none. */
        public String sentence() {
            if (parts == 0) {
                return "";
            }
            return parts + (parts == 1 ? " part" : " parts") + " set aside — " + String.join("; ", reasons)
                    + (parts > reasons.size() ? "; and " + (parts - reasons.size()) + " more" : "");
        }
    }

    /** The files are known. */
    void started(int files);

    /** A file has changed its state; {@code done} of them have ended. */
    void file(FileState state, int done);

    /** All files are read, and the timeline is put together from them, which nothing stops. */
    default void weaving() {}

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
