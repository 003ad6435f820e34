package org.parley.timeline;

import java.util.Optional;

/**
 * A note that a person wrote.
 *
 * @param target what it is written on: the id of an event, a file, a topic, or file#number of a table
 * @param title the title of that
 * @param changed when it was written last, ISO 8601 in UTC
 * @param words what a note on an event is fixed to, where its article has the words
 * @param rests true as long as what it is written on is gone with an article that was removed
 */
public record Note(NoteOn on, String target, String title, String text, String changed, Optional<Evidence> words,
        boolean rests) {

    /** The file of the article that it is written on, in or about, if it is one. */
    public Optional<String> article() {
        return switch (on) {
            case EVENT -> words.map(Evidence::article);
            case ARTICLE -> Optional.of(target);
            case TABLE -> Optional.of(target.substring(0, Math.max(0, target.lastIndexOf('#'))));
            case TOPIC -> Optional.empty();
        };
    }
}
