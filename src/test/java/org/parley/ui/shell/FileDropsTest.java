package org.parley.ui.shell;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The events of a drag, as the toolkit sends them while the pointer is over any part of the window. */
class FileDropsTest extends WindowTest {

    private static final Path ARTICLES = Path.of("/home/ada/articles");

    private final List<Boolean> over = new ArrayList<>();
    private final List<Path> dropped = new ArrayList<>();
    private Label part;

    @Override
    public void start(Stage stage) {
        part = new Label("any part of the window");
        Scene scene = new Scene(part);
        new FileDrops(over::add, dropped::addAll).install(scene);
        Stages.show(stage, scene);
    }

    @Test
    void filesAndFoldersMayBeDroppedAnywhere() {
        DragEvent drag = send(DragEvent.DRAG_OVER, List.of(ARTICLES.toFile()));
        assertTrue(drag.isAccepted());
        assertEquals(TransferMode.COPY, drag.getAcceptedTransferMode());
        assertEquals(List.of(true), over);
    }

    @Test
    void whatIsDroppedIsTaken() {
        DragEvent drop = send(DragEvent.DRAG_DROPPED, List.of(ARTICLES.toFile(), new File("/home/ada/more.html")));
        assertTrue(drop.isDropCompleted());
        assertEquals(List.of(ARTICLES, Path.of("/home/ada/more.html")), dropped);
        assertEquals(List.of(false), over);
    }

    @Test
    void wordsAreNotTaken() {
        assertFalse(send(DragEvent.DRAG_OVER, List.of()).isAccepted());
        assertEquals(List.of(), over);
    }

    @Test
    void theWindowLooksAsBeforeOnceTheDragHasLeftIt() {
        send(DragEvent.DRAG_OVER, List.of(ARTICLES.toFile()));
        send(DragEvent.DRAG_EXITED, List.of(ARTICLES.toFile()));
        assertEquals(List.of(true, false), over);
    }

    private DragEvent send(EventType<DragEvent> type, List<File> files) {
        List<DragEvent> seen = new ArrayList<>();
        interact(() -> {
            // What is sent is a copy of the event; this hears what has become of it.
            part.getScene().addEventHandler(type, seen::add);
            Event.fireEvent(part, new DragEvent(part, part, type, board(files), 1, 1, 1, 1, TransferMode.COPY, null,
                    part, null));
        });
        return seen.getFirst();
    }

    /** The toolkit alone makes drag boards, from a clipboard of its own. */
    private static Dragboard board(List<File> files) {
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "hasContent" -> arguments[0].equals(DataFormat.FILES) && !files.isEmpty();
            case "getContent" -> arguments[0].equals(DataFormat.FILES) ? files : null;
            case "getTransferModes" -> Set.of(TransferMode.COPY, TransferMode.MOVE);
            default -> null;
        };
        try {
            Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(clipboard);
            maker.setAccessible(true);
            return maker.newInstance(
                    Proxy.newProxyInstance(clipboard.getClassLoader(), new Class<?>[]{clipboard}, answers));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
