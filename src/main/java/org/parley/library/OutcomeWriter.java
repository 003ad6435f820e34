package org.parley.library;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.extraction.event.ArticleEvent;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.SetAside;
import org.parley.library.ImportProgress.Stage;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Writes what was read into the library and says what became of each file. */
final class OutcomeWriter {

    private static final String REMOVED = "removed by you";

    private final LibraryStore store;

    OutcomeWriter(LibraryStore store) {
        this.store = store;
    }

    FileState write(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Failed failed -> state(failed, Stage.SKIPPED, failed.reason());
            case ImportOutcome.NoArticle none -> state(none, Stage.IGNORED, none.reason());
            case ImportOutcome.Removed removed -> state(removed, Stage.REMOVED, REMOVED);
            case ImportOutcome.Unchanged unchanged -> state(unchanged, Stage.UNCHANGED, "");
            case ImportOutcome.SameBytes same ->
                store.articles().knownBytes(same.sha256()).map(article -> sameBytes(same, article))
                        .orElseGet(() -> state(same, Stage.SKIPPED,
                                "was a copy of an article that changed meanwhile: import it again"));
            case ImportOutcome.Read read -> keep(read);
        };
    }

    private FileState keep(ImportOutcome.Read read) {
        Stored.Derived derived = read.derived();
        String sha256 = derived.article().sha256();
        Optional<Stored.Known> same = store.articles().knownBytes(sha256);
        if (read.known().isEmpty() && same.isPresent()) {
            return sameBytes(read, same.get());
        }
        Optional<String> title = Optional.of(derived.article().title());
        SetAside aside = SetAside.of(Stream.concat(derived.article().notUnderstood().stream(),
                derived.findings().notUnderstood().stream()).toList());
        if (read.known().filter(known -> known.sha256().equals(sha256)).isPresent()) {
            store.writer().putDerived(List.of(derived));
            return new FileState(read.file().name(), Stage.UNCHANGED, title, "read anew: " + counts(derived), aside);
        }
        Optional<Stored.Known> former = store.articles().knownAs(read.file().name());
        if (former.filter(Stored.Known::removed).isPresent()) {
            return state(read, Stage.REMOVED, REMOVED);
        }
        store.writer().put(new Stored.Incoming(read.file().path(), derived));
        String alike = store.stories().alike(read.file().name()).map(other -> "; the same story as " + other)
                .orElse("");
        return new FileState(read.file().name(), former.isPresent() ? Stage.NEW_VERSION : Stage.DONE, title,
                counts(derived) + alike, aside);
    }

    /**
     * A file with the bytes of an article is that article in another place, or else a copy; in the same place it was
     * imported by another program meanwhile.
     */
    private FileState sameBytes(ImportOutcome outcome, Stored.Known article) {
        if (article.removed()) {
            return state(outcome, Stage.REMOVED, "a copy of " + article.file() + ", " + REMOVED);
        }
        if (article.path().equals(outcome.file().path())) {
            return state(outcome, Stage.UNCHANGED, "");
        }
        if (!Files.exists(article.path())) {
            store.articles().move(article.file(), outcome.file().path());
            return state(outcome, Stage.UNCHANGED, "was " + article.file());
        }
        store.articles().putCopy(outcome.file().path(), outcome.file().name(), article.file());
        return state(outcome, Stage.COPY, "a copy of " + article.file());
    }

    private static FileState state(ImportOutcome outcome, Stage stage, String detail) {
        return new FileState(outcome.file().name(), stage, Optional.empty(), detail);
    }

    private static String counts(Stored.Derived derived) {
        int events = (int) derived.findings().events().stream().filter(ArticleEvent::timeline).count();
        return count(events, "event") + ", " + count(derived.article().tables().size(), "table");
    }

    private static String count(int number, String of) {
        return (number == 0 ? "no" : number) + " " + of + (number == 1 ? "" : "s");
    }
}
