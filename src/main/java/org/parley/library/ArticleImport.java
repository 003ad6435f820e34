package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.article.Metadata;
import org.parley.importer.Sha256;
import org.parley.importer.UnreadableFileException;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/**
 * One import. Files are read and analysed on all cores and written by the importing thread, in the order of their names
 * and in batches, each one transaction; how much is in hand at once is bounded. What a batch has written stays,
 * whatever
 * comes after.
 */
final class ArticleImport {

    private static final int LARGEST_FILE = 64 << 20;
    private static final int BYTES_IN_HAND = 64 << 20;
    private static final int BATCH_FILES = 100;
    private static final long BATCH_NANOSECONDS = 300_000_000;
    private static final long STACK_BYTES = 16 << 20;

    private final LibraryStore store;
    private final Deriver deriver;
    private final ImportProgress progress;
    private final Set<String> names = new HashSet<>();
    private final List<Outcome> batch = new ArrayList<>();
    private final Tally tally = new Tally();
    private long batchBegun = System.nanoTime();

    /** What became of a file, before it is written. */
    private sealed interface Outcome {
        FolderWalk.Found file();

        record Unchanged(FolderWalk.Found file, Stored.Known known) implements Outcome {}

        record SameBytes(FolderWalk.Found file, String sha256) implements Outcome {}

        record Read(FolderWalk.Found file, byte[] bytes, Deriver.Derived derived, Metadata given,
                Optional<Stored.Known> known) implements Outcome {}

        record Failed(FolderWalk.Found file, String reason) implements Outcome {}
    }

    /** A file that is being read. */
    private record InHand(FolderWalk.Found file, long bytes, Future<Outcome> outcome) {}

    /** How many files ended how. */
    private static final class Tally {
        private int done;
        private int imported;
        private int unchanged;
        private int newVersions;
        private final List<FileState> copies = new ArrayList<>();
        private final List<FileState> skipped = new ArrayList<>();
        private final List<FileState> ignored = new ArrayList<>();
    }

    ArticleImport(LibraryStore store, Deriver deriver, ImportProgress progress) {
        this.store = store;
        this.deriver = deriver;
        this.progress = progress;
    }

    /** Imports what {@code walk} found; {@code given} is what a metadata table says, by name or file name. */
    ImportReport run(FolderWalk walk, Map<String, Metadata> given) {
        announce(walk);
        boolean cancelled = false;
        Deque<InHand> queue = new ArrayDeque<>();
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores,
                Thread.ofPlatform().name("parley-import-", 0).stackSize(STACK_BYTES).daemon().factory())) {
            long bytes = 0;
            for (FolderWalk.Found file : walk.files()) {
                long size = size(file.path());
                while (!queue.isEmpty() && (bytes + size > BYTES_IN_HAND || queue.size() >= cores * 8)) {
                    bytes -= queue.peek().bytes();
                    take(queue.poll());
                }
                cancelled = progress.cancelled();
                if (cancelled) {
                    break;
                }
                FolderWalk.Found named = named(file);
                Metadata known = given.getOrDefault(file.name(), given.getOrDefault(
                        file.path().getFileName().toString(), walk.given().getOrDefault(file.path(), Metadata.NONE)));
                queue.add(new InHand(named, size, workers.submit(() -> read(named, known))));
                bytes += size;
            }
            while (!queue.isEmpty() && !cancelled) {
                take(queue.poll());
                cancelled = progress.cancelled();
            }
            queue.forEach(left -> left.outcome().cancel(true));
        }
        write();
        return new ImportReport(tally.imported, tally.unchanged, tally.newVersions, tally.copies, tally.skipped,
                tally.ignored, cancelled);
    }

    private void announce(FolderWalk walk) {
        progress.started(walk.files().size() + walk.failed().size());
        for (FolderWalk.SetAside file : walk.ignored()) {
            end(new FileState(file.name(), Stage.IGNORED, Optional.empty(), file.reason()), tally.ignored);
        }
        for (FolderWalk.SetAside file : walk.failed()) {
            tally.done++;
            end(new FileState(file.name(), Stage.SKIPPED, Optional.empty(), file.reason()), tally.skipped);
        }
        for (FolderWalk.Found file : walk.files()) {
            progress.file(new FileState(file.name(), Stage.WAITING, Optional.empty(), ""), tally.done);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException shownWhenItIsRead) {
            return 0;
        }
    }

    /** Waits for a file, and writes the batch if it is time. */
    private void take(InHand next) {
        progress.file(new FileState(next.file().name(), Stage.READING, Optional.empty(), ""), tally.done);
        try {
            batch.add(next.outcome().get());
        } catch (ExecutionException e) {
            batch.add(new Outcome.Failed(next.file(), "could not be read, which is a fault of Parley ("
                    + e.getCause() + "): please report it"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            batch.add(new Outcome.Failed(next.file(), "was not read: the import was interrupted"));
        }
        if (batch.size() >= BATCH_FILES || System.nanoTime() - batchBegun > BATCH_NANOSECONDS) {
            write();
        }
    }

    // -- reading, on many threads

    private Outcome read(FolderWalk.Found file, Metadata given) {
        try {
            long size = Files.size(file.path());
            if (size > LARGEST_FILE) {
                return new Outcome.Failed(file, "has " + (size >> 20) + " MB and at most " + (LARGEST_FILE >> 20)
                        + " MB are read: save the article alone");
            }
            byte[] bytes = readWhole(file.path());
            return read(file, bytes, given);
        } catch (IOException e) {
            return new Outcome.Failed(file, FolderWalk.sentence(e));
        } catch (UnreadableFileException e) {
            return new Outcome.Failed(file, e.getMessage());
        }
    }

    private Outcome read(FolderWalk.Found file, byte[] bytes, Metadata given) throws UnreadableFileException {
        String sha256 = Sha256.of(bytes);
        Optional<Stored.Known> known = store.knownAt(file.path());
        Metadata told = given.equals(Metadata.NONE) ? known.map(Stored.Known::given).orElse(given) : given;
        Deriver.Outside outside = new Deriver.Outside(told,
                known.flatMap(article -> store.publishedByPerson(article.file())));
        if (known.isPresent() && known.get().sha256().equals(sha256)
                && known.get().derivation().equals(deriver.mark(outside))) {
            return new Outcome.Unchanged(file, known.get());
        }
        if (known.isEmpty() && store.knownBytes(sha256).isPresent()) {
            return new Outcome.SameBytes(file, sha256);
        }
        return new Outcome.Read(file, bytes, deriver.derive(file.name(), bytes, outside), told, known);
    }

    /** Reads a file that nobody changes meanwhile. */
    private static byte[] readWhole(Path path) throws IOException {
        var before = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        if (Files.size(path) != bytes.length || !Files.getLastModifiedTime(path).equals(before)) {
            throw new IOException("it changed meanwhile; import it again");
        }
        return bytes;
    }

    // -- writing, on the importing thread

    private void write() {
        List<FileState> ended = new ArrayList<>();
        store.transaction(() -> {
            ended.clear();
            batch.forEach(outcome -> ended.add(write(outcome)));
        });
        batch.clear();
        batchBegun = System.nanoTime();
        for (FileState state : ended) {
            tally.done++;
            count(state);
        }
    }

    private FileState write(Outcome outcome) {
        FolderWalk.Found file = outcome.file();
        return switch (outcome) {
            case Outcome.Failed failed -> new FileState(file.name(), Stage.SKIPPED, Optional.empty(), failed.reason());
            case Outcome.Unchanged same -> new FileState(file.name(), Stage.UNCHANGED, Optional.empty(), "");
            case Outcome.SameBytes same -> store.knownBytes(same.sha256()).map(article -> sameBytes(file, article))
                    .orElseGet(() -> new FileState(file.name(), Stage.SKIPPED, Optional.empty(),
                            "was a copy of an article that changed meanwhile: import it again"));
            case Outcome.Read read -> keep(read);
        };
    }

    private FileState keep(Outcome.Read read) {
        Deriver.Derived derived = read.derived();
        Optional<Stored.Known> same = store.knownBytes(derived.article().sha256());
        if (read.known().isEmpty() && same.isPresent()) {
            return sameBytes(read.file(), same.get());
        }
        Optional<String> title = Optional.of(derived.article().title());
        boolean sameFile = read.known().isPresent()
                && read.known().get().sha256().equals(derived.article().sha256());
        if (sameFile) {
            store.putDerived(derived.article(), derived.findings(), derived.mark(), read.given());
            return new FileState(read.file().name(), Stage.UNCHANGED, title, "read anew: " + counts(derived));
        }
        boolean newVersion = store.knownAs(read.file().name()).isPresent();
        store.put(new Stored.Incoming(read.file().path(), read.bytes(), derived.article(), derived.findings(),
                derived.mark(), read.given()));
        return new FileState(read.file().name(), newVersion ? Stage.NEW_VERSION : Stage.DONE, title,
                counts(derived));
    }

    /** A file with the bytes of an article is the article in another place, or else a copy. */
    private FileState sameBytes(FolderWalk.Found file, Stored.Known article) {
        if (!Files.exists(article.path())) {
            store.move(article.file(), file.path());
            return new FileState(file.name(), Stage.UNCHANGED, Optional.empty(), "was " + article.file());
        }
        store.putCopy(file.path(), file.name(), article.file());
        return new FileState(file.name(), Stage.COPY, Optional.empty(), "a copy of " + article.file());
    }

    private static String counts(Deriver.Derived derived) {
        return count((int) derived.findings().events().stream().filter(event -> event.timeline()).count(), "event")
                + ", " + count(derived.article().tables().size(), "table");
    }

    private static String count(int number, String of) {
        return (number == 0 ? "no" : number) + " " + of + (number == 1 ? "" : "s");
    }

    private void count(FileState state) {
        switch (state.stage()) {
            case DONE -> tally.imported++;
            case UNCHANGED -> tally.unchanged++;
            case NEW_VERSION -> tally.newVersions++;
            case COPY -> tally.copies.add(state);
            case SKIPPED -> tally.skipped.add(state);
            case IGNORED -> tally.ignored.add(state);
            case WAITING, READING -> throw new IllegalStateException("a file that has ended is not " + state.stage());
        }
        progress.file(state, tally.done);
    }

    private void end(FileState state, List<FileState> into) {
        into.add(state);
        progress.file(state, tally.done);
    }

    // -- names

    /** The file under the name that its article has or is to have: no two files share one. */
    private FolderWalk.Found named(FolderWalk.Found file) {
        Optional<Stored.Known> known = store.knownAt(file.path());
        String name = known.map(Stored.Known::file).orElseGet(() -> freeName(file));
        names.add(name);
        return new FolderWalk.Found(file.path(), name);
    }

    /** The name, with as many of the folders that it lies in as it takes to tell it from others. */
    private String freeName(FolderWalk.Found file) {
        String name = file.name();
        Path folder = file.path().getParent();
        for (int i = 0; i < name.chars().filter(c -> c == '/').count() && folder != null; i++) {
            folder = folder.getParent();
        }
        while (isTaken(name) && folder != null && folder.getFileName() != null) {
            name = folder.getFileName() + "/" + name;
            folder = folder.getParent();
        }
        return name;
    }

    private boolean isTaken(String name) {
        return names.contains(name)
                || store.knownAs(name).map(other -> Files.exists(other.path())).orElse(false);
    }
}
