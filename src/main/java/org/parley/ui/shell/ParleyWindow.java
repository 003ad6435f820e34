package org.parley.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.parley.library.Library;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;
import org.parley.ui.common.Words;

/** A window on a library: there at once, filled as soon as the library is open. */
final class ParleyWindow {

    private final Stage stage;
    private final Tasks tasks;
    private final FilePrompts prompts;
    private final WindowState state;
    private final OpeningPane progress = new OpeningPane();
    private final StatePane opening = new StatePane(progress);
    private final Scene scene = new Scene(opening, WindowState.WIDTH, WindowState.HEIGHT);
    private volatile boolean closed;
    /** Lets go of the library that is shown. */
    private Runnable leave = () -> {};

    ParleyWindow(Stage stage, Tasks tasks, FilePrompts prompts, WindowState state) {
        this.stage = stage;
        this.tasks = tasks;
        this.prompts = prompts;
        this.state = state;
    }

    /** Shows the window and opens what {@code request} asks for. */
    void open(WindowRequest request) {
        state.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle("Parley");
        state.restore(stage);
        stage.setOnHidden(event -> {
            closed = true;
            leave.run();
        });
        stage.show();
        load(request);
    }

    private void load(WindowRequest request) {
        Tasks.Latest loading = tasks.latest();
        opening.busyWhile(loading.busyProperty()).saying("Opening " + request.library().getFileName() + "\u2026");
        progress.setVisible(false);
        opening.showContent();
        loading.run(() -> readable(opened(request)), library -> show(library, request),
                why -> fail(Words.problem(why), request));
    }

    private static Library opened(WindowRequest request) {
        if (request.usedBefore()) {
            Library.requireThere(request.library());
        }
        return request.opens().apply(request.library());
    }

    /** A library so old that nothing of it can be shown is brought up to date first, while the window is open. */
    private Library readable(Library library) {
        if (library.isTooEarly()) {
            library.bringUpToDate((done, of) -> {
                tasks.inWindow(() -> progress.show(done, of));
                return !closed;
            });
        }
        return library;
    }

    private void fail(String why, WindowRequest request) {
        AnotherLibrary another = another(request);
        opening.showError(why, () -> load(request), StatePane.small("Open another library…", another::choose),
                StatePane.small("New library…", another::make));
    }

    private AnotherLibrary another(WindowRequest request) {
        return new AnotherLibrary(prompts, file -> {
            leave.run();
            leave = () -> {};
            state.theme().dress(scene);
            stage.setScene(scene);
            stage.setTitle("Parley");
            load(request.another(file));
        });
    }

    private void show(Library library, WindowRequest request) {
        if (closed) {
            library.close();
            return;
        }
        Theme theme = state.theme();
        Desk desk = new Desk(library, tasks, new Navigator(), new Changes());
        Shell shell = new Shell(desk, new Speech(prompts), state, theme, another(request), stage::setTitle);
        Scene filled = new Scene(shell, scene.getWidth(), scene.getHeight());
        theme.dress(filled);
        stage.setScene(filled);
        shell.install(filled);
        shell.bringUpToDate();
        shell.importPaths(request.imports(), request.metadata());
        leave = () -> {
            shell.stopReading();
            tasks.run(() -> {
                library.close();
                return true;
            }, closed -> {}, problem -> {});
        };
    }
}
