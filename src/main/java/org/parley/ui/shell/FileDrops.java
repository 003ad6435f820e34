package org.parley.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files and folders that are dropped anywhere on the window. */
final class FileDrops {

    private final Consumer<Boolean> over;
    private final Consumer<List<Path>> dropped;

    /**
     * @param over hears whether files are dragged over the window
     * @param dropped takes them
     */
    FileDrops(Consumer<Boolean> over, Consumer<List<Path>> dropped) {
        this.over = over;
        this.dropped = dropped;
    }

    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        scene.addEventHandler(DragEvent.DRAG_EXITED, event -> over.accept(false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            over.accept(true);
        }
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        over.accept(false);
        dropped.accept(files.stream().map(File::toPath).toList());
    }
}
