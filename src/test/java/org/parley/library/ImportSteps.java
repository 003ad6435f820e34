package org.parley.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.article.ArticleEntry;

/** What tests of imports do to a library, and what they ask of it afterwards. */
final class ImportSteps {

    private ImportSteps() {}

    static ImportReport load(Library library, Path... paths) {
        return library.importPaths(List.of(paths), Optional.empty(), ImportProgress.SILENT);
    }

    static List<String> files(Library library) {
        return library.articles().page(0, 100).stream().map(ArticleEntry::file).toList();
    }
}
