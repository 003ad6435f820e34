package org.parley.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.article.Span;
import org.parley.timeline.Evidence;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;

/** Where the window stands, where it stood before, and the way to everywhere else. */
public final class Navigator {

    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.OfTimeline());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    /** Goes to {@code next}; what lay ahead is forgotten. Going where one is changes nothing. */
    public void open(Place next) {
        if (!next.equals(place.get())) {
            behind.push(place.get());
            if (behind.size() > REMEMBERED) {
                behind.removeLast();
            }
            ahead.clear();
            stand(next);
        }
        step();
    }

    /** Goes to {@code next} without leaving a step to come back to, as a list does while one moves along it. */
    public void replace(Place next) {
        stand(next);
    }

    public void openEvent(String id) {
        open(new Place.OfEvent(id));
    }

    /** Explains why one event came before another. */
    public void openOrder(Timeline.Order order) {
        open(new Place.OfOrder(order.before(), order.after(), order.evidence().stream().findFirst()));
    }

    /** Opens the reader at {@code span} of the article. */
    public void openPassage(String article, Span span) {
        openPassage(article, span, List.of());
    }

    /** Opens the reader at {@code span}, with {@code others} marked more lightly. */
    public void openPassage(String article, Span span, List<Span> others) {
        open(new Place.OfPassage(article, Optional.of(span), others));
    }

    /** Opens the reader at the words of {@code evidence}. */
    public void openEvidence(Evidence evidence) {
        openPassage(evidence.article(), evidence.span());
    }

    /** Opens the reader at the top of the article. */
    public void openArticle(String article) {
        open(new Place.OfPassage(article, Optional.empty(), List.of()));
    }

    public void openTopic(String topic) {
        open(new Place.OfTopic(Optional.of(topic)));
    }

    /** Opens a table of an article by its number, counted from 1. */
    public void openTable(String article, int number) {
        open(new Place.OfTable(Optional.of(new Place.TableKey(article, number))));
    }

    /** Opens what a note is written on; {@code target} is the id of an event, a file, a topic, or file#number. */
    public void openNoted(NoteOn on, String target) {
        switch (on) {
            case EVENT -> openEvent(target);
            case ARTICLE -> openArticle(target);
            case TOPIC -> openTopic(target);
            case TABLE -> {
                int at = target.lastIndexOf('#');
                openTable(target.substring(0, at), Integer.parseInt(target.substring(at + 1)));
            }
        }
    }

    public void openSearch(String query) {
        open(new Place.OfSearch(query));
    }

    /** Goes back one step, if there is one. */
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            stand(behind.pop());
            step();
        }
    }

    /** Takes back one step back, if there is one. */
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            stand(ahead.pop());
            step();
        }
    }

    private void step() {
        steps.set(steps.get() + 1);
    }

    private void stand(Place next) {
        place.set(next);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    /** Where the window stands. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Counts the steps that a person takes, also to where one is already; {@link #replace} is none. */
    public ReadOnlyLongProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}
