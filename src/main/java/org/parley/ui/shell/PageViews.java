package org.parley.ui.shell;

import javafx.scene.layout.Region;
import org.parley.ui.common.Desk;
import org.parley.ui.notes.NotesView;
import org.parley.ui.notes.NotesViewModel;
import org.parley.ui.review.ReviewView;
import org.parley.ui.review.ReviewViewModel;
import org.parley.ui.search.SearchPageView;
import org.parley.ui.search.SearchViewModel;
import org.parley.ui.tables.StacksViewModel;
import org.parley.ui.tables.TablesView;
import org.parley.ui.tables.TablesViewModel;
import org.parley.ui.topics.TopicEditor;
import org.parley.ui.topics.TopicsView;
import org.parley.ui.topics.TopicsViewModel;

/** Builds the pages of the window beside the timeline, each from what it needs of the desk. */
final class PageViews {

    private static final int HITS_ON_A_PAGE = 200;

    private final Desk desk;
    private final TopicEditor topicEditor;
    private final Exporting exporting;

    PageViews(Desk desk, TopicEditor topicEditor, Exporting exporting) {
        this.desk = desk;
        this.topicEditor = topicEditor;
        this.exporting = exporting;
    }

    Region topics() {
        return new TopicsView(new TopicsViewModel(desk),
                topicEditor, exporting);
    }

    Region tables() {
        return new TablesView(new TablesViewModel(desk),
                new StacksViewModel(desk), exporting);
    }

    Region notes() {
        return new NotesView(new NotesViewModel(desk));
    }

    Region review() {
        return new ReviewView(new ReviewViewModel(desk));
    }

    Region search() {
        return new SearchPageView(searchModel(desk, HITS_ON_A_PAGE), desk.navigator());
    }

    /** A search that shows so many hits at once. */
    static SearchViewModel searchModel(Desk desk, int hits) {
        return new SearchViewModel(desk, hits);
    }
}
