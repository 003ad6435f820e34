package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.parley.timeline.Counts;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Edits;
import org.parley.ui.common.EscapeKey;
import org.parley.ui.common.KeyFocus;
import org.parley.ui.common.Place;
import org.parley.ui.common.Place.Page;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.SideEdge;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Theme;
import org.parley.ui.common.Toasts;
import org.parley.ui.common.Words;
import org.parley.ui.common.Zoom;
import org.parley.ui.inspector.Remover;
import org.parley.ui.search.SearchBox;
import org.parley.ui.topics.TopicEditor;

/**
 * The frame around every view of a library: toolbar, sidebar, the page in the centre, status bar, and what lies over.
 */
final class Shell extends StackPane {

    private static final int HITS_AS_ONE_TYPES = 40;
    /** Narrower than this, there is no room for the names in the sidebar. */
    private static final double NARROW = 860;
    private static final double SIDEBAR_LEAST = 160;
    private static final double SIDEBAR_MOST = 400;

    private final Desk desk;
    private final Toasts toasts;
    private final WindowState state;
    private final AnotherLibrary another;
    private final ShellViewModel model;
    private final Importing importing;
    private final ImportViewModel imports;
    private final Exporting exporting;
    private final Toolbar toolbar;
    private final StatusBar status;
    private final TopicEditor topicEditor;
    private final Renewing renewing;
    private final TimelinePage timeline;
    private final Pages pages;
    private final WelcomeView welcome;
    private final StatePane waiting;
    private final SearchBox search;
    private final KeySheet keySheet;
    private final StackPane layers = new StackPane();
    private final Zoom zoom = new Zoom(layers);
    private final TextSize textSize;
    private Theme theme;
    private boolean importStays;
    private boolean shownBefore;

    /**
     * @param another shows another library in place of this one
     * @param title takes what the window is called
     */
    Shell(Desk desk, Speech speech, WindowState state, Theme theme, AnotherLibrary another,
            Consumer<String> title) {
        this.desk = desk;
        this.toasts = speech.toasts();
        this.state = state;
        this.theme = theme;
        this.another = another;
        keySheet = new KeySheet(desk.library().lanes());
        model = new ShellViewModel(desk);
        importing = new Importing(desk, speech);
        imports = importing.model();
        textSize = new TextSize(this, zoom, state);
        timeline = new TimelinePage(desk, state, zoom.factorProperty());
        exporting = new Exporting(desk, speech, timeline.timeline());
        search = new SearchBox(PageViews.searchModel(desk, HITS_AS_ONE_TYPES), desk.navigator(), this::focusContent);
        toolbar = new Toolbar(desk.navigator(), desk.edits(), search, exporting.menu(), new ToolbarActions());
        toolbar.show(theme);
        status = new StatusBar(() -> desk.navigator().open(new Place.OfReview()));
        topicEditor = new TopicEditor(desk.library().topicChoice(), desk.edits(), desk.tasks());
        topicEditor.readingProperty().subscribe(this::showReading);
        renewing = new Renewing(desk, toasts);
        renewing.workProperty().subscribe(now -> status.showWork(renewing, now));
        exporting.workProperty().subscribe(now -> status.showWork(exporting, now));
        timeline.reader().setOnReread(importing::again);
        PageViews views = new PageViews(desk, topicEditor, exporting);
        pages = new Pages(Map.of(Page.TIMELINE, () -> timeline, Page.TOPICS, views::topics, Page.TABLES,
                views::tables, Page.NOTES, views::notes, Page.REVIEW, views::review, Page.SEARCH, views::search));
        welcome = new WelcomeView(imports, importing::chooseFolder, importing::chooseFiles,
                desk.navigator()::openArticle, desk.navigator()::openEvent,
                () -> enter(new Place.OfTimeline()));
        waiting = new StatePane(new Region()).saying("Looking into the library\u2026").busyWhile(model.busyProperty());
        build();
        new Clipping(desk, toasts).install(this);
        model.summaryProperty().subscribe(now -> now.ifPresent(summary -> show(summary, title)));
        model.problemProperty().subscribe(now -> now.ifPresent(this::showProblem));
        desk.navigator().placeProperty().subscribe((before, now) -> showPage());
        desk.navigator().stepsProperty().subscribe((before, now) -> leaveImport());
        toasts.busyWhile(desk.edits().underWayProperty(), "Working out what follows from that\u2026");
        desk.edits().newsProperty().subscribe(news -> news.ifPresent(this::tell));
        imports.runningProperty().subscribe((before, now) -> importChanged(now));
        imports.doneProperty().subscribe(this::showCounts);
        imports.totalProperty().subscribe(this::showCounts);
    }

    /** Reading for other topics may take a while: how far it is stands in the status bar, with the way to stop it. */
    private void showReading(Optional<TopicEditor.Reading> now) {
        status.showWork(topicEditor, now.map(reading -> new StatusBar.Work(
                (reading.back() ? "Going back to the topics of before, " : "Reading for other topics, ")
                        + Words.number(reading.done()) + " of " + Words.count(reading.of(), "article"),
                reading.done() / (double) Math.max(1, reading.of()),
                reading.back() ? Optional.empty() : Optional.of(topicEditor::stop))));
    }

    private void build() {
        Sidebar sidebar = new Sidebar(model, desk.navigator(),
                new Remover(desk));
        timeline.openArticleProperty().subscribe(sidebar::markArticle);
        sidebar.setWide(state.widthOf("sidebar", Sidebar.WIDTH));
        SideEdge edge = new SideEdge(sidebar, true, SIDEBAR_LEAST, SIDEBAR_MOST, now -> {
            sidebar.setWide(now);
            state.keepWidthOf("sidebar", now);
        });
        HBox body = new HBox(sidebar, edge, pages);
        layers.widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(narrow -> {
            sidebar.compact(narrow);
            edge.setDisable(narrow);
            toolbar.compact(narrow);
        });
        HBox.setHgrow(pages, Priority.ALWAYS);
        pages.setMinWidth(0);
        pages.setMinHeight(0);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox frame = new VBox(toolbar, body, status);
        // Where there is no room for all of it, it is cut off at its right.
        setAlignment(frame, Pos.TOP_LEFT);
        frame.setMinSize(0, 0);
        VBox hits = search.hits();
        setAlignment(hits, Pos.TOP_LEFT);
        hits.visibleProperty().subscribe(this::placeHits);
        layers.widthProperty().subscribe(this::placeHits);
        layers.getChildren().addAll(frame, hits, keySheet, toasts);
        getChildren().add(zoom);
    }

    private void placeHits() {
        Bounds field = layers.sceneToLocal(search.localToScene(search.getLayoutBounds()));
        VBox hits = search.hits();
        double left = field.getCenterX() - hits.getPrefWidth() / 2;
        hits.setTranslateX(Math.clamp(left, 8, Math.max(8, layers.getWidth() - hits.getPrefWidth() - 8)));
        hits.setTranslateY(field.getMaxY() + 4);
    }

    /** Makes the keyboard map and dropped files work in {@code scene}. */
    void install(Scene scene) {
        PaneCycle panes = new PaneCycle(scene);
        Map.ofEntries(Map.entry(Shortcut.IMPORT, (Runnable) toolbar::openImportMenu),
                Map.entry(Shortcut.EXPORT, toolbar::openExportMenu), Map.entry(Shortcut.SEARCH, search::begin),
                Map.entry(Shortcut.TIMELINE, () -> enter(new Place.OfTimeline())),
                Map.entry(Shortcut.TOPICS, () -> enter(new Place.OfTopic(Optional.empty()))),
                Map.entry(Shortcut.TABLES, () -> enter(new Place.OfTable(Optional.empty()))),
                Map.entry(Shortcut.NOTES, () -> enter(new Place.OfNotes())),
                Map.entry(Shortcut.REVIEW, () -> enter(new Place.OfReview())),
                Map.entry(Shortcut.MODE, timeline.timeline()::toggleMode),
                Map.entry(Shortcut.NEXT_MENTION, timeline.reader()::nextMention),
                Map.entry(Shortcut.PREVIOUS_MENTION, timeline.reader()::previousMention),
                Map.entry(Shortcut.BACK, this::back),
                Map.entry(Shortcut.FORWARD, desk.navigator()::forward),
                Map.entry(Shortcut.SOURCE, timeline.reader()::showSource),
                Map.entry(Shortcut.UNDO, desk.edits()::undo), Map.entry(Shortcut.REDO, desk.edits()::redo),
                Map.entry(Shortcut.CORRECT, this::correct),
                Map.entry(Shortcut.THEME, () -> toolbar.show(theme.other())),
                Map.entry(Shortcut.NEXT_PANE, () -> panes.move(1)),
                Map.entry(Shortcut.PREVIOUS_PANE, () -> panes.move(-1)),
                Map.entry(Shortcut.LARGER, () -> textSize.scale(1.1)),
                Map.entry(Shortcut.SMALLER, () -> textSize.scale(1 / 1.1)),
                Map.entry(Shortcut.AS_DESIGNED, textSize::asDesigned),
                Map.entry(Shortcut.KEY, keySheet::toggle))
                .forEach((shortcut, action) -> scene.getAccelerators().put(shortcut.keys(), action));
        EscapeKey.install(scene, this::leave);
        KeyFocus.install(scene);
        new FileDrops(this::dragOver, paths -> importPaths(paths, Optional.empty())).install(scene);
        textSize.install();
        zoom.dressPopups();
    }

    /** Imports files and folders into the library. */
    void importPaths(List<Path> paths, Optional<Path> metadata) {
        importing.start(paths, metadata);
    }

    /** Reads anew what an earlier Parley read, in the background. */
    void bringUpToDate() {
        renewing.begin();
    }

    /** Stops an import that runs, and the reading of articles anew; what is read by then is kept. */
    void stopReading() {
        imports.cancel();
        renewing.stop();
    }

    /** Opens a part of the window for the keyboard: the arrow keys go on in it. */
    private void enter(Place place) {
        desk.navigator().open(place);
        focusContent();
    }

    private void correct() {
        if (desk.navigator().placeProperty().get().page() == Page.TIMELINE) {
            timeline.correct();
        }
    }

    private void back() {
        boolean passage = desk.navigator().placeProperty().get() instanceof Place.OfPassage;
        desk.navigator().back();
        if (passage && !(desk.navigator().placeProperty().get() instanceof Place.OfPassage)) {
            timeline.returnFocus();
        }
    }

    private void show(Counts summary, Consumer<String> title) {
        boolean empty = summary.articles() == 0;
        title.accept(empty ? "Parley" : desk.library().name() + " — Parley");
        toolbar.nothingToExportProperty().set(empty);
        search.setDisable(empty);
        showCounts();
        showPage();
        if (!shownBefore) {
            shownBefore = true;
            // Not before the page has been laid out for the first time.
            Platform.runLater(this::focusContentAtFirst);
        }
    }

    private void showCounts() {
        if (imports.runningProperty().get()) {
            int total = imports.totalProperty().get();
            status.show(List.of(new StatusBar.Count(total == 0 ? "Importing, looking for files\u2026"
                    : "Importing, " + Words.number(imports.doneProperty().get()) + " of "
                            + Words.count(total, "file"),
                    false)));
        } else {
            model.summaryProperty().get().ifPresent(
                    now -> status.show(now.articles() == 0 ? List.of() : ShellViewModel.counts(now)));
        }
    }

    private void showProblem(String sentence) {
        StatePane pane = new StatePane(new Region());
        pane.showError(sentence, model::load);
        pages.show(pane);
    }

    private void showPage() {
        if (model.problemProperty().get().isPresent()) {
            return;
        }
        // Nobody knows yet whether there is anything in the library.
        if (model.summaryProperty().get().isEmpty()) {
            pages.show(waiting);
            return;
        }
        Page page = desk.navigator().placeProperty().get().page();
        // What a person wrote and set is there even where all articles are removed.
        boolean empty = model.summaryProperty().get().orElseThrow().articles() == 0 && page != Page.REVIEW
                && page != Page.NOTES;
        boolean focused = pages.isFocusWithin();
        boolean other = empty || importStays ? pages.show(welcome) : pages.show(page);
        if (focused && other) {
            focusPlace();
        }
    }

    /** What the page that has gone had of the focus goes to what was opened in its place. */
    private void focusPlace() {
        if (desk.navigator().placeProperty().get() instanceof Place.OfPassage) {
            timeline.reader().requestFocus();
        } else {
            focusContent();
        }
    }

    /** Opens the page that is chosen in place of an import that has ended. */
    private void leaveImport() {
        importStays = imports.runningProperty().get();
        showPage();
    }

    /** An import stays in sight while it runs, and after that where there is more to say of it than counts. */
    private void importChanged(boolean running) {
        showCounts();
        toolbar.noImportYetProperty().set(false);
        importStays = running || !importing.leavesNothingToLookAt();
        showPage();
        if (!importStays) {
            importing.sayWhatCameOfIt();
        }
    }

    private void tell(Edits.News news) {
        switch (news.what()) {
            case MADE -> toasts.done(news.sentence(), "Undo", desk.edits()::undo);
            case TAKEN_BACK -> toasts.done("Taken back: " + news.sentence(), "Redo", desk.edits()::redo);
            case FAILED -> toasts.failed(news.sentence());
        }
    }

    private void dragOver(boolean now) {
        welcome.dragOver(now);
        if (now) {
            pages.show(welcome);
        } else {
            showPage();
        }
    }

    private void leave() {
        if (keySheet.isVisible()) {
            keySheet.toggle();
        } else if (imports.runningProperty().get()) {
            imports.cancel();
        } else if (!timeline.closeOverlay()) {
            focusContent();
        }
    }

    /** Leaves the focus to a field that someone types in by now. */
    private void focusContentAtFirst() {
        if (!(getScene().getFocusOwner() instanceof TextInputControl)) {
            focusContent();
        }
    }

    private void focusContent() {
        pages.focusFirst();
    }

    /** What the toolbar's buttons do. */
    private final class ToolbarActions implements Toolbar.Actions {
        @Override
        public void importFolder() {
            importing.chooseFolder();
        }

        @Override
        public void importFiles() {
            importing.chooseFiles();
        }

        @Override
        public void lastImport() {
            welcome.showImport();
            importStays = true;
            showPage();
        }

        @Override
        public void openLibrary() {
            another.choose();
        }

        @Override
        public void newLibrary() {
            another.make();
        }

        @Override
        public void key() {
            keySheet.toggle();
        }

        @Override
        public void theme(Theme now) {
            theme = now;
            state.keep(now);
            now.dress(getScene());
            zoom.dressPopups();
        }
    }
}
