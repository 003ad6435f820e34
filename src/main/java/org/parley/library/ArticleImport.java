package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/**
 * One import. Files are read and analysed on all cores and written by the importing thread, in the order of their names
 * and in batches, each one transaction. What a batch has written stays.
 */
final class ArticleImport {

    private final LibraryStore store;
    private final FileReader reader;
    private final OutcomeWriter writer;
    private final ArticleNames names;
    private final ImportProgress progress;
    private final ImportCount count;

    ArticleImport(LibraryStore store, Deriver deriver, ImportProgress progress) {
        this.store = store;
        this.reader = new FileReader(store, deriver);
        this.writer = new OutcomeWriter(store);
        this.names = new ArticleNames(store);
        this.progress = progress;
        this.count = new ImportCount(progress);
    }

    /** Imports what {@code walk} found; {@code given} is what a metadata table says, by name or file name. */
    ImportReport run(FolderWalk walk, Map<String, Metadata> given) {
        List<FolderWalk.Found> named = walk.files().stream().map(names::named).toList();
        announce(walk, named);
        List<FileJob> jobs = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            jobs.add(new FileJob(named.get(i), metadata(walk.files().get(i), given, walk)));
        }
        boolean whole = new Pipeline<>(this::write).run(jobs, progress::cancelled);
        if (whole) {
            walk.roots().forEach(this::missed);
        }
        return count.report(!whole);
    }

    private void announce(FolderWalk walk, List<FolderWalk.Found> named) {
        progress.started(named.size() + walk.failed().size());
        walk.ignored().forEach(file -> count.met(state(file.name(), Stage.IGNORED, file.reason())));
        walk.failed().forEach(file -> count.ended(state(file.name(), Stage.SKIPPED, file.reason())));
        named.forEach(file -> count.going(state(file.name(), Stage.WAITING, "")));
    }

    /** Tells of the articles whose files were in {@code folder} and are not there any more. */
    private void missed(Path folder) {
        for (Stored.Placed article : store.articles().in(folder)) {
            if (Files.notExists(article.path(), LinkOption.NOFOLLOW_LINKS)) {
                count.met(state(article.file(), Stage.GONE, "is no longer in the folder; its article stays"));
            }
        }
    }

    private static FileState state(String file, Stage stage, String detail) {
        return new FileState(file, stage, Optional.empty(), detail);
    }

    private static Metadata metadata(FolderWalk.Found file, Map<String, Metadata> given, FolderWalk walk) {
        Metadata beside = walk.given().getOrDefault(file.path(), Metadata.NONE);
        Metadata byFileName = given.getOrDefault(file.path().getFileName().toString(), beside);
        return given.getOrDefault(file.name(), byFileName);
    }

    /** One file to read. */
    private final class FileJob implements Pipeline.Job<ImportOutcome> {

        private final FolderWalk.Found file;
        private final Metadata given;

        FileJob(FolderWalk.Found file, Metadata given) {
            this.file = file;
            this.given = given;
        }

        @Override
        public long bytes() {
            try {
                return Files.size(file.path());
            } catch (IOException shownWhenItIsRead) {
                return 0;
            }
        }

        @Override
        public ImportOutcome run() {
            return reader.read(file, given);
        }

        @Override
        public void awaited() {
            count.going(state(file.name(), Stage.READING, ""));
        }

        @Override
        public ImportOutcome failed(Throwable why) {
            return new ImportOutcome.Failed(file, why instanceof InterruptedException
                    ? "was not read: the import was interrupted"
                    : FileReader.fault(why));
        }
    }

    private void write(List<ImportOutcome> batch) {
        List<FileState> ended = new ArrayList<>();
        store.readingBatch(() -> batch.forEach(outcome -> ended.add(writer.write(outcome))));
        ended.forEach(count::ended);
    }
}
