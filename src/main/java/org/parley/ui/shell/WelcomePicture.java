package org.parley.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** What Parley does in one drawing: articles become events with known limits. */
final class WelcomePicture extends Pane {

    WelcomePicture() {
        getStyleClass().add("welcome-picture");
        setMinSize(300, 64);
        setMaxSize(300, 64);
        setMouseTransparent(true);
        getChildren().addAll(path("sheet", "M8 12h20l8 8v32H8z"), path("sheet", "M24 8h20l8 8v32H24z"),
                path("sheet", "M40 4h20l8 8v32H40z"), path("writing", "M47 16h9M47 22h14M47 28h14M47 34h10"),
                path("marked", "M46 25.4h16v5.2H46z"), path("words", "M47 28h14"), path("arrow", "M78 28H106"),
                path("head", "M112 28L105 24.2V31.8z"), path("relation", "M148 28H201"),
                path("relation-head", "M207 28L200 24.5V31.5z"), path("relation dashed", "M234 28h18"),
                path("calls filled", "M129 28a7 7 0 1 0 14 0a7 7 0 1 0-14 0"),
                path("summits filled", "M220 18.5l9.5 9.5-9.5 9.5-9.5-9.5z"),
                path("summits outline", "M266 19l9 9-9 9-9-9z"), path("summits bracket", "M196 40v5h48v-5"),
                path("calls bracket", "M124 45h28v-5"), path("calls bracket dotted", "M112 45h12"));
    }

    private static Node path(String styles, String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().addAll(styles.split(" "));
        return path;
    }
}
