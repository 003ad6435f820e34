package org.parley.ui.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.parley.ui.common.SystemFilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

/** The window as a program: starts the toolkit, opens the window, ends when it is closed. */
public final class ParleyApplication {

    private static final int WORKERS = 4;

    private ParleyApplication() {}

    /**
     * Opens a window and waits until it is closed.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void launch(WindowRequest request) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemons());
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Theme.loadFonts();
            Stage stage = new Stage();
            Tasks tasks = new Tasks(workers, Platform::runLater);
            // The window still has to close its library when it is hidden: the workers are let go after that.
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> Platform.runLater(closed::countDown));
            new ParleyWindow(stage, tasks, new SystemFilePrompts(() -> stage), WindowState.ofPerson()).open(request);
        });
        closed.await();
        workers.close();
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "parley-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
