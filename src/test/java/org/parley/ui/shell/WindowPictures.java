package org.parley.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.ui.Stages;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.SystemFilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

/**
 * Takes the pictures of the README: the real window on the five articles, with no display. Run by
 * {@code mvn -Ppictures test-compile}; its argument is the folder that the pictures go to.
 */
public final class WindowPictures {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final long SETTLED_MILLIS = 6000;

    private final Library library;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final Path out;

    private WindowPictures(Library library, Path out) {
        this.library = library;
        this.out = out;
    }

    /** Draws every picture. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("parley-pictures");
        try (Library library = Library.open(folder.resolve("seeds.parley"))) {
            library.importPaths(List.of(Path.of("seeds")), Optional.empty(), ImportProgress.SILENT);
            // Each picture closes its window before the next opens one.
            Platform.setImplicitExit(false);
            CompletableFuture<Void> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(null));
            started.join();
            new WindowPictures(library, Path.of(args[0])).takeAll();
        }
        Platform.exit();
        System.exit(0);
    }

    private void takeAll() throws Exception {
        org.parley.timeline.Event summit = event("summit", event -> event.place().isPresent());
        org.parley.timeline.Event statement = event("statement", event -> true);
        take("timeline", Theme.LIGHT, navigator -> {
            navigator.openEvent(summit.id());
            return KeyCode.UNDEFINED;
        });
        take("calendar", Theme.DARK, navigator -> {
            navigator.openEvent(statement.id());
            return KeyCode.L;
        });
        take("topics", Theme.LIGHT, navigator -> {
            navigator.openTopic("Arms control");
            return KeyCode.UNDEFINED;
        });
        take("tables", Theme.LIGHT, navigator -> {
            navigator.openTable(tableWithDates(), 1);
            return KeyCode.UNDEFINED;
        });
        workers.shutdownNow();
    }

    private org.parley.timeline.Event event(String kind, Predicate<org.parley.timeline.Event> wanted) {
        return library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.kind().equals(kind) && wanted.test(event)).findFirst().orElseThrow();
    }

    private String tableWithDates() {
        return library.articles().tables("Date", 0, 1).getFirst().article();
    }

    /** Opens what a picture shows, and names the key to press with Ctrl after it. */
    private interface Opening {
        KeyCode open(Navigator navigator);
    }

    private void take(String name, Theme theme, Opening opening) throws Exception {
        CompletableFuture<Scene> shown = new CompletableFuture<>();
        Platform.runLater(() -> shown.complete(show(name, theme, opening)));
        Scene scene = shown.join();
        Thread.sleep(SETTLED_MILLIS);
        CompletableFuture<WritableImage> taken = new CompletableFuture<>();
        Platform.runLater(() -> taken.complete(scene.snapshot(null)));
        write(taken.join(), out.resolve(name + ".png"));
        Platform.runLater(() -> scene.getWindow().hide());
    }

    private Scene show(String name, Theme theme, Opening opening) {
        Theme.loadFonts();
        Navigator navigator = new Navigator();
        Desk desk = new Desk(library, new Tasks(workers, Platform::runLater), navigator, new Changes());
        Speech speech = new Speech(new SystemFilePrompts(() -> null));
        WindowState state = new WindowState(Preferences.userRoot().node("org/parley/pictures/" + name));
        Stage stage = new Stage();
        Shell shell = new Shell(desk, speech, state, theme, new AnotherLibrary(speech.prompts(), file -> {}),
                title -> {});
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        theme.dress(scene);
        shell.install(scene);
        Stages.show(stage, scene);
        KeyCode key = opening.open(navigator);
        Event.fireEvent(shell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        return scene;
    }

    private static void write(WritableImage image, Path file) {
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
