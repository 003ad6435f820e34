package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.timeline.Event;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

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
        boolean known = !subject.chain().isEmpty();
        VBox head = new VBox(Labels.wrapped(
                subject.before().label() + (known ? " before " : " and ") + subject.after().label(), "subtitle"),
                Labels.of("Order of two events", "small", "muted"));
        head.getStyleClass().add("inspector-head");
        sections.add(head);
        Section chain = Section.titled(known ? "Why before?" : "Order", "");
        chain.getChildren().add(known ? new Reasons(subject.chain(), model)
                : Labels.wrapped("Either may have come first: no words and no dates say which.", "small", "muted"));
        sections.add(chain);
        sections.add(Section.titled("The two events", "", event(subject.before()), event(subject.after())));
        return sections;
    }

    private Node event(Event event) {
        HBox row = Panes.row(8, new KindMarker(model.lanes(), event.kind(), event.status(), KindMarker.MEDIUM),
                Section.plainLink(event.title(), () -> model.navigator().openEvent(event.id())), Labels.gap(),
                Labels.whole(event.time().label(), "tiny", "muted"));
        return row;
    }
}
