package org.parley.ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test of what is shown. TestFX sleeps for a fixed time after each key and each move of the mouse; here a test goes
 * on as soon as the window has been laid out after it, however long that takes.
 */
public abstract class WindowTest extends ApplicationTest {

    /** One to lay out what has changed, one for what that has changed in turn, and one to be sure. */
    private static final int PULSES = 3;
    private static final long PATIENCE = 20;

    // Before the fields of a test, which may be controls.
    static {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException never) {
            throw new IllegalStateException("JavaFX does not start", never);
        }
    }

    /** Remembers where the mouse is; made when it is first needed, as it is made in the thread of the window. */
    private Robot robot;

    @Override
    public FxRobot interact(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        settle();
        return this;
    }

    /** Presses {@code keys} together, and lets go of them. */
    @Override
    public FxRobot push(KeyCode... keys) {
        interact(() -> List.of(keys).forEach(robot()::keyPress));
        return interact(() -> List.of(keys).reversed().forEach(robot()::keyRelease));
    }

    /** Presses {@code keys} one after the other. */
    @Override
    public FxRobot type(KeyCode... keys) {
        List.of(keys).forEach(this::push);
        return this;
    }

    private Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    /** Types {@code text} where the focus is. */
    @Override
    public FxRobot write(String text) {
        return interact(() -> text.codePoints().mapToObj(Character::toString).forEach(WindowTest::typed));
    }

    private static void typed(String letter) {
        // Of a window and the dialog over it both may say that they have the focus.
        Window window = Window.getWindows().stream().filter(Window::isFocused).reduce((below, above) -> above)
                .orElseThrow();
        window.getScene().getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false,
                        false));
    }

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        Point2D point = where.query();
        MouseButton[] pressed = buttons.length == 0 ? new MouseButton[]{MouseButton.PRIMARY} : buttons;
        interact(() -> robot().mouseMove(point));
        interact(() -> robot().mousePress(pressed));
        return interact(() -> robot().mouseRelease(pressed));
    }

    /** Waits until the window has been laid out. */
    protected static void settle() {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // A pulse calls this before it lays out.
                if (pulses++ == PULSES) {
                    stop();
                    Platform.runLater(() -> settled.complete(null));
                }
            }
        }.start());
        settled.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }
}
