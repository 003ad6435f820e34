package org.parley.ui.common;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Small windows over the window: dressed like it, and left with Esc. */
public final class Dialogs {

    private Dialogs() {}

    /** What a dialog shows, if something would be lost with it. */
    public interface Guarded {

        /** True if the dialog may be left now; else it asks what is to become of what would be lost. */
        boolean mayBeLeft();
    }

    /**
     * Opens a window over that of {@code owner}.
     *
     * @param content makes what it shows of what closes it; Esc and the system close one that is {@link Guarded} only
     *     where it may be left
     * @param width as designed, in px
     */
    public static void open(Node owner, String title, double width, double height, Function<Runnable, Region> content) {
        Stage stage = new Stage();
        Window over = owner.getScene().getWindow();
        stage.initOwner(over);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        Region shown = content.apply(stage::close);
        Zoom zoom = new Zoom(shown);
        double factor = Zoom.of(owner);
        Scene scene = new Scene(zoom, width * factor, height * factor);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        zoom.factorProperty().set(factor);
        EscapeKey.install(scene, () -> leave(stage, shown));
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            leave(stage, shown);
        });
        KeyFocus.install(scene);
        // What a person copies here is served by the window below.
        scene.addEventHandler(QuoteEvent.COPY, event -> owner.fireEvent(event.copyFor(owner, owner)));
        stage.setScene(scene);
        stage.setOnShown(now -> centre(stage, over));
        stage.show();
    }

    private static void leave(Stage stage, Region shown) {
        if (!(shown instanceof Guarded guarded) || guarded.mayBeLeft()) {
            stage.close();
        }
    }

    /** The system would set it in the middle of the screen, which may be far from where the person looks. */
    private static void centre(Stage stage, Window over) {
        stage.setX(over.getX() + Math.max(0, (over.getWidth() - stage.getWidth()) / 2));
        stage.setY(over.getY() + Math.max(0, (over.getHeight() - stage.getHeight()) / 2));
    }
}
