package org.parley.ui.inspector;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.ArticleEntry;
import org.parley.article.RemovedArticle;
import org.parley.library.LibraryViews.Removal;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Words;

/** Removes articles from the library and takes them back; either is an edit like any other. */
public final class Remover {

    private final Desk desk;

    public Remover(Desk desk) {
        this.desk = desk;
    }

    /** Reads the rows of the list of articles that stand at {@code places}. */
    public void rowsAt(Collection<Integer> places, Consumer<List<ArticleEntry>> found) {
        int first = Collections.min(places);
        int last = Collections.max(places);
        desk.tasks().run(() -> {
            List<ArticleEntry> rows = desk.library().articles().page(first, last - first + 1);
            return places.stream().sorted().filter(place -> place - first < rows.size())
                    .map(place -> rows.get(place - first)).toList();
        }, found, gone -> found.accept(List.of()));
    }

    /** Works out what would go with {@code articles}. */
    void preview(List<ArticleEntry> articles, Consumer<Removal> shown, Consumer<String> failed) {
        desk.tasks().run(() -> desk.library().removing().preview(files(articles)), shown,
                why -> failed.accept(Words.problem(why)));
    }

    void remove(List<ArticleEntry> articles) {
        List<String> files = files(articles);
        desk.edits().make(articles.size() == 1 ? Words.quoted(articles.getFirst().title()) + " is removed."
                : Words.count(articles.size(), "article") + " are removed.", () -> {
                    desk.library().removing().remove(files);
                    return () -> desk.library().removing().takeBack(files);
                });
    }

    /** Takes back an article that was removed. */
    public void takeBack(RemovedArticle article) {
        List<String> files = List.of(article.file());
        desk.edits().make(Words.quoted(article.title()) + " is in the desk.library() again.", () -> {
            desk.library().removing().takeBack(files);
            return () -> desk.library().removing().remove(files);
        });
    }

    private static List<String> files(List<ArticleEntry> articles) {
        return articles.stream().map(ArticleEntry::file).toList();
    }
}
