package org.parley.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Place;

/** What an event is known to be before and after, and the way to ask that of any other event. */
final class EventOrderSection {

    private static final double PICKER_WIDTH = 520;
    private static final double PICKER_HEIGHT = 480;

    private final Subject.OfEvent subject;
    private final Event event;
    private final InspectorViewModel model;

    EventOrderSection(Subject.OfEvent subject, InspectorViewModel model) {
        this.subject = subject;
        this.event = subject.event();
        this.model = model;
    }

    /** The orders that the time of the event does not tell of already. */
    Section section() {
        List<String> told = event.time().limits().stream().map(EventTime.Limit::event).flatMap(Optional::stream)
                .toList();
        Section section = Section.titled("Order", "", subject.order().stream()
                .filter(order -> !told.contains(other(order)))
                .filter(order -> subject.other(other(order)).filter(Event::timeline).isPresent())
                .map(this::order).toArray(Node[]::new));
        section.getChildren().add(ask());
        return section;
    }

    private Node order(Timeline.Order order) {
        boolean earlier = order.after().equals(event.id());
        Optional<Event> other = subject.other(other(order));
        String name = (earlier ? "after " : "before ") + other.map(Event::label).orElse("an event out of view");
        HBox row = Panes.row(8);
        other.ifPresent(found -> row.getChildren()
                .add(new KindMarker(model.lanes(), found.kind(), found.status(), KindMarker.MEDIUM)));
        Hyperlink words = Section.plainLink(name,
                () -> other.ifPresent(found -> model.navigator().openEvent(found.id())));
        Hyperlink why = Labels.link("Why?", () -> model.navigator().openOrder(order));
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.getStyleClass().add("small");
        why.setAccessibleText("Why " + name + "?");
        row.getChildren().addAll(words, Labels.gap());
        switch (order.because()) {
            case DATE -> row.getChildren().add(Labels.whole("by date", "tiny", "muted"));
            case NUMBER -> row.getChildren().add(Labels.whole("by number", "tiny", "muted"));
            case ARTICLE -> row.getChildren().add(Labels.whole("by status", "tiny", "muted"));
            case QUOTE -> order.evidence().stream().findFirst()
                    .ifPresent(first -> row.getChildren().add(ArticleKeyChip.of(first, model.navigator())));
        }
        row.getChildren().add(why);
        return row;
    }

    private String other(Timeline.Order order) {
        return order.before().equals(event.id()) ? order.after() : order.before();
    }

    private Node ask() {
        Hyperlink ask = Labels.link("Before or after another event\u2026", () -> {});
        ask.setId("ask-order");
        ask.getStyleClass().add("small");
        ask.setOnAction(pressed -> Dialogs.open(ask, "Before or after", PICKER_WIDTH, PICKER_HEIGHT,
                close -> new EventPicker(event, model.corrector(), new EventPicker.Asks(
                        "Was " + event.label() + " before or after \u2026",
                        "In the timeline, Ctrl and a click on the other event asks the same.", "Why this order?",
                        other -> model.navigator().open(new Place.OfOrder(event.id(), other.id(), Optional.empty()))),
                        close)));
        return ask;
    }
}
