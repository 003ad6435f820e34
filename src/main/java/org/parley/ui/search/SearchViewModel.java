package org.parley.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.timeline.NoteOn;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** A search and what it found so far. Only the answer to the newest query counts. */
public final class SearchViewModel {

    private final Desk desk;
    private final Tasks.Latest searching;
    private final int page;
    private final ReadOnlyObjectWrapper<String> query = new ReadOnlyObjectWrapper<>("");
    private final Problem problem = new Problem();
    private final ReadOnlyObjectWrapper<Optional<SearchPage>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final List<Hit> hits = new ArrayList<>();
    private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();

    /** @param page how many hits are fetched at a time */
    public SearchViewModel(Desk desk, int page) {
        this.desk = desk;
        this.searching = desk.tasks().latest();
        this.page = page;
    }

    /** Searches for {@code words}; blank words find nothing. */
    void search(String words) {
        query.set(words.strip());
        if (query.get().isEmpty()) {
            searching.cancel();
            hits.clear();
            rows.clear();
            found.set(Optional.empty());
            return;
        }
        fetch(0);
    }

    /** Fetches the next hits. */
    void more() {
        fetch(hits.size());
    }

    private void fetch(int offset) {
        String asked = query.get();
        searching.run(() -> desk.library().searches().page(asked, offset, page), answer -> show(answer, offset),
                problem::tell);
    }

    private void show(SearchPage answer, int offset) {
        problem.clear();
        if (offset == 0) {
            hits.clear();
        }
        hits.addAll(answer.hits());
        rows.setAll(SearchRow.of(hits, answer.total()));
        found.set(Optional.of(answer));
    }

    /** Goes to what was found; a passage keeps its words marked. */
    void open(Hit hit) {
        switch (hit.kind()) {
            case EVENT -> desk.navigator().openEvent(hit.target());
            case TOPIC -> desk.navigator().openTopic(hit.target());
            case NOTE -> {
                String[] noted = hit.target().split(":", 2);
                desk.navigator().openNoted(NoteOn.valueOf(noted[0]), noted[1]);
            }
            case TITLE, HEADING, BODY, CELL -> hit.span().ifPresentOrElse(
                    span -> desk.navigator().openPassage(hit.target(), span, hit.matches()),
                    () -> desk.navigator().openArticle(hit.target()));
        }
    }

    /** Keeps the search in the library. */
    void save() {
        String asked = query.get();
        keep(() -> desk.library().searches().save(asked));
    }

    /** Forgets the kept search. */
    void forget() {
        String asked = query.get();
        keep(() -> desk.library().searches().forget(asked));
    }

    /** Finds out whether the library keeps the search. */
    void lookUpKept() {
        String asked = query.get();
        desk.tasks().run(
                () -> desk.library().searches().saved().stream().anyMatch(saved -> saved.query().equals(asked)),
                kept::set,
                problem::tell);
    }

    private void keep(Runnable change) {
        desk.tasks().run(() -> {
            change.run();
            return true;
        }, done -> {
            lookUpKept();
            desk.changes().changed();
        }, problem::tell);
    }

    /** True if the library was found to keep the search. */
    ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** The newest answer; empty before there is one. */
    ReadOnlyObjectProperty<Optional<SearchPage>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why there is no answer, if there is none. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return searching.busyProperty();
    }

    ObservableList<SearchRow> rows() {
        return rows;
    }
}
