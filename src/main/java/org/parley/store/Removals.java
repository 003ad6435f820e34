package org.parley.store;

import java.util.List;
import org.parley.article.RemovedArticle;

/**
 * The articles that a person removed. Their files are kept, and so is what a person said of them; nothing of them
 * counts until they are taken back. After either change the timeline is to be woven anew.
 */
public final class Removals {

    private final Database database;

    Removals(Database database) {
        this.database = database;
    }

    /** All of them, by name. */
    public List<RemovedArticle> all() {
        return database.read(ArticleTable::removed);
    }

    /** Removes an article that is there. */
    public void remove(String name) {
        database.change(on -> ArticleWriter.remove(on, name));
    }

    /** Takes back one that was removed, as its kept file is read now. */
    public void takeBack(Stored.Derived derived) {
        database.change(on -> ArticleWriter.takeBack(on, derived));
    }
}
