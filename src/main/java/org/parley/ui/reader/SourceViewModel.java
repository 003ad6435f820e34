package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** The file of an article around one passage; more of it is read when it is asked for. */
final class SourceViewModel {

    /** How much of a file is read at a time, in UTF-16 units. */
    private static final int STEP = 20_000;

    private final ReaderViewModel.Excerpts excerpts;
    private final String file;
    private final Span passage;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private int before = STEP;
    private int after = STEP;

    /** What is shown. */
    record Shown(Excerpt excerpt, List<FileLine> lines) {

        /** The first line of the passage, else the first of all. */
        int first() {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).marked().isPresent()) {
                    return i;
                }
            }
            return 0;
        }

        /** How much of the file stands before it, in UTF-16 units. */
        int earlier() {
            return excerpt.offset();
        }

        /** How much of the file comes after it. */
        int later() {
            return excerpt.length() - excerpt.offset() - excerpt.text().length();
        }
    }

    SourceViewModel(ReaderViewModel.Excerpts excerpts, String file, Span passage, Tasks tasks) {
        this.excerpts = excerpts;
        this.file = file;
        this.passage = passage;
        this.loading = tasks.latest();
        load();
    }

    String file() {
        return file;
    }

    void load() {
        loading.run(() -> {
            Excerpt excerpt = excerpts.of(file, passage, before, after);
            return new Shown(excerpt, FileLine.of(excerpt));
        }, now -> shown.set(Optional.of(now)), problem::tell);
    }

    /** Reads more of what stands before. */
    void earlier() {
        before += STEP;
        load();
    }

    /** Reads more of what comes after. */
    void later() {
        after += STEP;
        load();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why it cannot be shown, if so. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    Tasks.Latest loading() {
        return loading;
    }
}
