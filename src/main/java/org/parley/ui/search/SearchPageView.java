package org.parley.ui.search;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Place;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** All that a search found: what "Show all" and a saved search open. */
public final class SearchPageView extends BorderPane {

    private final Label heading = Labels.of("", "title");
    private final Label count = Labels.whole("", "small", "muted");
    private final StatePane state;

    public SearchPageView(SearchViewModel model, Navigator navigator) {
        HitList list = new HitList(model, () -> {}, model::more);
        list.getStyleClass().add("focus-pane");
        state = new StatePane(list).busyWhile(model.busyProperty());
        getStyleClass().addAll("pane", "search-page");
        Button save = small("Save search", Feather.BOOKMARK, model::save);
        Button forget = small("Forget", Feather.X, model::forget);
        model.keptProperty().subscribe(kept -> {
            show(save, !kept);
            show(forget, kept);
        });
        setTop(Panes.header(48, heading, count, Labels.gap(), save, forget));
        setCenter(state);
        navigator.placeProperty().subscribe(place -> {
            if (place instanceof Place.OfSearch search) {
                model.search(search.query());
                model.lookUpKept();
            }
        });
        model.queryProperty().subscribe(query -> heading.setText(Words.quoted(query)));
        model.foundProperty().subscribe(now -> now.ifPresent(this::show));
        model.problemProperty().subscribe(now -> now.ifPresent(why -> state.showError(why,
                () -> model.search(model.queryProperty().get()))));
    }

    private static Button small(String text, Feather icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon, Icons.SMALL));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void show(Button button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }

    private void show(SearchPage found) {
        count.setText(SearchRow.count(found));
        if (found.total() == 0) {
            state.showNothing("No passage contains " + Words.quoted(found.query()));
        } else {
            state.showContent();
        }
    }
}
