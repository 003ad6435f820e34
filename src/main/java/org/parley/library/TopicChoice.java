package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.topic.TopicScheme;
import org.parley.extraction.topic.UnreadableSchemeException;
import org.parley.store.LibraryStore;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

import static org.parley.library.LibraryException.use;

/**
 * The topics that a library is read for, and the way to choose others: they are kept in the library, and every article
 * is read anew for them.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class TopicChoice {

    private final LibraryStore store;
    private final Deriver deriver;
    private final Renewal renewal;
    private final Weaving weaving;
    private final NoteKeeper noting;

    TopicChoice(LibraryStore store, Deriver deriver, Renewal renewal, Weaving weaving, NoteKeeper noting) {
        this.store = store;
        this.deriver = deriver;
        this.renewal = renewal;
        this.weaving = weaving;
        this.noting = noting;
    }

    /** The topics that a library keeps as its own; empty if those that come with Parley are looked for. */
    static Optional<TopicScheme> kept(LibraryStore store) {
        return store.scheme().chosen().map(text -> {
            try {
                return TopicScheme.parse(text, "of the library");
            } catch (UnreadableSchemeException e) {
                throw new LibraryException(e.getMessage() + " Name another with --scheme.", e);
            }
        });
    }

    /** The topics that articles are read for. */
    public TopicScheme scheme() {
        return deriver.scheme();
    }

    /**
     * Reads all articles for the topics of {@code scheme}, now and from now on.
     *
     * @param renamed the new names of topics, by their names until now: notes on them go along
     * @param progress hears of the way there; once it has stopped the reading, of the way back, which nothing stops
     * @return false if it was stopped; then the topics are those that they were
     */
    public boolean choose(TopicScheme scheme, Map<String, String> renamed, RenewalProgress progress) {
        return use(() -> weaving.after(() -> {
            TopicScheme before = scheme();
            boolean whole = read(scheme, before, progress);
            if (whole) {
                renamed.forEach(this::moveNote);
            } else {
                look(before);
                renewal.run((done, of) -> {
                    progress.go(done, of);
                    return true;
                });
            }
            return whole;
        }, progress::weaving, (whole, _) -> whole));
    }

    /** What goes wrong leaves the library to be read for the topics of before. */
    private boolean read(TopicScheme scheme, TopicScheme before, RenewalProgress progress) {
        look(scheme);
        try {
            return renewal.run(progress);
        } catch (RuntimeException e) {
            look(before);
            throw e;
        }
    }

    private void look(TopicScheme scheme) {
        store.scheme().choose(scheme.equals(TopicScheme.standard()) ? Optional.empty() : Optional.of(scheme.text()));
        deriver.look(scheme);
    }

    private void moveNote(String from, String to) {
        Optional<Note> note = noting.of(NoteOn.TOPIC, from);
        if (note.isPresent()) {
            noting.keep(NoteOn.TOPIC, to, note.get().text());
            noting.keep(NoteOn.TOPIC, from, "");
        }
    }

    /** Writes the topics to a file that {@code --scheme} takes, in place of what was there. */
    public void save(Path file) {
        try {
            Files.writeString(file, scheme().text());
        } catch (IOException e) {
            throw new LibraryException(file + " cannot be written: choose another place", e);
        }
    }
}
