package org.parley.ui.inspector;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import org.parley.timeline.explain.Explainer;
import org.parley.ui.common.Labels;
import org.parley.ui.common.PassageLink;

/** A chain of reasons: each with its words, and what it rests on indented below it. */
final class Reasons extends VBox {

    private static final double INDENT = 12;

    Reasons(List<Explainer.Reason> reasons, InspectorViewModel model) {
        super(2);
        getStyleClass().add("reasons");
        for (Explainer.Reason reason : reasons) {
            VBox step = new VBox(2, Labels.wrapped(reason.sentence(), "small"));
            reason.evidence().forEach(words -> step.getChildren().add(PassageLink.cited(words, model.navigator())));
            setMargin(step, new Insets(0, 0, 0, INDENT * reason.depth()));
            getChildren().add(step);
        }
    }
}
