package org.parley.ui.topics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.extraction.topic.TopicScheme;
import org.parley.extraction.topic.UnreadableSchemeException;
import org.parley.library.LibraryException;
import org.parley.library.TopicChoice;
import org.parley.ui.common.Edits;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Words;

/** The topics of the library as a person changes them, and the reading of all articles for them. */
public final class TopicEditor {

    private final TopicChoice choice;
    private final Edits edits;
    private final Tasks tasks;
    private final ObservableList<TopicDraft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * How far articles are read for other topics.
     *
     * @param back true if the reading was stopped: what was read is read for the topics of before again
     */
    public record Reading(int done, int of, boolean back) {}

    public TopicEditor(TopicChoice choice, Edits edits, Tasks tasks) {
        this.choice = choice;
        this.edits = edits;
        this.tasks = tasks;
    }

    /** Begins with the topics that the library is read for. */
    void begin() {
        fill(choice.scheme());
    }

    /** Goes on with the topics that come with Parley. */
    void takeStandard() {
        fill(TopicScheme.standard());
    }

    private void fill(TopicScheme scheme) {
        drafts.setAll(scheme.topics().stream().map(TopicDraft::new).toList());
    }

    /** Adds a topic behind {@code place}, or at the end. */
    TopicDraft add(Optional<TopicDraft> place) {
        String name = "New topic";
        for (int number = 2; isTaken(name); number++) {
            name = "New topic " + number;
        }
        TopicDraft added = new TopicDraft(name);
        drafts.add(place.map(before -> drafts.indexOf(before) + 1).orElse(drafts.size()), added);
        return added;
    }

    private boolean isTaken(String name) {
        return drafts.stream().anyMatch(draft -> draft.label().equals(name));
    }

    /** Removes a topic; those that were narrower belong to the next wider one. */
    void remove(TopicDraft draft) {
        drafts.remove(draft);
        moveNarrower(draft.label(), draft.broaderProperty().get());
    }

    /** Gives a topic another name; those that are narrower go along. */
    void rename(TopicDraft draft, String name) {
        String before = draft.label();
        draft.nameProperty().set(name);
        if (!before.isEmpty() && !isTaken(before)) {
            moveNarrower(before, draft.label());
        }
    }

    private void moveNarrower(String from, String to) {
        drafts.stream().filter(draft -> draft.broaderProperty().get().equals(from))
                .forEach(draft -> draft.broaderProperty().set(to));
    }

    /** What a topic can be narrower than. */
    List<String> widerThan(TopicDraft draft) {
        return drafts.stream().filter(other -> other != draft).map(TopicDraft::label).toList();
    }

    /** Why the topics cannot be used as they are, in one sentence. */
    Optional<String> problem() {
        Set<String> names = new HashSet<>();
        for (TopicDraft draft : drafts) {
            String name = draft.label();
            if (name.isEmpty()) {
                return Optional.of("A topic needs a name.");
            }
            if (!names.add(name)) {
                return Optional.of("There are two topics called " + Words.quoted(name) + ": rename one.");
            }
            if (draft.topic().altLabels().isEmpty() && !isBroader(name)) {
                return Optional.of(Words.quoted(name) + " has no words that show it: add one.");
            }
        }
        if (drafts.isEmpty()) {
            return Optional.of("Add a topic, or take those of Parley.");
        }
        return circle();
    }

    private boolean isBroader(String name) {
        return drafts.stream().anyMatch(draft -> draft.broaderProperty().get().equals(name));
    }

    private Optional<String> circle() {
        for (TopicDraft draft : drafts) {
            Set<String> passed = new HashSet<>();
            for (String at = draft.label(); !at.isEmpty(); at = broaderOf(at)) {
                if (!passed.add(at)) {
                    return Optional.of(Words.quoted(draft.label()) + " is wider than itself: choose another wider"
                            + " topic.");
                }
            }
        }
        return Optional.empty();
    }

    private String broaderOf(String name) {
        return drafts.stream().filter(draft -> draft.label().equals(name)).findFirst()
                .map(draft -> draft.broaderProperty().get()).orElse("");
    }

    /** True if the topics are others than the library is read for. */
    boolean isChanged() {
        return !scheme().equals(choice.scheme());
    }

    private TopicScheme scheme() {
        return new TopicScheme(drafts.stream().map(TopicDraft::topic).toList());
    }

    /** Reads all articles for the topics as they are now; does nothing if there is a {@link #problem}. */
    void read() {
        if (problem().isPresent() || !isChanged()) {
            return;
        }
        TopicScheme before = choice.scheme();
        TopicScheme now = checked(scheme());
        Map<String, String> renamed = new HashMap<>();
        drafts.forEach(draft -> draft.before().filter(name -> !name.equals(draft.label()))
                .ifPresent(name -> renamed.put(name, draft.label())));
        Map<String, String> back = new HashMap<>();
        renamed.forEach((from, to) -> back.put(to, from));
        edits.make(TopicChanges.sentence(before, now, renamed), () -> {
            choose(now, renamed);
            return () -> choose(before, back);
        });
    }

    /** As it is read from the library again. */
    private static TopicScheme checked(TopicScheme scheme) {
        try {
            return TopicScheme.parse(scheme.text(), "of the library");
        } catch (UnreadableSchemeException e) {
            throw new LibraryException(e.getMessage(), e);
        }
    }

    private void choose(TopicScheme scheme, Map<String, String> renamed) {
        stopped.set(false);
        try {
            if (!choice.choose(scheme, renamed, this::heard)) {
                throw new LibraryException("Cancelled: the topics are as they were.");
            }
        } finally {
            tasks.inWindow(() -> reading.set(Optional.empty()));
        }
    }

    private boolean heard(int done, int of) {
        boolean back = stopped.get();
        tasks.inWindow(() -> reading.set(Optional.of(new Reading(done, of, back))));
        return !stopped.get();
    }

    /** Stops the reading: the topics are as they were then. */
    public void stop() {
        stopped.set(true);
    }

    ObservableList<TopicDraft> drafts() {
        return drafts;
    }

    /** How far the reading is; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
