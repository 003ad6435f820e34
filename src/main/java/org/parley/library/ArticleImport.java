package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.parley.article.Metadata;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.store.LibraryStore;

/**
 * One import. Files are read and analysed on all cores and written by the importing thread, in the order of their names
 * and in batches, each one transaction; how much is in hand at once is bounded. What a batch has written stays.
 */
final class ArticleImport {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int FILES_IN_HAND = CORES * 8;
    private static final int BYTES_IN_HAND = 64 << 20;
    private static final int BATCH_FILES = 100;
    private static final long BATCH_NANOSECONDS = 300_000_000;
    private static final long STACK_BYTES = 16 << 20;

    private final LibraryStore store;
    private final FileReader reader;
    private final OutcomeWriter writer;
    private final ArticleNames names;
    private final ImportProgress progress;
    private final ImportCount count;
    private final Deque<InHand> queue = new ArrayDeque<>();
    private final List<Outcome> batch = new ArrayList<>();
    private long bytesInHand;
    private long batchBegun = System.nanoTime();

    /** A file that is being read. */
    private record InHand(FolderWalk.Found file, long bytes, Future<Outcome> outcome) {}

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
        ThreadFactory threads = Thread.ofPlatform().name("parley-import-", 0).stackSize(STACK_BYTES).daemon()
                .factory();
        boolean cancelled = false;
        try (ExecutorService workers = Executors.newFixedThreadPool(CORES, threads)) {
            for (int i = 0; i < named.size() && !cancelled; i++) {
                cancelled = progress.cancelled();
                if (!cancelled) {
                    submit(named.get(i), metadata(walk.files().get(i), given, walk), workers);
                }
            }
            while (!queue.isEmpty() && !cancelled) {
                take();
                cancelled = progress.cancelled();
            }
            queue.forEach(left -> left.outcome().cancel(true));
        }
        write();
        return count.report(cancelled);
    }

    private void announce(FolderWalk walk, List<FolderWalk.Found> named) {
        progress.started(named.size() + walk.failed().size());
        walk.ignored().forEach(file -> count.ignored(state(file.name(), Stage.IGNORED, file.reason())));
        walk.failed().forEach(file -> count.ended(state(file.name(), Stage.SKIPPED, file.reason())));
        named.forEach(file -> count.going(state(file.name(), Stage.WAITING, "")));
    }

    private static FileState state(String file, Stage stage, String detail) {
        return new FileState(file, stage, Optional.empty(), detail);
    }

    private static Metadata metadata(FolderWalk.Found file, Map<String, Metadata> given, FolderWalk walk) {
        Metadata beside = walk.given().getOrDefault(file.path(), Metadata.NONE);
        Metadata byFileName = given.getOrDefault(file.path().getFileName().toString(), beside);
        return given.getOrDefault(file.name(), byFileName);
    }

    private void submit(FolderWalk.Found file, Metadata given, ExecutorService workers) {
        long size = size(file.path());
        while (!queue.isEmpty() && (bytesInHand + size > BYTES_IN_HAND || queue.size() >= FILES_IN_HAND)) {
            take();
        }
        queue.add(new InHand(file, size, workers.submit(() -> reader.read(file, given))));
        bytesInHand += size;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException shownWhenItIsRead) {
            return 0;
        }
    }

    /** Waits for the next file, and writes the batch if it is time. */
    private void take() {
        InHand next = queue.poll();
        bytesInHand -= next.bytes();
        count.going(state(next.file().name(), Stage.READING, ""));
        batch.add(outcome(next));
        if (batch.size() >= BATCH_FILES || System.nanoTime() - batchBegun > BATCH_NANOSECONDS) {
            write();
        }
    }

    private static Outcome outcome(InHand next) {
        try {
            return next.outcome().get();
        } catch (ExecutionException e) {
            return new Outcome.Failed(next.file(), "could not be read, which is a fault of Parley (" + e.getCause()
                    + "): please report it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(next.file(), "was not read: the import was interrupted");
        }
    }

    private void write() {
        List<FileState> ended = new ArrayList<>();
        store.transaction(() -> batch.forEach(outcome -> ended.add(writer.write(outcome))));
        batch.clear();
        batchBegun = System.nanoTime();
        ended.forEach(count::ended);
    }
}
