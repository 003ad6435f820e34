package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.timeline.Event;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;

/** The sections that explain why one event came before another. */
final class OrderSections {

    private final Subject.OfOrder subject;
    private final InspectorViewModel model;

    OrderSections(Subject.OfOrder subject, InspectorViewModel model) {
        this.subject = subject;
        this.model = model;
    }

    List<Node> all() {
        List<Node> sections = new ArrayList<>();
        VBox head = new VBox(Labels.wrapped(subject.before().label() + " before " + subject.after().label(),
                "subtitle"), Labels.of("Order of two events", "small", "muted"));
        head.getStyleClass().add("inspector-head");
        sections.add(head);
        Section chain = Section.titled("Why before?", "");
        chain.getChildren().add(subject.chain().isEmpty()
                ? Labels.wrapped("No order of the two is known any more.", "small", "muted")
                : new Reasons(subject.chain(), model));
        sections.add(chain);
        sections.add(Section.titled("The two events", "", event(subject.before()), event(subject.after())));
        return sections;
    }

    private Node event(Event event) {
        HBox row = new HBox(8, new KindMarker(model.lanes().of(event.kind()), event.status(), KindMarker.MEDIUM),
                Labels.link(event.title(), () -> model.navigator().openEvent(event.id())), Labels.gap(),
                Labels.whole(event.time().label(), "tiny", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
